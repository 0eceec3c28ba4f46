package org.plumbline.app.screen;

import java.util.Optional;
import javafx.scene.Node;
import org.plumbline.app.projector.ProjectorPage;

/** One of the places that the window shows; it hears of changes only while it is shown. */
public interface Screen {
    Node node();

    /** Begins to follow the document. */
    void show();

    /** Stops following it. */
    void hide();

    /** What Undo and Redo mean here; nothing where there is nothing to take back. */
    default Optional<Steps> steps() {
        return Optional.empty();
    }

    /** What suits a room of this screen as it stands; empty for screens that hold people's data. */
    default Optional<ProjectorPage> projection() {
        return Optional.empty();
    }
}
