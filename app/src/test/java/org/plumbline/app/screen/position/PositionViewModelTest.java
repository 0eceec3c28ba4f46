package org.plumbline.app.screen.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.library.BankLibrary;
import org.plumbline.app.screen.Services;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.bank.Track;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopId;

class PositionViewModelTest {
    @TempDir
    Path home;

    private final Workshop empty = Workshop.empty(new WorkshopId("w"));
    private final WorkshopDocument document = new WorkshopDocument(empty, empty);
    private PositionViewModel model;

    @BeforeEach
    void aBankWithAPosition() {
        var library = new BankLibrary(home);
        library.add(bank());
        Services quiet = TestServices.quiet();
        model = new PositionViewModel(
                document,
                new Services(quiet.dialogs(), quiet.jobs(), quiet.ids(), quiet.clock(), quiet.settings(), library));
        model.show();
    }

    @Test
    void theTrackIsChosenInOneStep() {
        model.chooseTrack(Optional.of(Track.MANAGERIAL));
        model.chooseTrack(Optional.of(Track.MANAGERIAL));

        assertThat(model.track().get()).contains(Track.MANAGERIAL);
        document.undo();
        assertThat(model.track().get()).isEmpty();
        assertThat(document.nextUndo()).isEmpty();
    }

    @Test
    void aPositionOfTheBankIsOfferedAndTakenOverInOneStep() {
        var offer = model.offers().stream()
                .filter(each -> each.profile().title().equals("Dispatcher"))
                .findFirst()
                .orElseThrow();
        assertThat(offer.competencies()).isEqualTo(1);

        model.take(offer);

        assertThat(document.current().position().title()).isEqualTo("Dispatcher");
        assertThat(document.current().competencies()).hasSize(1);
        document.undo();
        assertThat(document.current()).isEqualTo(empty);
    }

    private static CompetencyBank bank() {
        var listening =
                Competency.named(new CompetencyId("listening"), "Listening", BuiltInScales.FAMILIARITY.id()).toBuilder()
                        .required(new BankRequirement(Optional.of("Dispatcher"), 2, Evidence.STATED))
                        .build();
        return new CompetencyBank(
                        new BankId("dispatch"),
                        "Dispatch",
                        BankSource.OWN,
                        List.of(BuiltInScales.FAMILIARITY),
                        List.of(),
                        List.of(listening))
                .toBuilder()
                        .positions(List.of(new PositionProfile("Dispatcher", "", "", "", Optional.empty())))
                        .build();
    }
}
