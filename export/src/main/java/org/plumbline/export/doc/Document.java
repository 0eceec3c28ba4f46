package org.plumbline.export.doc;

import java.util.List;

/**
 * A whole document before it becomes Word, PDF or text; the same blocks in the same order in each of them.
 *
 * @param title what the file calls itself; also in the footer
 * @param subject one line on what it is for
 * @param language of the fixed words, as BCP 47, such as "en-US"
 * @param footer what every page carries beside its number, such as the candidate's code
 */
public record Document(String title, String subject, String language, String footer, List<Block> blocks) {
    public Document {
        title = Printable.line(title);
        subject = Printable.line(subject);
        footer = Printable.line(footer);
        blocks = List.copyOf(blocks);
        requireTitle(blocks);
        requireOrder(blocks);
    }

    private static void requireTitle(List<Block> blocks) {
        int last = 0;
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                if (heading.level() > last + 1) {
                    throw new IllegalArgumentException("The heading “" + heading.words() + "” skips a level");
                }
                last = heading.level();
            }
        }
        if (last == 0) {
            throw new IllegalArgumentException("A document needs a heading");
        }
    }

    /** Word joins two tables that touch and needs something after the last one; a page starts with a heading. */
    private static void requireOrder(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            if (blocks.get(i) instanceof PageBreak && !(next instanceof Heading)) {
                throw new IllegalArgumentException("A page break needs a heading after it");
            }
            if (blocks.get(i) instanceof Table table && (next == null || next instanceof Table)) {
                throw new IllegalArgumentException(
                        "The table “" + table.caption() + "” needs something after it that is not a table");
            }
        }
    }

    /** The headings from top to bottom. */
    public List<Heading> headings() {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }
}
