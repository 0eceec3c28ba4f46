package org.plumbline.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.PositionChange.Retitle;
import org.plumbline.model.workshop.Workshop;

/** Whoever listens to a document is told of every step and may not make one. */
class DocumentListenersTest {
    private static final Workshop START = Workshops.prepared();
    private final WorkshopDocument document = new WorkshopDocument(START, START);

    @Test
    void aListenerHearsOfEveryStepUntilItLeaves() {
        var heard = new ArrayList<String>();
        Runnable leave = document.listen(workshop -> heard.add(workshop.title()));
        type("N");
        document.undo();
        document.redo();
        leave.run();
        type("Ne");

        assertThat(heard).containsExactly("N", START.title(), "N");
    }

    @Test
    void aListenerMayLeaveWhileItIsTold() {
        var heard = new ArrayList<String>();
        Runnable[] leave = new Runnable[1];
        leave[0] = document.listen(workshop -> {
            heard.add(workshop.title());
            leave[0].run();
        });
        document.listen(workshop -> heard.add("second"));
        type("N");
        document.endTyping();
        type("Ne");

        assertThat(heard).containsExactly("N", "second", "second");
    }

    @Test
    void aListenerThatChangesTheDocumentIsRefused() {
        assertRefused(() -> document.apply(member("from a listener")));
        assertRefused(document::undo);
        assertRefused(document::redo);
        assertRefused(document::barrier);
        assertRefused(() -> document.markSaved(START));
    }

    @Test
    void aListenerThatFailsDoesNotLockTheDocument() {
        Runnable leave = document.listen(workshop -> {
            throw new IllegalStateException("broken screen");
        });
        assertThatThrownBy(() -> document.apply(member("one"))).hasMessage("broken screen");
        leave.run();
        document.apply(member("two"));

        assertThat(document.current().panel()).hasSize(2);
    }

    private void assertRefused(Runnable change) {
        var fresh = new ArrayList<Optional<String>>();
        Runnable leave = document.listen(workshop -> {
            try {
                change.run();
                fresh.add(Optional.empty());
            } catch (IllegalStateException refused) {
                fresh.add(Optional.of(refused.getMessage()));
            }
        });
        document.endTyping();
        type(document.current().title() + "x");
        leave.run();
        assertThat(fresh).containsExactly(Optional.of("A listener of the document must not change it"));
    }

    private void type(String... titles) {
        for (String title : titles) {
            document.apply(new Retitle(title));
        }
    }

    private static PanelChange.AddMember member(String id) {
        return new PanelChange.AddMember(new PanelMember(new PanelMemberId(id), id, ""));
    }
}
