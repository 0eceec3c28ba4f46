package org.plumbline.app.screen;

import java.util.Optional;
import org.plumbline.app.document.OpenDocument;
import org.plumbline.app.words.Words;
import org.plumbline.model.change.Change;

/** The way back and forth in what a screen shows: what cannot be seen is not undone. */
public interface Steps {
    void undo();

    void redo();

    /** The name of the step that {@link #undo} would take back. */
    Optional<String> nextUndo();

    Optional<String> nextRedo();

    /** What a step is called, such as "add 12 tasks". */
    static String name(Change<?> change) {
        return Words.of(change.labelKey(), change.labelArguments().toArray());
    }

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
                return document.nextUndo().map(Steps::name);
            }

            @Override
            public Optional<String> nextRedo() {
                return document.nextRedo().map(Steps::name);
            }
        };
    }
}
