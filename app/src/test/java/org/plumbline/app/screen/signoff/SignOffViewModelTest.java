package org.plumbline.app.screen.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.app.testing.Invented.GS13;
import static org.plumbline.app.testing.Invented.LISTENING;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.ParticipantRole;
import org.plumbline.model.signoff.Decision;
import org.plumbline.model.signoff.SignedVersion;
import org.plumbline.model.signoff.SignerRole;
import org.plumbline.model.workshop.LevelChange;
import org.plumbline.model.workshop.PeopleChange;

class SignOffViewModelTest {
    @TempDir
    Path folder;

    private final WorkshopDocument document = Invented.document(Invented.workshop());
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final SignOffViewModel model = new SignOffViewModel(document, TestServices.with(dialogs));

    @BeforeEach
    void open() {
        document.keepLog(TestServices.NOON, () -> "Fay");
        document.apply(new PeopleChange.AddParticipant(
                new Participant(new ParticipantId("hal"), "Hal Invented", ParticipantRole.HIRING_MANAGER)));
        model.show();
    }

    private SignedVersion newest() {
        return document.current().signOff().newest().orElseThrow();
    }

    private boolean sign(String name, SignerRole role) {
        model.name().set(name);
        model.role().set(role);
        return model.sign();
    }

    @Test
    void signingWithoutANameSaysWhatToDo() {
        assertThat(model.sign()).isFalse();
        assertThat(model.problem().get()).startsWith("Who signs?");
        model.name().set("F");
        assertThat(model.problem().get()).isEmpty();
    }

    @Test
    void whatWasOpenIsKeptWithTheVersionThatSomebodyConfirmed() {
        List<String> open = model.desk().get().open();
        assertThat(open).isNotEmpty();

        assertThat(sign("  Fay Invented ", SignerRole.SME)).isTrue();

        assertThat(newest().open()).isEqualTo(open);
        assertThat(newest().signatures()).extracting("name").containsExactly("Fay Invented");
        assertThat(document.nextUndo()).isEmpty();
        assertThat(model.isWhole(newest())).isTrue();
        assertThat(model.desk().get().waiting()).containsExactly(SignerRole.HR_SPECIALIST, SignerRole.HIRING_MANAGER);
    }

    @Test
    void nothingIsSignedWhenSomebodyLooksAtWhatIsMissingAndGoesBack() {
        dialogs.confirming(false);

        assertThat(sign("Fay Invented", SignerRole.SME)).isFalse();
        assertThat(document.current().signOff().versions()).isEmpty();
    }

    @Test
    void aNameFromTheListSignsInItsOwnRole() {
        assertThat(model.desk().get().names()).containsExactly("Hal Invented");
        model.name().set("Hal Invented");

        assertThat(model.role().get()).isEqualTo(SignerRole.HIRING_MANAGER);
    }

    @Test
    void aSecondSignatureJoinsAndTheSameOneTwiceDoesNot() {
        sign("Fay Invented", SignerRole.SME);
        dialogs.confirming(false);

        assertThat(sign("Hal Invented", SignerRole.HIRING_MANAGER)).isTrue();
        assertThat(sign("hal invented", SignerRole.HIRING_MANAGER)).isFalse();
        assertThat(model.problem().get()).contains("already signed version 1");
        assertThat(newest().signatures()).hasSize(2);
    }

    @Test
    void anAmendmentNeedsAReasonAndLeadsToTheNextVersionWithWhatChanged() {
        sign("Fay Invented", SignerRole.SME);
        assertThat(model.amend()).isFalse();
        assertThat(model.problem().get()).startsWith("Say why");

        model.reason().set(" A level was wrong. ");
        assertThat(model.amend()).isTrue();
        document.apply(new LevelChange.SetRequiredLevel(LISTENING, GS13, 4));
        sign("Fay Invented", SignerRole.SME);

        assertThat(newest().number()).isEqualTo(2);
        assertThat(newest().reason()).isEqualTo("A level was wrong.");
        assertThat(model.difference(newest()).orElseThrow().decisions())
                .extracting(Decision::sentence)
                .containsExactly("“Listening” at GS-13: Master is required instead of Familiar.");
        assertThat(model.difference(document.current().signOff().versions().get(0)))
                .isEmpty();
    }

    @Test
    void theLogIsSearchedNewestFirstAndSavedOldestFirst() throws Exception {
        document.apply(new LevelChange.SetRequiredLevel(LISTENING, GS13, 4));
        sign("Fay Invented", SignerRole.SME);
        DecisionsViewModel log = model.decisions();

        assertThat(log.shown()).extracting("key").containsExactly("version.signed", "level.changed");
        log.filter().set("listening");
        assertThat(log.shown()).hasSize(1);
        log.filter().set("");
        Path file = folder.resolve("log.txt");
        dialogs.choosing(file);
        log.save();

        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "2 Mar 2026, 12:00, Fay\t“Listening” at GS-13: Master is required instead of Familiar.",
                        "2 Mar 2026, 12:00, Fay\tFay Invented signed version 1 as subject-matter expert.");
        assertThat(log.note().get()).contains("log.txt");
    }
}
