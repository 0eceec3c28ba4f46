package org.plumbline.app.widget;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Says what the choices of a list are called; nobody types into such a list. */
public final class Naming<T> extends StringConverter<T> {
    private final Function<T, String> name;

    public Naming(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(T choice) {
        return choice == null ? "" : name.apply(choice);
    }

    @Override
    public T fromString(String words) {
        return null;
    }
}
