package org.plumbline.app.screen.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
    void whereMembersDifferNothingIsAveraged() {
        model.show();

        assertThat(last().outcome().decision()).isEmpty();
        assertThat(last().outcome().standing(open().competency())).get().isInstanceOf(Standing.Open.class);
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
