package org.plumbline.export.doc;

import java.util.ArrayList;
import java.util.List;

/**
 * A whole document before it becomes Word, PDF or text; the same blocks in the same order in each of them.
 *
 * @param title what the file calls itself; also in the footer
 * @param subject one line on what it is for
 * @param language of the fixed words, as BCP 47, such as "en-US"
 * @param footer what every page carries beside its number, such as the candidate's code
 * @param numbered whether the headings below the title carry numbers
 */
public record Document(
        String title, String subject, String language, String footer, boolean numbered, List<Block> blocks) {
    public Document {
        title = Printable.line(title);
        subject = Printable.line(subject);
        footer = Printable.line(footer);
        blocks = List.copyOf(blocks);
        requireTitle(blocks);
        requireOrder(blocks);
        requireContents(blocks);
    }

    /** A document whose headings carry no numbers. */
    public Document(String title, String subject, String language, String footer, List<Block> blocks) {
        this(title, subject, language, footer, false, blocks);
    }

    /** The same with numbered headings. */
    public Document withNumbers() {
        return new Document(title, subject, language, footer, true, blocks);
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
            if (blocks.get(i) instanceof NewPart && (next == null || next instanceof NewPart)) {
                throw new IllegalArgumentException("A new part needs something in it");
            }
            if (blocks.get(i) instanceof Table table && (next == null || next instanceof Table)) {
                throw new IllegalArgumentException(
                        "The table “" + table.caption() + "” needs something after it that is not a table");
            }
        }
    }

    private static void requireContents(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Contents contents) {
                int found = 0;
                for (Block block : blocks.subList(i, blocks.size())) {
                    if (found < contents.entries().size()
                            && block == contents.entries().get(found)) {
                        found++;
                    }
                }
                if (found < contents.entries().size()) {
                    throw new IllegalArgumentException("The contents name the heading “"
                            + contents.entries().get(found).words() + "”, which does not follow them");
                }
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

    /**
     * What stands before each of the {@linkplain #headings() headings}, such as "2.1"; empty before titles and where
     * headings carry no numbers. Each title begins to count anew.
     */
    public List<String> numbers() {
        var numbers = new ArrayList<String>();
        int second = 0;
        int third = 0;
        for (Heading heading : headings()) {
            second = heading.level() == 1 ? 0 : heading.level() == 2 ? second + 1 : second;
            third = heading.level() == Heading.DEEPEST ? third + 1 : 0;
            String number = heading.level() == Heading.DEEPEST ? second + "." + third : String.valueOf(second);
            numbers.add(!numbered || heading.level() == 1 ? "" : number);
        }
        return numbers;
    }
}
