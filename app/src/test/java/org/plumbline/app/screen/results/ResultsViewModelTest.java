package org.plumbline.app.screen.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.results.ResultsViewModel.Row;
import org.plumbline.app.screen.results.ResultsViewModel.Spot;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.scoring.Standing;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.Workshop;

class ResultsViewModelTest {
    private final Workshop sample = sample();
    private final WorkshopDocument document = new WorkshopDocument(sample, sample);
    private final ResultsViewModel model = new ResultsViewModel(document);

    private static Workshop sample() {
        try (var in = ResultsViewModelTest.class.getResourceAsStream("/samples/workshops/it-specialist.plumbline")) {
            return WorkshopFile.read("sample", in.readAllBytes()).value();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The last candidate of the sample, on the competency that the members differ on. */
    private Spot open() {
        CandidateId last = sample.candidates().get(5).id();
        return new Spot(last, sample.competencies().get(4).id());
    }

    private Row last() {
        return model.table().get().orElseThrow().rows().get(5);
    }

    @Test
    void membersWhoDifferAreShownWithTheirEvidenceAndNothingIsAveraged() {
        model.show();
        model.spot().set(Optional.of(open()));

        assertThat(last().outcome().decision()).isEmpty();
        assertThat(last().outcome().standing(open().competency())).get().isInstanceOf(Standing.Open.class);
        assertThat(model.desk().orElseThrow().voices()).hasSize(3).allMatch(voice -> !voice.evidence()
                .isBlank());
    }

    @Test
    void agreeingSettlesTheOutcomeAndUndoOpensItAgain() {
        model.show();
        model.agree(open(), 3, "Two of three saw the hand-over plan.");
        assertThat(last().outcome().decision()).isPresent();

        document.undo();
        assertThat(last().outcome().decision()).isEmpty();
    }

    @Test
    void anAgreementNeedsAReason() {
        model.show();
        model.agree(open(), 3, "  ");

        assertThat(document.current()).isEqualTo(sample);
    }

    @Test
    void takingAnAgreementBackOpensTheCompetency() {
        model.show();
        model.agree(open(), 3, "Because.");
        model.withdraw(open());

        assertThat(last().outcome().decision()).isEmpty();
    }

    @Test
    void nobodysRatingIsShownBeforeEverybodyHandedIn() {
        var cards = sample.scorecards().stream()
                .filter(card ->
                        !card.isFor(open().candidate(), sample.panel().get(2).id()))
                .toList();
        Workshop waiting = sample.toBuilder().scorecards(cards).build();
        var early = new ResultsViewModel(new WorkshopDocument(waiting, waiting));
        early.show();
        early.spot().set(Optional.of(open()));

        assertThat(early.desk().orElseThrow().voices()).isEmpty();
        assertThat(early.desk().orElseThrow().waitingFor())
                .isEqualTo(List.of(sample.panel().get(2).name()));
    }

    @Test
    void anOpenRoundKeepsItsRule() {
        model.show();
        String before = model.table().get().orElseThrow().rule();
        model.setRule(new org.plumbline.model.scoring.DecisionRule.AllRequiredMet());

        assertThat(model.table().get().orElseThrow().rule()).isEqualTo(before);
        assertThat(model.rule()).isEqualTo(new org.plumbline.model.scoring.DecisionRule.AllRequiredMet());
    }
}
