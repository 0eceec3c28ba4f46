package org.plumbline.app.screen.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.agreement.AgreementPage.ForChair;
import org.plumbline.app.screen.agreement.AgreementPage.Part;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.CandidateChange;
import org.plumbline.model.workshop.PanelAgreement.Which;
import org.plumbline.model.workshop.Viewer;
import org.plumbline.model.workshop.Workshop;

/** The agreement of the sample's panel: six candidates, three raters, everybody in. */
class AgreementViewModelTest {
    private WorkshopDocument document;
    private AgreementViewModel model;

    @BeforeEach
    void sample() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/samples/workshops/it-specialist.plumbline")) {
            document = Invented.document(
                    WorkshopFile.read("sample", in.readAllBytes()).value());
        }
        model = new AgreementViewModel(document, TestServices.quiet());
        model.show();
    }

    @Test
    void countsAreForEveryCompetencyAndOverAll() {
        AgreementPage page = page();

        assertThat(page.hint()).isEqualTo("6 candidates count");
        assertThat(page.parts()).hasSize(1 + round().frozen().competencies().size());
        assertThat(page.parts().get(0).name()).isEqualTo("Over all");
        assertThat(page.parts().get(0).counts()).matches("exact \\d+ of \\d+, within one \\d+ of \\d+");
        assertThat(page.parts().stream().filter(Part::differsMost)).isNotEmpty();
        assertThat(page.chair()).isEmpty();
    }

    @Test
    void theChosenCompetencyHasCountsMeasuresWithIntervalsAndTheTextsToLookAt() {
        Part most =
                page().parts().stream().filter(Part::differsMost).findFirst().orElseThrow();

        model.choose(most.id());

        AgreementPage.Detail detail = page().detail();
        assertThat(detail.name()).isEqualTo(most.name());
        assertThat(detail.basis()).isEqualTo("6 candidates, 3 raters, no rating missing");
        assertThat(detail.caution()).contains("Under 10 candidates");
        assertThat(detail.counts()).hasSize(3);
        assertThat(detail.border().orElseThrow().levels()).hasSize(2).noneMatch(level -> level.text()
                .isBlank());
        assertThat(detail.measures())
                .extracting(AgreementPage.MeasureWords::title)
                .containsExactly(
                        "Krippendorff's alpha, ordinal", "Cohen's kappa, quadratic weights", "ICC(2,1)", "ICC(2,k)");
        assertThat(detail.measures())
                .filteredOn(measure -> !measure.value().isEmpty())
                .isNotEmpty()
                .allMatch(measure -> measure.interval().contains("on 6 candidates"))
                .noneMatch(measure -> measure.interval().startsWith("Resampling"));
        assertThat(detail.withinGroups()).hasSize(6).first().asString().contains("C-0");
    }

    @Test
    void raterByRaterIsThereForTheChairAloneAndGoneWhenTheScreenIsLeft() {
        model.openForChair(true);

        ForChair chair = page().chair().orElseThrow();
        assertThat(chair.raters())
                .extracting(AgreementPage.RaterWords::name)
                .containsExactlyElementsOf(document.current().panel().stream()
                        .map(each -> each.name())
                        .toList());

        model.hide();
        assertThat(page().chair()).isEmpty();
        model.show();
        assertThat(page().chair()).isEmpty();
    }

    @Test
    void whoeverIsNotTheChairIsShownNoRater() {
        model.openForChair(true);
        document.lookAs(Viewer.of(document.current().panel().get(1)));

        assertThat(page().mayOpen()).isFalse();
        assertThat(page().chair()).isEmpty();
        document.lookAs(Viewer.HR);
        assertThat(page().chair()).isPresent();
    }

    @Test
    void nothingIsCountedBeforeSomebodyHasEverybody() {
        Workshop workshop = document.current();
        PanelMember one = workshop.panel().get(0);
        model = new AgreementViewModel(
                Invented.document(workshop.toBuilder()
                        .scorecards(workshop.scorecards().stream()
                                .filter(card -> card.member().equals(one.id()))
                                .toList())
                        .agreed(List.of())
                        .build()),
                TestServices.quiet());
        model.show();

        assertThat(page().hint()).isEqualTo("no candidate counts yet, 6 when everybody is in");
        assertThat(page().detail().counts()).singleElement().asString().startsWith("Nothing is counted before");
        assertThat(page().detail().measured()).isFalse();
    }

    @Test
    void aCandidateForPracticeIsSetAsideAndHeldAgainstTheKey() {
        CandidateId first = document.current().candidates().get(0).id();
        String competency = round().frozen().competencies().get(0).id().value();
        model.openForChair(true);
        model.choosePractised(first);

        model.setRight(competency, Optional.of(3));

        assertThat(page().hint()).isEqualTo("5 candidates count");
        ForChair chair = page().chair().orElseThrow();
        assertThat(chair.practised()).hasSize(3).allMatch(line -> line.contains(" of 1 as the key"));
        assertThat(chair.key().get(0).right()).contains(3);
        model.endPractice();
        assertThat(page().hint()).isEqualTo("6 candidates count");
        document.undo();
        assertThat(page().hint()).isEqualTo("5 candidates count");
    }

    @Test
    void whoIsNotInYetKeepsTheCandidateOut() {
        Workshop workshop = document.current();
        Scorecard last = workshop.scorecards().get(workshop.scorecards().size() - 1);
        WorkshopDocument without = Invented.document(workshop.toBuilder()
                .scorecards(workshop.scorecards().stream()
                        .filter(card -> card != last)
                        .toList())
                .agreed(List.of())
                .build());
        model = new AgreementViewModel(without, TestServices.quiet());
        model.show();

        assertThat(page().hint()).isEqualTo("5 candidates count, 1 when everybody is in");
    }

    @Test
    void firstAndFinalRatingsCanBothBeCompared() {
        model.compare(Which.FINAL);

        assertThat(model.which()).isEqualTo(Which.FINAL);
        assertThat(page().parts().get(0).counts()).startsWith("exact ");
    }

    @Test
    void whereNamesAreHiddenNoneIsThere() {
        model.openForChair(true);
        document.apply(new CandidateChange.HideNames());

        for (Candidate candidate : document.current().candidates()) {
            assertThat(page().toString()).doesNotContain(candidate.name());
        }
    }

    @Test
    void withoutCardsThereIsNothingToShow() {
        model = new AgreementViewModel(Invented.document(Invented.selection()), TestServices.quiet());
        model.show();

        assertThat(model.page().get()).isEmpty();
    }

    private Round round() {
        return document.current().currentRound().orElseThrow();
    }

    private AgreementPage page() {
        return model.page().get().orElseThrow();
    }
}
