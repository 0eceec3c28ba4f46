package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Field;
import org.plumbline.export.doc.FieldGrid;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Text;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.workshop.Outcomes;
import org.plumbline.model.workshop.Workshop;

/** What the panel found about one candidate, with every member's own rating and the reason of the outcome. */
final class CandidateSummary {
    private CandidateSummary() {}

    static Document compose(Workshop workshop, Parameters parameters) {
        Basis basis = Basis.of(workshop, parameters);
        Candidate candidate = basis.candidate()
                .orElseThrow(() -> new DocumentProblem("A candidate summary is about one candidate: say which one."));
        Round round = basis.round()
                .orElseThrow(() ->
                        new DocumentProblem("No round has been opened, so nobody has been rated. Open a round first."));
        var outcomes = new Outcomes(workshop, round);
        Outcome outcome = outcomes.of(candidate);
        String title = say("summary.title", basis.candidateWords().orElse(""));
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, title));
        blocks.add(new FieldGrid(List.of(
                new Field(say("summary.position"), Title.joined(" · ", basis.positionTitle(), basis.gradeName())),
                new Field(
                        say("summary.round"),
                        say("summary.round.value", round.number(), FixedWords.day(round.opened()))))));
        blocks.add(new Heading(2, say("summary.outcome")));
        blocks.add(new FieldGrid(List.of(
                new Field(
                        say("summary.outcome.result"),
                        outcome.decision()
                                .map(decision -> say("summary.outcome.decided", decision.mark(), decision.words()))
                                .orElse(say("summary.outcome.open"))),
                new Field(say("summary.outcome.reason"), outcome.reason()),
                new Field(say("summary.outcome.rule"), round.frozen().ruleSentence()))));
        blocks.add(new Heading(2, say("summary.trace")));
        blocks.add(new BulletList(outcome.trace().stream().map(Text::of).toList()));
        blocks.addAll(new Standings(basis, outcome).blocks());
        blocks.addAll(new MemberRatings(basis, candidate, outcomes).blocks());
        return new Document(title, say("summary.subject"), FixedWords.languageTag(), Title.footer(basis), blocks);
    }
}
