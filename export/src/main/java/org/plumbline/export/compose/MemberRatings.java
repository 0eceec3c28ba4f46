package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Text;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.Dissent;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.Outcomes;
import org.plumbline.model.workshop.RatingHistory;

/**
 * The evidence that members wrote, why they changed something, and what the panel agreed. Drafts are nobody's business
 * yet; what may not be seen is not in the workshop that was given.
 */
final class MemberRatings {
    private final Basis basis;
    private final Candidate candidate;
    private final Outcomes outcomes;
    private final List<PanelMember> raters;
    private final List<Block> blocks = new ArrayList<>();

    MemberRatings(Basis basis, Candidate candidate, Outcomes outcomes) {
        this.basis = basis;
        this.candidate = candidate;
        this.outcomes = outcomes;
        raters = outcomes.ratersOf(candidate.id());
    }

    List<Block> blocks() {
        blocks.add(new Heading(2, say("summary.evidence")));
        if (raters.stream().allMatch(member -> card(member).isEmpty()) && agreed().isEmpty()) {
            blocks.add(Paragraph.of(say(raters.isEmpty() ? "summary.members.none" : "summary.members.nothing")));
        } else {
            basis.words().competencies().forEach(this::evidence);
        }
        analyses();
        return blocks;
    }

    private Optional<Scorecard> card(PanelMember member) {
        return outcomes.submitted(candidate.id(), member);
    }

    private List<Agreed> agreed() {
        return basis.workshop().agreed().stream()
                .filter(agreed -> agreed.roundDigest().equals(outcomes.round().digest())
                        && agreed.candidate().equals(candidate.id()))
                .toList();
    }

    private RatingHistory history(SelectedCompetency selected) {
        return RatingHistory.of(basis.workshop(), outcomes.round(), candidate.id(), selected.id());
    }

    private void evidence(SelectedCompetency selected) {
        blocks.add(new Heading(3, selected.name()));
        agreed(selected);
        List<Text> said = history(selected).raters().stream()
                .flatMap(rater -> rater.steps().stream().flatMap(step -> said(rater, step).stream()))
                .toList();
        blocks.add(said.isEmpty() ? Paragraph.of(Text.label(say("summary.evidence.none"))) : new BulletList(said));
    }

    /** Evidence, and the reason where it took the place of something earlier. */
    private static Optional<Text> said(RatingHistory.OfRater rater, RatingHistory.Step step) {
        Text said = Text.label(PanelFindings.speaker(rater.speaker()) + ": ");
        boolean earlier = rater.changed() && step != rater.last();
        if (earlier) {
            said = said.then(say("summary.evidence.first"));
        }
        if (!step.why().isBlank()) {
            said = said.then(say("summary.evidence.changed", step.why()));
        }
        return step.evidence().isBlank() && (step.why().isBlank() || earlier)
                ? Optional.empty()
                : Optional.of(said.then(step.evidence()));
    }

    private void agreed(SelectedCompetency selected) {
        agreed().stream()
                .filter(agreed -> agreed.competency().equals(selected.id()))
                .findFirst()
                .ifPresent(agreed -> {
                    blocks.add(Paragraph.of(agreement(selected, agreed)));
                    agreed.dissents().forEach(dissent -> blocks.add(Paragraph.of(dissent(selected, dissent))));
                });
    }

    private Text agreement(SelectedCompetency selected, Agreed agreed) {
        String level = RatingWords.agreed(basis, selected, agreed.level());
        return agreed.reason().isBlank()
                ? Text.of(say("summary.evidence.agreedNoReason", level))
                : Text.label(say("summary.evidence.agreed", level)).then(agreed.reason());
    }

    private Text dissent(SelectedCompetency selected, Dissent dissent) {
        String who = basis.workshop()
                .member(dissent.member())
                .map(PanelMember::name)
                .orElse(dissent.member().value());
        return Text.label(say("report.differences.dissent", who, RatingWords.agreed(basis, selected, dissent.level())))
                .then(dissent.reason());
    }

    private void analyses() {
        List<Text> said = raters.stream()
                .flatMap(member -> card(member)
                        .filter(card -> !card.analysis().isBlank())
                        .map(card -> Text.label(member.name() + ": ").then(card.analysis()))
                        .stream())
                .toList();
        if (!said.isEmpty()) {
            blocks.add(new Heading(2, say("summary.analyses")));
            blocks.add(new BulletList(said));
        }
    }
}
