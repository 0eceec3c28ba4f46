package org.plumbline.export.doc;

import java.util.List;

/** What stands in one place of a table: paragraphs, bullet lists, boxes to tick and room to write, nothing larger. */
public record Cell(List<Block> blocks) {
    public Cell {
        blocks = List.copyOf(blocks);
        for (Block block : blocks) {
            if (!(isRead(block) || isFilledIn(block))) {
                throw new IllegalArgumentException(
                        "A cell cannot hold a " + block.getClass().getSimpleName());
            }
        }
    }

    private static boolean isRead(Block block) {
        return block instanceof Paragraph || block instanceof BulletList;
    }

    private static boolean isFilledIn(Block block) {
        return block instanceof ChoiceList || block instanceof Pick || block instanceof WriteLines;
    }

    public static Cell of(Text text) {
        return new Cell(text.isEmpty() ? List.of() : List.of(Paragraph.of(text)));
    }

    public static Cell of(String words) {
        return of(Text.of(words));
    }

    /** A value to choose and nothing else. */
    public static Cell of(Pick pick) {
        return new Cell(List.of(pick));
    }

    /**
     * Room to write and nothing else.
     *
     * @param name what is written here, for those who do not see where it stands
     */
    public static Cell toWrite(String name, int lines) {
        return new Cell(List.of(new WriteLines(name, lines)));
    }

    /** A box to tick and nothing else. */
    public static Cell box(String name, boolean ticked) {
        return new Cell(List.of(new ChoiceList(List.of(new Choice(name, Text.EMPTY, ticked)))));
    }
}
