package org.plumbline.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.store.UnknownFields;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.PositionChange;
import org.plumbline.model.workshop.WorkshopId;

class WorkshopSessionTest {
    @TempDir
    Path folder;

    @Test
    void aFreshWorkshopIsCleanAndHasNoFile() {
        WorkshopSession session = WorkshopSession.fresh(new WorkshopId("w"));

        assertThat(session.document().dirty()).isFalse();
        assertThat(session.file()).isEmpty();
    }

    @Test
    void aSampleIsCleanUntilSomebodyChangesIt() {
        WorkshopSession session = WorkshopSession.untitled(Workshops.prepared());
        assertThat(session.document().dirty()).isFalse();

        session.document().apply(new PositionChange.Retitle("Mine"));

        assertThat(session.document().dirty()).isTrue();
    }

    @Test
    void aSavedSessionIsCleanAndCanBeSavedAgain() {
        Path file = folder.resolve("a.plumbline");
        WorkshopSession session = WorkshopSession.untitled(Workshops.prepared());
        session.written(session.write(file));
        session.document().apply(new PositionChange.Retitle("Second"));
        session.written(session.write(file));

        assertThat(session.document().dirty()).isFalse();
        assertThat(WorkshopFile.read(file).value().title()).isEqualTo("Second");
    }

    @Test
    void whatWasTypedWhileTheDiskWroteIsStillUnsaved() {
        WorkshopSession session = WorkshopSession.untitled(Workshops.prepared());
        WorkshopSession.Written written = session.write(folder.resolve("a.plumbline"));
        session.document().apply(new PositionChange.Retitle("Typed meanwhile"));
        session.written(written);

        assertThat(session.document().dirty()).isTrue();
    }

    @Test
    void aSecondSaveRightBehindTheFirstIsNotSomebodyElses() {
        Path file = folder.resolve("a.plumbline");
        WorkshopFile.write(file, Workshops.prepared(), UnknownFields.NONE, Optional.empty());
        WorkshopSession session = WorkshopSession.opened(file, WorkshopFile.read(file));
        session.document().apply(new PositionChange.Retitle("First"));
        WorkshopSession.Written first = session.write(file);
        session.document().apply(new PositionChange.Retitle("Second"));
        WorkshopSession.Written second = session.write(file);
        session.written(first);
        session.written(second);

        assertThat(session.document().dirty()).isFalse();
        assertThat(WorkshopFile.read(file).value().title()).isEqualTo("Second");
    }

    @Test
    void aFileThatSomebodyElseSavedIsNotReplaced() {
        Path file = folder.resolve("a.plumbline");
        WorkshopFile.write(file, Workshops.prepared(), UnknownFields.NONE, Optional.empty());
        WorkshopSession session = WorkshopSession.opened(file, WorkshopFile.read(file));
        var theirs = Workshops.titled("prepared", "Theirs");
        WorkshopFile.write(file, theirs, UnknownFields.NONE, Optional.empty());
        session.document().apply(new PositionChange.Retitle("Mine"));

        assertThatThrownBy(() -> session.write(file)).hasMessageContaining("somebody else");
        assertThat(WorkshopFile.read(file).value()).isEqualTo(theirs);
        assertThat(session.document().dirty()).isTrue();
    }

    @Test
    void aCopyUnderAnotherNameIsAllowedThen() {
        Path file = folder.resolve("a.plumbline");
        WorkshopFile.write(file, Workshops.prepared(), UnknownFields.NONE, Optional.empty());
        WorkshopSession session = WorkshopSession.opened(file, WorkshopFile.read(file));
        WorkshopFile.write(file, Workshops.titled("prepared", "Theirs"), UnknownFields.NONE, Optional.empty());

        session.written(session.write(folder.resolve("b.plumbline")));

        assertThat(session.file()).contains(folder.resolve("b.plumbline"));
    }
}
