package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Table rows as source lines: the words of the cells joined by tabs, with the marks where they then stand. */
public final class Rows {
    private static final Pattern BETWEEN_BULLETS =
            Pattern.compile("(?:(?:^|\\s)[•▪‣●\uF0B7]\\s*|<br ?/?>\\s*(?:[-•▪‣●\uF0B7]\\s+)?)+");

    private Rows() {}

    /** A row whose cells are one stretch of words each; bullets inside a cell keep its paragraphs apart. */
    public static SourceLine ofWords(int number, List<StyledText> cells) {
        return of(number, cells.stream().map(Rows::paragraphs).toList());
    }

    /** A row whose cells come as paragraphs. */
    public static SourceLine of(int number, List<List<StyledText>> cells) {
        StyledText words = StyledText.EMPTY;
        var plain = new ArrayList<Cell>();
        for (List<StyledText> cell : cells) {
            StyledText joined = StyledText.EMPTY;
            for (StyledText paragraph : cell) {
                joined = joined.spaced(paragraph);
            }
            words = plain.isEmpty()
                    ? joined
                    : words.plus(StyledText.plain("\t")).plus(joined);
            plain.add(new Cell(cell.stream().map(StyledText::text).toList()));
        }
        return new SourceLine(number, LineRole.ROW, 0, words.text(), words.marks(), plain);
    }

    private static List<StyledText> paragraphs(StyledText cell) {
        var paragraphs = new ArrayList<StyledText>();
        var bullets = BETWEEN_BULLETS.matcher(cell.text());
        int done = 0;
        while (bullets.find()) {
            addUnlessBlank(paragraphs, cell.between(done, bullets.start()));
            done = bullets.end();
        }
        addUnlessBlank(paragraphs, cell.from(done));
        return paragraphs;
    }

    private static void addUnlessBlank(List<StyledText> paragraphs, StyledText words) {
        if (!words.isBlank()) {
            paragraphs.add(words.stripped());
        }
    }
}
