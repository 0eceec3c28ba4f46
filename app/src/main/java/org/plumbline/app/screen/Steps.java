package org.plumbline.app.screen;

import java.util.Optional;
import org.plumbline.app.document.OpenDocument;
import org.plumbline.app.words.Words;

/** The way back and forth in what a screen shows: what cannot be seen is not undone. */
public interface Steps {
    void undo();

    void redo();

    /** The name of the step that {@link #undo} would take back. */
    Optional<String> nextUndo();

    Optional<String> nextRedo();

    /** The steps of what is open. */
    static Steps of(OpenDocument<?, ?> document) {
        return new Steps() {
            @Override
            public void undo() {
                document.undo();
            }

            @Override
            public void redo() {
                document.redo();
            }

            @Override
            public Optional<String> nextUndo() {
                return document.nextUndo().map(change -> Words.of(change.labelKey()));
            }

            @Override
            public Optional<String> nextRedo() {
                return document.nextRedo().map(change -> Words.of(change.labelKey()));
            }
        };
    }
}
