package org.plumbline.export.doc;

import java.util.List;

/** Items in an order, counted from 1. */
public record NumberedList(List<Text> items) implements Block {
    public NumberedList {
        items = List.copyOf(items);
    }

    public static NumberedList of(List<String> items) {
        return new NumberedList(items.stream().map(Text::of).toList());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.numbered(this);
    }
}
