package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.list;
import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Choice;
import org.plumbline.export.doc.ChoiceList;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.FieldGrid;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.NumberedList;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Signature;
import org.plumbline.export.doc.Text;
import org.plumbline.export.doc.WriteLines;
import org.plumbline.model.analysis.RecordFacts;
import org.plumbline.model.panel.CardReview;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.Workshop;

/** Met or not met, requirement by requirement, from the resume alone (domain notes §2.5): empty, or as it was filled in. */
final class ResumeReviewForm {
    private static final int JUSTIFICATION_LINES = 5;
    private static final int RETURN_LINES = 2;

    private final Basis basis;
    private final Optional<Scorecard> card;
    private final List<Block> blocks = new ArrayList<>();

    private ResumeReviewForm(Basis basis) {
        this.basis = basis;
        this.card = OwnCard.of(basis);
    }

    static Document compose(Workshop workshop, Parameters parameters) {
        return new ResumeReviewForm(
                        Basis.of(workshop, parameters, RoundKind.RESUME_REVIEW).needingGrade())
                .document();
    }

    private Document document() {
        String title = say("resume.title", basis.positionTitle());
        blocks.addAll(Title.blocks(basis, title, say("resume.kind")));
        blocks.add(new FieldGrid(RaterFields.of(basis, card, say("resume.date"))));
        blocks.add(Title.standing(basis));
        if (card.isEmpty()) {
            instructions();
        }
        blocks.addAll(new RequirementTable(basis, card).blocks());
        outcome();
        blocks.add(new Heading(3, say("resume.justification")));
        if (card.isEmpty()) {
            blocks.add(Paragraph.introducing(Text.of(say("resume.justification.lead"))));
            blocks.add(new WriteLines(say("resume.justification"), JUSTIFICATION_LINES));
        } else {
            blocks.add(ScorecardRatings.typed(card.get().analysis(), "resume.justification.none"));
        }
        blocks.add(RaterFields.signature(basis));
        approval();
        return new Document(title, say("resume.subject"), FixedWords.languageTag(), Title.footer(basis), blocks);
    }

    private void instructions() {
        blocks.add(new Heading(2, say("resume.instructions")));
        var steps = new ArrayList<String>();
        steps.add(pages());
        steps.addAll(list("resume.instructions"));
        if (basis.stopsAtFirstNotMet()) {
            steps.add(say("resume.stop"));
        }
        blocks.add(NumberedList.of(steps));
    }

    private String pages() {
        int pages = basis.facts().map(RecordFacts::resumePages).orElse(0);
        return switch (pages) {
            case 0 -> say("resume.pages.open");
            case 1 -> say("resume.pages.one");
            default -> say("resume.pages.many", pages);
        };
    }

    private void outcome() {
        blocks.add(new Heading(2, say("resume.outcome")));
        blocks.add(Paragraph.introducing(Text.label(say("resume.rule"))
                .then(basis.round().isPresent() ? RuleSentence.of(basis.words()) : say("resume.rule.usual"))));
        Optional<Boolean> passes = card.flatMap(filled -> OwnCard.passes(basis, filled));
        blocks.add(new ChoiceList(List.of(
                choice("resume.forward", passes.equals(Optional.of(true))),
                choice("resume.notForward", passes.equals(Optional.of(false))))));
    }

    private static Choice choice(String key, boolean ticked) {
        return new Choice(say(key), Text.of(say(key)), ticked);
    }

    /** HR reads whether the words carry the judgement; the judgement itself stays the reviewer's. */
    private void approval() {
        Optional<CardReview> review = card.flatMap(filled -> OwnCard.review(basis, filled));
        blocks.add(new Heading(2, say("resume.hr")));
        blocks.add(Paragraph.introducing(Text.of(say("resume.hr.lead"))));
        blocks.add(new ChoiceList(List.of(
                choice(
                        "resume.hr.approved",
                        review.filter(CardReview::validated).isPresent()),
                choice(
                        "resume.hr.returned",
                        review.filter(said -> !said.validated()).isPresent()))));
        review.map(CardReview::reason)
                .filter(reason -> !reason.isBlank())
                .ifPresent(reason -> blocks.add(
                        Paragraph.of(Text.label(say("resume.hr.reason.given")).then(reason))));
        if (review.isPresent()) {
            blocks.add(Paragraph.of(say(
                    "resume.hr.by",
                    review.get().by(),
                    FixedWords.moment(review.get().when()))));
        } else {
            blocks.add(Paragraph.introducing(Text.label(say("resume.hr.reason"))));
            blocks.add(new WriteLines(say("resume.hr.reason"), RETURN_LINES));
            blocks.add(new Signature(say("hr.signature"), say("date")));
        }
    }
}
