package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Field;
import org.plumbline.export.doc.FieldGrid;
import org.plumbline.export.doc.Heading;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.CategoryOutcome;
import org.plumbline.model.workshop.Excerpt;
import org.plumbline.model.workshop.Outcomes;
import org.plumbline.model.workshop.Workshop;

/** What the panel found about one candidate, with every member's own rating and the reason of the outcome. */
final class CandidateSummary {
    private final Basis basis;
    private final Candidate candidate;
    private final Round round;
    private final Outcomes outcomes;
    private final OutcomeWords words;

    private CandidateSummary(Basis basis, Candidate candidate, Round round) {
        this.basis = basis;
        this.candidate = candidate;
        this.round = round;
        outcomes = new Outcomes(basis.workshop(), round);
        Outcome outcome = outcomes.of(candidate);
        Optional<Attendance> absent = outcomes.absent(candidate.id());
        words = new OutcomeWords(round.frozen(), outcome, absent);
    }

    static Document compose(Workshop workshop, Parameters parameters) {
        Basis basis = Basis.of(workshop, parameters);
        Candidate candidate = basis.candidate()
                .orElseThrow(() -> new DocumentProblem("A candidate summary is about one candidate: say which one."));
        Round round = basis.round()
                .orElseThrow(() ->
                        new DocumentProblem("No round has been opened, so nobody has been rated. Open a round first."));
        return new CandidateSummary(basis, candidate, round).document();
    }

    private Document document() {
        String title = say("summary.title", basis.candidateWords().orElse(""));
        var findings = PanelFindings.of(basis, round, candidate);
        var blocks = new ArrayList<Block>(Title.blocks(basis, title, basis.positionTitle()));
        blocks.add(held());
        blocks.addAll(outcome());
        blocks.addAll(new Standings(findings, candidate, outcomes).blocks());
        blocks.addAll(new MemberRatings(basis, candidate, outcomes).blocks());
        blocks.addAll(new SummarySignatures(basis, candidate, round).blocks());
        return new Document(title, say("summary.subject"), FixedWords.languageTag(), Title.footer(basis), blocks);
    }

    private FieldGrid held() {
        String raters = outcomes.ratersOf(candidate.id()).stream()
                .map(member -> say("report.field.member", member.name(), say("role." + member.role())))
                .collect(Collectors.joining(", "));
        return new FieldGrid(List.of(
                new Field(say("summary.round"), PanelReport.roundWords(round)),
                new Field(say("summary.raters"), raters.isEmpty() ? say("report.field.noPanel") : raters),
                new Field(
                        say("report.field.rated"),
                        PanelReport.between(outcomes.ratersOf(candidate.id()).stream()
                                .flatMap(member -> outcomes.submitted(candidate.id(), member).stream())
                                .map(Scorecard::submitted)
                                .flatMap(Optional::stream)
                                .map(moment -> moment.atOffset(ZoneOffset.UTC).toLocalDate())
                                .sorted()
                                .toList()))));
    }

    private List<Block> outcome() {
        var fields = new ArrayList<Field>();
        fields.add(new Field(say("summary.outcome.result"), words.result()));
        fields.add(new Field(say("summary.outcome.reason"), words.reason()));
        fields.add(new Field(say("summary.outcome.rule"), RuleSentence.of(round.frozen())));
        String steps = String.join(" ", words.steps());
        if (!steps.isEmpty() && !steps.equals(words.reason())) {
            fields.add(new Field(say("summary.trace"), steps));
        }
        allRounds().ifPresent(all -> fields.add(new Field(say("report.field.categories"), all)));
        return List.of(new Heading(2, say("summary.outcome")), new FieldGrid(fields));
    }

    /** What the rounds together came to, where there is more to say than of this round alone. */
    private Optional<String> allRounds() {
        List<CategoryOutcome> one = CategoryOutcome.of(Excerpt.ofCandidate(basis.workshop(), candidate.id()));
        return one.stream()
                .filter(all ->
                        basis.workshop().rounds().size() > 1 || all.qualifies().orElse(false))
                .map(OutcomeWords::category)
                .findFirst();
    }
}
