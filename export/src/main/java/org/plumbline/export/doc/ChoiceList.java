package org.plumbline.export.doc;

import java.util.List;

/** Boxes to tick, one below the other. */
public record ChoiceList(List<Choice> choices) implements Block {
    public ChoiceList {
        choices = List.copyOf(choices);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.choices(this);
    }
}
