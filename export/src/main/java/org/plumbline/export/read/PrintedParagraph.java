package org.plumbline.export.read;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.intake.LineStart;
import org.plumbline.model.intake.StyledText;

/** Printed lines that belong together, such as one bullet with the lines it wraps to. */
record PrintedParagraph(List<PrintedLine> lines) {
    PrintedParagraph {
        lines = List.copyOf(lines);
    }

    PrintedLine first() {
        return lines.get(0);
    }

    PrintedLine last() {
        return lines.get(lines.size() - 1);
    }

    int number() {
        return first().number();
    }

    boolean hasBullet() {
        return LineStart.bulletLength(first().words().text()) > 0;
    }

    PrintedParagraph plus(PrintedParagraph next) {
        var all = new ArrayList<>(lines);
        all.addAll(next.lines);
        return new PrintedParagraph(all);
    }

    /** The words of all lines; a word that was broken after its own hyphen is whole again. */
    StyledText words() {
        StyledText words = first().words();
        boolean printsBlanks = lines.stream().anyMatch(PrintedLine::blankAtEnd);
        for (int i = 1; i < lines.size(); i++) {
            PrintedLine before = lines.get(i - 1);
            StyledText next = lines.get(i).words();
            words = goesOnInsideWord(before, next, printsBlanks) ? words.plus(next) : words.spaced(next);
        }
        return words;
    }

    /** Where blanks are printed at line ends, a line without one ends inside a word; else only a hyphen tells. */
    private static boolean goesOnInsideWord(PrintedLine before, StyledText next, boolean printsBlanks) {
        return !before.blankAtEnd()
                && before.words().text().matches(printsBlanks ? ".*[-/—]" : ".*\\S[-—]")
                && next.text().matches("[\\p{L}\\d].*");
    }

    /** The words without the bullet in front. */
    StyledText plainWords() {
        StyledText words = words();
        return words.from(LineStart.bulletLength(words.text())).stripped();
    }
}
