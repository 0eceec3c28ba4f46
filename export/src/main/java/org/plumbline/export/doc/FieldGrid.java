package org.plumbline.export.doc;

import java.util.List;

/** Labels with their values, one below the other; a value that is missing is a line to write on. */
public record FieldGrid(List<Field> fields) implements Block {
    public FieldGrid {
        fields = List.copyOf(fields);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.fields(this);
    }
}
