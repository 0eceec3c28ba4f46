package org.plumbline.model.change;

import java.util.List;
import java.util.Optional;

/**
 * One step that can be undone, as a value: what it does, what it is called, and what it merges with.
 *
 * @param <S> the state that it changes
 */
public interface Change<S> {

    /** The state after this step; the one before stays as it is. */
    S applyTo(S before);

    /** The key of this step's name in the undo menu. */
    String labelKey();

    /** What the name says besides, such as how many. */
    default List<Object> labelArguments() {
        return List.of();
    }

    /** Steps with the same key that follow each other are one step, as when somebody types. */
    default Optional<String> mergeKey() {
        return Optional.empty();
    }
}
