package org.plumbline.export.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins printed lines to paragraphs by what print shows: a line belongs to the one before when its first word had no room
 * there, and when neither distance, indent, size nor a bullet says that something new begins.
 *
 * @param right how far lines may run
 * @param leading the distance of base lines inside a paragraph, in sizes
 */
record ParagraphFlow(float right, float leading) {
    private static final float SPACED = 1.3f;
    private static final float NEAR = 3;
    private static final float TIGHT = 1.5f;
    private static final float SAME_SIZE = 0.6f;
    private static final float USUAL_LEADING = 1.2f;
    private static final float WIDEST_LEADING = 2.2f;

    /** The distance of lines in a document: of all distances of neighbouring lines, one of the small ones. */
    static float leading(List<PrintedLine> lines) {
        var distances = new ArrayList<Float>();
        for (int i = 1; i < lines.size(); i++) {
            float distance =
                    (lines.get(i).y() - lines.get(i - 1).y()) / lines.get(i).size();
            if (lines.get(i).page() == lines.get(i - 1).page() && distance > SAME_SIZE && distance < WIDEST_LEADING) {
                distances.add(distance);
            }
        }
        distances.sort(null);
        return distances.isEmpty() ? USUAL_LEADING : distances.get(distances.size() / 8);
    }

    List<PrintedParagraph> paragraphs(List<PrintedLine> lines) {
        var paragraphs = new ArrayList<PrintedParagraph>();
        for (PrintedLine line : lines) {
            var one = new PrintedParagraph(List.of(line));
            PrintedParagraph last = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
            if (last != null && belongs(last, line)) {
                paragraphs.set(paragraphs.size() - 1, last.plus(one));
            } else {
                paragraphs.add(one);
            }
        }
        return paragraphs;
    }

    private boolean belongs(PrintedParagraph paragraph, PrintedLine line) {
        PrintedLine before = paragraph.last();
        boolean noRoom = before.end() + before.blank() + line.firstWord() > right - TIGHT * before.blank();
        if (line.hasMark() || !noRoom || Math.abs(line.size() - before.size()) > SAME_SIZE) {
            return false;
        }
        if (endsBoldHeading(paragraph, line) || beginsWithLabel(before, line) || !indentGoesOn(paragraph, line)) {
            return false;
        }
        return line.page() == before.page() ? isNear(before, line) : goesOnOverPage(before, line);
    }

    private boolean isNear(PrintedLine before, PrintedLine line) {
        float distance = line.y() - before.y();
        return distance > 0 && distance < SPACED * leading * line.size();
    }

    private static boolean endsBoldHeading(PrintedParagraph paragraph, PrintedLine line) {
        return paragraph.lines().size() == 1
                && paragraph.first().words().entirely(mark -> mark.bold())
                && line.words().marks().stream().noneMatch(mark -> mark.bold());
    }

    /** “Exceeds:” set apart at the start of a line after a full stop. */
    private static boolean beginsWithLabel(PrintedLine before, PrintedLine line) {
        String text = line.words().text();
        return before.words().text().matches(".*[.!?]")
                && !line.words().marks().isEmpty()
                && line.words().marks().get(0).start() == 0
                && text.substring(
                                0,
                                Math.min(
                                        text.length(),
                                        line.words().marks().get(0).end() + 1))
                        .matches("\\p{Lu}[^.:]*:\\s?");
    }

    private static boolean indentGoesOn(PrintedParagraph paragraph, PrintedLine line) {
        float start = line.start() - paragraph.first().start();
        if (paragraph.lines().size() == 1) {
            return start > -NEAR || !paragraph.first().hasMark();
        }
        return Math.abs(line.start() - paragraph.last().start()) <= NEAR;
    }

    /** At a page's end only the words tell: a short line without a stop after a full stop is a heading. */
    private static boolean goesOnOverPage(PrintedLine before, PrintedLine line) {
        boolean stop = before.words().text().matches(".*[.!?:;][”\"’)]?");
        boolean heading = !line.words().text().matches(".*[.!?;,][”\"’)]?")
                && line.words().text().length() < 60;
        return !stop || !heading && !line.words().text().matches("Level \\d.*");
    }
}
