package org.plumbline.app.screen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.app.testing.Invented;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.doc.Paper;
import org.plumbline.export.packet.Format;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.workshop.CandidateChange;
import org.plumbline.model.workshop.PanelChange;

class PreviewViewModelTest extends AtTheDocuments {
    @Test
    void thePreviewTurnsThroughTheDocumentsOfARow() {
        model.look(DocumentKind.SCORECARD);

        assertThat(model.preview().preview().get().pages().pages()).isNotEmpty();
        assertThat(model.preview().title().get()).contains("Scorecard", "C-01", "Ana Example", "1 of 2");
        model.preview().turn(1);
        assertThat(model.preview().title().get()).contains("Ben Example", "2 of 2");
        model.preview().turn(1);
        assertThat(model.preview().index().get()).isEqualTo(1);
    }

    @Test
    void whatThePagesDoNotDependOnDoesNotDrawThemAnew() {
        model.look(DocumentKind.SCORECARD);
        Preview before = model.preview().preview().get();

        model.choices().pattern().set("{Document}");
        model.choices().ticked(new Tick(DocumentKind.SIGN_OFF, Format.PDF)).set(true);
        assertThat(model.preview().preview().get()).isSameAs(before);

        model.choices().paper().set(Paper.A4);
        assertThat(model.preview().preview().get().pages().pages().get(0).height())
                .isGreaterThan(800);
    }

    @Test
    void thePreviewShowsCodesWhereDocumentsDo() {
        model.look(DocumentKind.SCORECARD);
        assertThat(model.preview().title().get()).contains("Pat Invented");

        model.choices().blind().set(true);

        assertThat(model.preview().title().get()).contains("C-01").doesNotContain("Pat");
    }

    @Test
    void whenNamesAreHiddenNothingStaysThatHasThem() {
        tickOnly(new Tick(DocumentKind.SCORECARD, Format.TEXT));
        model.choices().pattern().set("{Name}_{Rater}");
        dialogs.choosing(folder);
        model.make();
        model.look(DocumentKind.SCORECARD);

        document.apply(new CandidateChange.HideNames());

        assertThat(model.batch().made().get()).isEmpty();
        assertThat(model.running().words().get()).isEmpty();
        assertThat(model.preview().title().get()).contains("C-01").doesNotContain("Invented");
        assertThat(model.preview().preview().get().planned().parameters().blind())
                .isTrue();
        assertThat(model.fileWords().examples().get()).contains("C-01").doesNotContain("Invented");
        assertThat(model.readers().audience().items())
                .allMatch(one -> !one.words().contains("Invented"));
    }

    @Test
    void thePreviewStaysWithItsDocumentWhenTheWorkshopChanges() {
        model.look(DocumentKind.SCORECARD);
        model.preview().turn(1);
        Preview before = model.preview().preview().get();

        document.apply(new PanelChange.AddCandidate(
                new Candidate(new CandidateId("candidate-2"), "C-02", "Mo Invented", Invented.GS14)));

        assertThat(model.preview().preview().get()).isNotSameAs(before);
        assertThat(model.preview().preview().get().sameAs(before)).isTrue();
    }
}
