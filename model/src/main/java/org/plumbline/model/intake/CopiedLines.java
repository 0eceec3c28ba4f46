package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends lines that a copy from a PDF has taken apart, whatever kind of file they were pasted into: bullets alone on a
 * line, page numbers, and lines in lower case that go on with the one before.
 */
final class CopiedLines {
    private static final Pattern LONE_BULLET = Pattern.compile("[-–—*•·▪■‣●○◦\uF0B7\uF0A7o]");
    private static final Pattern BULLET_AT_END = Pattern.compile("\\s+[•▪■‣●○◦\uF0B7\uF0A7]$");
    private static final Pattern STOP = Pattern.compile(".*[.!?:;][”\"’)]*");

    private static final int LONGEST_NAME = 50;

    private final List<Warning> notes;
    private final List<SourceLine> mended = new ArrayList<>();
    private final BrokenWords broken;
    private boolean bullet;

    private CopiedLines(SourceText source) {
        notes = new ArrayList<>(source.notes());
        broken = new BrokenWords(source.lines().stream().map(SourceLine::text).toList());
    }

    static SourceText mended(SourceText source) {
        var lines = new CopiedLines(source);
        source.lines().forEach(lines::line);
        return new SourceText(source.document(), source.digest(), lines.mended, lines.notes);
    }

    private void line(SourceLine line) {
        if (line.role() == LineRole.TEXT && LONE_BULLET.matcher(line.text()).matches()) {
            bullet = true;
        } else if (line.role() != LineRole.ROW && PageMarks.isPageNumber(line.text())) {
            notes.add(new Warning(line.number(), "A page number was left out: “" + line.text() + "”."));
        } else if (bullet && !line.isBlank()) {
            bullet = false;
            mended.add(line.role() == LineRole.TEXT ? asBullet(line) : line);
        } else if (!(bullet && line.isBlank())) {
            plain(line);
        }
    }

    private static SourceLine asBullet(SourceLine line) {
        return LineStart.words(line.number(), LineRole.BULLET, 0, StyledText.of(line));
    }

    private void plain(SourceLine line) {
        SourceLine before = mended.isEmpty() ? null : mended.get(mended.size() - 1);
        SourceLine whole = withoutBullet(line);
        if (before != null && goesOn(before, whole)) {
            mended.set(mended.size() - 1, joined(before, whole));
        } else {
            mended.add(whole);
        }
    }

    /** The bullet of the next line may have come to stand at the end of this one. */
    private SourceLine withoutBullet(SourceLine line) {
        Matcher end = BULLET_AT_END.matcher(line.text());
        if (line.role() == LineRole.ROW || !end.find()) {
            return line;
        }
        bullet = true;
        return LineStart.words(
                line.number(), line.role(), line.indent(), StyledText.of(line).between(0, end.start()));
    }

    /** Only where nothing else can be meant: inside a paragraph, after no stop, in lower case, and no level's label. */
    private boolean goesOn(SourceLine before, SourceLine line) {
        return isParagraph(before)
                && line.role() == LineRole.TEXT
                && Character.isLowerCase(line.text().charAt(0))
                && !STOP.matcher(before.text()).matches()
                && !LevelWords.isName(before.text())
                && !RunTogether.endsWithLabel(before.text())
                && !isLabelled(line);
    }

    /** A list item, the text under a level's word, or words that are no name. */
    private boolean isParagraph(SourceLine line) {
        boolean underLabel = mended.size() > 1
                && LevelWords.isName(mended.get(mended.size() - 2).text());
        boolean words = underLabel
                || !Wording.looksLikeName(line.text())
                || line.text().length() > LONGEST_NAME
                || Wording.endsHalfway(line.text());
        return line.role() == LineRole.BULLET || line.role() == LineRole.TEXT && words;
    }

    private static boolean isLabelled(SourceLine line) {
        return LevelLabel.of(line)
                .filter(label -> LevelWords.isName(label.word()))
                .isPresent();
    }

    private SourceLine joined(SourceLine before, SourceLine line) {
        StyledText first = StyledText.of(before);
        int surplus = broken.surplus(before.text(), line.text());
        StyledText words = surplus < 0
                ? first.spaced(StyledText.of(line))
                : first.between(0, first.text().length() - surplus).plus(StyledText.of(line));
        return LineStart.words(before.number(), before.role(), before.indent(), words);
    }
}
