package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.dialog.Dialogs.SaveChoice;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.testing.ImmediateJobRunner;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.store.UnknownFields;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.PositionChange;

class WorkbenchTest {
    @TempDir
    Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private AppContext context;
    private Workbench workbench;

    @BeforeEach
    void anUnsavedWorkshop() {
        context = new AppContext(new Settings(home), dialogs, new ImmediateJobRunner(), TestServices.NOON);
        workbench = new Workbench(context, session -> {}, () -> {});
        workbench.create();
        document().apply(new PositionChange.Retitle("Mine"));
        keepRecovery();
    }

    @Test
    void workThatWasLetGoForAFileThatCannotBeReadIsStillKept() {
        dialogs.unsaved(SaveChoice.DISCARD);
        workbench.open(home.resolve("missing.plumbline"));

        assertThat(dialogs.problems()).hasSize(1);
        assertThat(document().current().title()).isEqualTo("Mine");
        assertThat(context.autosave().found()).hasSize(1);
    }

    @Test
    void workThatWasLetGoIsNotOfferedAgain() {
        dialogs.unsaved(SaveChoice.DISCARD);
        workbench.create();

        assertThat(document().current().title()).isEmpty();
        assertThat(context.autosave().found()).isEmpty();
    }

    @Test
    void leavingWithoutSavingTakesTheCopyAway() {
        dialogs.unsaved(SaveChoice.DISCARD);
        workbench.quit(() -> {});

        assertThat(context.autosave().found()).isEmpty();
    }

    @Test
    void anotherFileIsNotWrittenOverBecauseOfTheEnding() throws IOException {
        Path there = home.resolve("there.plumbline");
        WorkshopFile.write(there, Invented.workshop(), UnknownFields.NONE, Optional.empty());
        byte[] before = Files.readAllBytes(there);
        dialogs.choosing(home.resolve("there")).confirming(false);
        workbench.save();

        assertThat(there).hasBinaryContent(before);
        assertThat(document().dirty()).isTrue();
    }

    @Test
    void savingOnTheWayOutGoesOn() {
        dialogs.choosing(home.resolve("mine")).unsaved(SaveChoice.SAVE);
        workbench.close();

        assertThat(workbench.session()).isEmpty();
        assertThat(WorkshopFile.read(home.resolve("mine.plumbline")).value().title())
                .isEqualTo("Mine");
        assertThat(context.autosave().found()).isEmpty();
    }

    private WorkshopDocument document() {
        return workbench.session().orElseThrow().document();
    }

    private void keepRecovery() {
        context.autosave().keep(document().current(), true, Optional.empty(), Optional.empty());
    }
}
