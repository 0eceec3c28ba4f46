package org.plumbline.app.screen.consensus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.screen.VisibilityWords;
import org.plumbline.app.screen.consensus.Desk.Case;
import org.plumbline.app.screen.consensus.Desk.Criterion;
import org.plumbline.app.screen.consensus.Desk.Entry;
import org.plumbline.app.screen.consensus.Desk.Locked;
import org.plumbline.app.screen.consensus.Desk.Row;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Round;
import org.plumbline.model.position.Grade;
import org.plumbline.model.scoring.Standing;
import org.plumbline.model.workshop.PanelView;
import org.plumbline.model.workshop.PanelView.OfCandidate;
import org.plumbline.model.workshop.RatingHistory;
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Viewer;
import org.plumbline.model.workshop.Voice;
import org.plumbline.model.workshop.Workshop;

/** Lays what a viewer may see on the desk; it takes values from nowhere else. */
final class DeskView {
    private final Workshop workshop;
    private final Round round;
    private final Viewer viewer;

    DeskView(Workshop workshop, Round round, Viewer viewer) {
        this.workshop = workshop;
        this.round = round;
        this.viewer = viewer;
    }

    Desk desk(Optional<CandidateId> chosen) {
        PanelView seen = PanelView.of(workshop, round, viewer);
        Optional<OfCandidate> open =
                chosen.flatMap(seen::of).or(() -> seen.candidates().stream().findFirst());
        var rounds = new ArrayList<>(workshop.rounds());
        Collections.reverse(rounds);
        return new Desk(
                round,
                List.copyOf(rounds),
                viewer,
                Viewer.all(workshop, round).stream()
                        .map(each -> new Desk.Seat(each, name(each)))
                        .toList(),
                seen.candidates().stream().map(this::entry).toList(),
                open.map(this::open));
    }

    private String name(Viewer each) {
        String role = Words.of("consensus.role." + each.role());
        return each.member()
                .flatMap(workshop::member)
                .map(PanelMember::name)
                .filter(name -> !name.isBlank())
                .map(name -> Words.of("consensus.viewer", name, role))
                .orElse(role);
    }

    private Entry entry(OfCandidate seen) {
        return new Entry(
                seen.candidate(),
                ShownCandidates.label(workshop, seen.candidate()),
                seen.stage(),
                state(seen),
                differing(seen),
                round.frozen().competencies().size(),
                seen.settled());
    }

    /** What differs and is not settled yet. */
    private static int differing(OfCandidate seen) {
        return (int) seen.cells().stream()
                .filter(PanelView.Cell::differs)
                .filter(cell -> seen.outcome()
                        .flatMap(outcome -> outcome.standing(cell.competency()))
                        .flatMap(Standing::determined)
                        .isEmpty())
                .count();
    }

    private String state(OfCandidate seen) {
        if (seen.recused()) {
            return Words.of("consensus.state.recused");
        }
        return switch (seen.stage()) {
            case ABSENT ->
                Words.of("consensus.absent." + seen.absent().orElseThrow().kind());
            case WAITING -> Words.of("consensus.state.waiting", seen.missing().size());
            case OPEN ->
                seen.settled()
                        .map(settled -> Words.of(
                                "consensus.state.open",
                                settled,
                                round.frozen().competencies().size()))
                        .orElseGet(() -> Words.of("consensus.state.hidden"));
            case AGREED -> Words.of("consensus.state.agreed");
            case FINALISED -> Words.of("consensus.state.finalised");
        };
    }

    private Case open(OfCandidate seen) {
        boolean leads = viewer.role() == Role.CHAIR || viewer.role() == Role.HR_SPECIALIST;
        return new Case(
                ShownCandidates.label(workshop, seen.candidate()),
                workshop.candidate(seen.candidate())
                        .flatMap(candidate -> round.frozen().position().grade(candidate.grade()))
                        .map(Grade::name)
                        .orElse(""),
                seen,
                VisibilityWords.of(round, viewer, seen),
                locked(seen),
                criteria(seen),
                seen.stage().isAtWork()
                        && seen.sight().agreed()
                        && (viewer.role().rates() || viewer.role() == Role.HR_SPECIALIST),
                leads && !seen.recused());
    }

    private List<Locked> locked(OfCandidate seen) {
        return seen.raters().stream()
                .filter(each -> !viewer.is(each.member().id()))
                .filter(each -> !each.in() || seen.sight().isLocked())
                .map(each -> new Locked(
                        each.member().name().isBlank()
                                ? Words.of("consensus.nameless")
                                : each.member().name(),
                        each.in()))
                .toList();
    }

    /** What differs comes first; the rest in the order of the round. */
    private List<Criterion> criteria(OfCandidate seen) {
        if (seen.voices().isEmpty() && !seen.sight().agreed()) {
            return List.of();
        }
        return round.frozen().competencies().stream()
                .map(selected -> criterion(seen, selected))
                .sorted(Comparator.comparing(each -> !each.cell().differs()))
                .toList();
    }

    private Criterion criterion(OfCandidate seen, SelectedCompetency selected) {
        PanelView.Cell cell = seen.cell(selected.id()).orElseThrow();
        List<String> levels = RatingWords.levels(round, selected);
        var rows = new ArrayList<Row>();
        List<RatingHistory.OfRater> raters =
                RatingHistory.of(seen, selected.id()).raters();
        for (RatingHistory.OfRater rater : raters) {
            Optional<Voice.Said> said = seen.voices().stream()
                    .filter(voice -> voice.speaker().equals(rater.speaker()))
                    .findFirst()
                    .flatMap(Voice::standing);
            rows.add(new Row(
                    RatingWords.name(rater.speaker()),
                    rater.own(),
                    rater,
                    words(seen, rater, levels, cell),
                    said.map(each -> notes(each, selected.id())).orElse(List.of()),
                    said.map(Voice.Said::analysis).orElse("")));
        }
        return new Criterion(
                selected.id(), selected.name(), levels, cell, settled(seen, selected.id(), levels), List.copyOf(rows));
    }

    private static String words(
            OfCandidate seen, RatingHistory.OfRater rater, List<String> levels, PanelView.Cell cell) {
        if (!rater.own() && !seen.sight().ratings()) {
            return Words.of("consensus.rating.hidden");
        }
        return rater.last()
                .rating()
                .map(rating -> RatingWords.signed(rating, levels, cell.required()))
                .orElseGet(() -> Words.of("consensus.rating.none"));
    }

    private List<String> notes(Voice.Said said, CompetencyId competency) {
        return said.notes().stream()
                .filter(note -> !note.transcript().isBlank())
                .filter(note -> round.frozen().questions().stream()
                        .filter(question -> question.id().equals(note.question()))
                        .map(Question::competencies)
                        .anyMatch(covered -> covered.contains(competency)))
                .map(note -> note.transcript())
                .toList();
    }

    private static Optional<String> settled(OfCandidate seen, CompetencyId competency, List<String> levels) {
        return seen.outcome()
                .flatMap(outcome -> outcome.standing(competency))
                .flatMap(standing -> standing.match(new Standing.Cases<Optional<String>>() {
                    @Override
                    public Optional<String> settled(Standing.Settled settled) {
                        return Optional.of(settled.determination().sign() + " " + levels.get(settled.level() - 1));
                    }

                    @Override
                    public Optional<String> judged(Standing.Judged judged) {
                        return Optional.of(judged.determination().sign() + " "
                                + judged.determination().words());
                    }

                    @Override
                    public Optional<String> open(Standing.Open open) {
                        return Optional.empty();
                    }
                }));
    }
}
