package org.plumbline.export.sheet;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.export.book.Entry;
import org.plumbline.export.book.Style;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Choice;
import org.plumbline.export.doc.ChoiceList;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Pick;
import org.plumbline.export.doc.Role;
import org.plumbline.export.doc.Text;

/** What a cell of a document's table says in a cell of a sheet. */
final class CellWords {
    private static final String OPEN = "☐";
    private static final String TICKED = "☒";
    private static final int MOST_DECIMALS = 3;

    private final Locale locale;

    CellWords(Locale locale) {
        this.locale = locale;
    }

    /** A box to tick as words that a list offers. */
    static String box(Choice choice) {
        return box(choice, choice.ticked());
    }

    private static String box(Choice choice, boolean ticked) {
        return ((ticked ? TICKED : OPEN) + " " + choice.text().words()).strip();
    }

    /** Both states of a box, the open one first. */
    static List<String> boxes(Choice choice) {
        return List.of(box(choice, false), box(choice, true));
    }

    Entry entry(Cell cell, boolean numbers, boolean requiredLevel) {
        String words = cell.blocks().stream()
                .map(CellWords::words)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        boolean toFillIn =
                cell.blocks().stream().anyMatch(block -> !(block instanceof Paragraph || block instanceof BulletList));
        Style style = toFillIn ? Style.TO_FILL_IN : requiredLevel ? Style.STRONG : style(cell);
        return numbers ? amount(words, style) : Entry.of(words, style);
    }

    private static String words(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text().words();
        }
        if (block instanceof BulletList bullets) {
            return bullets.items().stream().map(item -> "• " + item.words()).collect(Collectors.joining("\n"));
        }
        if (block instanceof ChoiceList list) {
            return list.choices().stream().map(CellWords::box).collect(Collectors.joining("\n"));
        }
        return block instanceof Pick pick ? pick.chosen().orElse("") : "";
    }

    private static Style style(Cell cell) {
        return cell.blocks().size() == 1 && cell.blocks().get(0) instanceof Paragraph paragraph
                ? style(paragraph.text())
                : Style.PLAIN;
    }

    /** Of words that are all of one role; others are plain. */
    static Style style(Text text) {
        if (text.isEmpty()) {
            return Style.PLAIN;
        }
        if (text.runs().stream().allMatch(run -> run.role() == Role.STRONG || run.role() == Role.REQUIRED)) {
            return Style.STRONG;
        }
        return text.runs().stream().allMatch(run -> run.role() == Role.LABEL) ? Style.LABEL : Style.PLAIN;
    }

    /** A number as the language writes it; anything else stays words. */
    private Entry amount(String words, Style style) {
        boolean plain = words.matches("-?\\d[\\d.,]{0,14}") && !words.matches("-?0\\d.*");
        if (!plain) {
            return Entry.of(words, style);
        }
        var position = new ParsePosition(0);
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        Number number = format.parse(words, position);
        if (number == null || position.getIndex() < words.length()) {
            return Entry.of(words, style);
        }
        int decimals = 0;
        while (decimals <= MOST_DECIMALS && !shown(format, number, decimals).equals(words)) {
            decimals++;
        }
        return decimals > MOST_DECIMALS
                ? Entry.of(words, style)
                : new Entry.Amount(number.doubleValue(), decimals, style);
    }

    private static String shown(NumberFormat format, Number number, int decimals) {
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }
}
