package org.plumbline.export.doc;

import java.util.List;

/** Items in no order. */
public record BulletList(List<Text> items) implements Block {
    public BulletList {
        items = List.copyOf(items);
    }

    public static BulletList of(List<String> items) {
        return new BulletList(items.stream().map(Text::of).toList());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.bullets(this);
    }
}
