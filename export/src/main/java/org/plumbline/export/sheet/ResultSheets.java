package org.plumbline.export.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.export.sheet.SheetContent.Head;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Decision;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Standing;
import org.plumbline.model.workshop.CategoryOutcome;
import org.plumbline.model.workshop.PanelView;
import org.plumbline.model.workshop.RoundWords;
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Speaker;
import org.plumbline.model.workshop.Viewer;
import org.plumbline.model.workshop.Voice;
import org.plumbline.model.workshop.Workshop;

/**
 * The results of a round as a table with a row a candidate, and its ratings as one with a row a rating; nothing in them
 * but what the viewer may see, and no names where they are hidden.
 */
public final class ResultSheets {
    private final Workshop workshop;
    private final Round round;
    private final PanelView view;
    private final RoundWords words;
    private final Map<CandidateId, String> categories = new LinkedHashMap<>();

    private ResultSheets(Workshop workshop, Round round, Viewer viewer) {
        this.workshop = workshop;
        this.round = round;
        view = PanelView.of(workshop, round, viewer);
        words = new RoundWords(round);
        CategoryOutcome.of(workshop).forEach(each -> categories.put(each.candidate(), each.words()));
    }

    public static ResultSheets of(Workshop workshop, Round round, Viewer viewer) {
        return new ResultSheets(workshop, round, viewer);
    }

    /** The results as comma-separated values that a spreadsheet opens as they are. */
    public String resultsCsv() {
        return csv(results());
    }

    /** The ratings in the same way. */
    public String ratingsCsv() {
        return csv(ratings());
    }

    /** The results as a table to be pasted. */
    public String resultsTabbed() {
        var lines = new ArrayList<String>();
        rows(results())
                .forEach(row -> lines.add(String.join(
                        "\t", row.stream().map(ResultSheets::oneLine).toList())));
        return String.join("\n", lines);
    }

    private static String oneLine(String words) {
        String plain = words.replaceAll("[\\t\\r\\n]+", " ");
        return plain.matches("^[=+@-].*") ? "'" + plain : plain;
    }

    /** Both as an Excel workbook. */
    public byte[] workbook() {
        return BankWorkbook.bytes(List.of(results(), ratings()));
    }

    private static String csv(SheetContent sheet) {
        return DefusedCsv.of(rows(sheet));
    }

    private static List<List<String>> rows(SheetContent sheet) {
        var rows = new ArrayList<List<String>>();
        rows.add(sheet.columns().stream().map(Head::words).toList());
        rows.addAll(sheet.rows());
        return rows;
    }

    private SheetContent results() {
        var columns = new ArrayList<>(List.of(Head.narrow("Candidate")));
        if (!workshop.proceedings().blind()) {
            columns.add(Head.name("Name"));
        }
        columns.add(Head.narrow("Grade"));
        round.frozen().competencies().forEach(selected -> columns.add(Head.name(selected.name())));
        columns.addAll(List.of(Head.narrow("Mark"), Head.name("Outcome"), Head.wide("Why"), Head.name("All rounds")));
        return new SheetContent(
                "Results", columns, view.candidates().stream().map(this::result).toList());
    }

    private List<String> result(PanelView.OfCandidate seen) {
        var cells = new ArrayList<>(who(seen.candidate()));
        for (SelectedCompetency selected : round.frozen().competencies()) {
            cells.add(seen.outcome()
                    .flatMap(outcome -> outcome.standing(selected.id()))
                    .map(standing -> standing(selected.id(), standing))
                    .orElse(""));
        }
        var decision = seen.outcome().flatMap(Outcome::decision);
        cells.add(decision.map(Decision::mark).orElse(""));
        cells.add(decision.map(Decision::words).orElse(seen.outcome().isPresent() ? "Open" : "Not shown yet"));
        cells.add(seen.outcome().map(Outcome::reason).orElse(""));
        cells.add(seen.outcome().isPresent() ? categories.getOrDefault(seen.candidate(), "") : "");
        return cells;
    }

    private List<String> who(CandidateId id) {
        Candidate shown = ShownCandidates.of(workshop, workshop.candidate(id).orElseThrow());
        var cells = new ArrayList<>(List.of(ShownCandidates.code(shown)));
        if (!workshop.proceedings().blind()) {
            cells.add(shown.name());
        }
        cells.add(workshop.position()
                .grade(shown.grade())
                .map(grade -> grade.name())
                .orElse(""));
        return cells;
    }

    private String standing(CompetencyId competency, Standing standing) {
        return standing.match(new Standing.Cases<>() {
            @Override
            public String settled(Standing.Settled settled) {
                return words.level(competency, settled.level()) + " ("
                        + settled.determination().words() + ")";
            }

            @Override
            public String judged(Standing.Judged judged) {
                return judged.determination().words();
            }

            @Override
            public String open(Standing.Open open) {
                return "Open: " + open.why().words();
            }
        });
    }

    private SheetContent ratings() {
        var columns = new ArrayList<>(List.of(Head.narrow("Candidate")));
        if (!workshop.proceedings().blind()) {
            columns.add(Head.name("Name"));
        }
        columns.addAll(List.of(
                Head.narrow("Grade"),
                Head.narrow("Round"),
                Head.narrow("Version"),
                Head.name("Rater"),
                Head.narrow("Revision"),
                Head.name("Handed in"),
                Head.name("Competency"),
                Head.narrow("Required"),
                Head.narrow("Rating"),
                Head.narrow("Standing"),
                Head.wide("Evidence")));
        var rows = new ArrayList<List<String>>();
        for (PanelView.OfCandidate seen : view.candidates()) {
            for (Voice voice : seen.voices()) {
                voice.said().stream()
                        .filter(said -> !said.draft())
                        .forEach(said -> rows.addAll(ratings(seen.candidate(), voice, said)));
            }
        }
        return new SheetContent("Ratings", columns, rows);
    }

    private List<List<String>> ratings(CandidateId candidate, Voice voice, Voice.Said said) {
        var rows = new ArrayList<List<String>>();
        for (CompetencyRating line : said.ratings()) {
            if (line.rating().isPresent() || !line.evidence().isBlank()) {
                var cells = new ArrayList<>(who(candidate));
                cells.addAll(List.of(
                        String.valueOf(round.number()),
                        String.valueOf(round.version()),
                        speaker(voice.speaker()),
                        String.valueOf(said.revision()),
                        said.submitted().map(String::valueOf).orElse("")));
                cells.addAll(judged(candidate, line));
                rows.add(cells);
            }
        }
        return rows;
    }

    private List<String> judged(CandidateId candidate, CompetencyRating line) {
        CompetencyId competency = line.competency();
        var grade = workshop.candidate(candidate).orElseThrow().grade();
        var rating = line.rating();
        return List.of(
                round.frozen().competencies().stream()
                        .filter(selected -> selected.id().equals(competency))
                        .map(SelectedCompetency::name)
                        .findFirst()
                        .orElse(competency.value()),
                words.required(competency, grade)
                        .map(level -> words.level(competency, level))
                        .orElse(""),
                rating.map(given -> words.rating(competency, given)).orElse(""),
                rating.flatMap((Rating given) -> words.determination(competency, grade, given))
                        .map(each -> each.words())
                        .orElse(""),
                line.evidence());
    }

    private static String speaker(Speaker speaker) {
        return speaker.match(new Speaker.Cases<>() {
            @Override
            public String named(Speaker.Named named) {
                return named.name();
            }

            @Override
            public String numbered(Speaker.Numbered numbered) {
                return "Rater " + numbered.number();
            }
        });
    }
}
