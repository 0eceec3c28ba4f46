package org.plumbline.export.doc;

import java.util.List;

/** What stands in one place of a table: paragraphs, bullet lists and boxes to tick, nothing larger. */
public record Cell(List<Block> blocks) {
    public Cell {
        blocks = List.copyOf(blocks);
        for (Block block : blocks) {
            if (!(block instanceof Paragraph || block instanceof BulletList || block instanceof ChoiceList)) {
                throw new IllegalArgumentException(
                        "A cell cannot hold a " + block.getClass().getSimpleName());
            }
        }
    }

    public static Cell of(Text text) {
        return new Cell(text.isEmpty() ? List.of() : List.of(Paragraph.of(text)));
    }

    public static Cell of(String words) {
        return of(Text.of(words));
    }

    /** A box to tick and nothing else. */
    public static Cell box(String name, boolean ticked) {
        return new Cell(List.of(new ChoiceList(List.of(new Choice(name, Text.EMPTY, ticked)))));
    }
}
