package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.bank.SourceDigest;

/** Plain text and Markdown as source lines. */
public final class PlainText {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n|\u2028|\u2029");
    private static final Pattern PAGE_END = Pattern.compile("(?<=[^\f])(?=\f)");
    private static final Pattern NUMBER = Pattern.compile("^\\s*\\(?\\d{1,3}[.)]\\s+");
    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}(#{1,6})\\s+(.*?)\\s*#*$");
    private static final Pattern RULE = Pattern.compile("^\\s*(?:[-=_*]\\s*){3,}$|^\\s*\\|[-:|\\s]*\\|?\\s*$");
    private static final Pattern PIPES = Pattern.compile("^\\s*\\|(.*?)\\|?\\s*$");

    private PlainText() {}

    /**
     * @param name the file's name without its folder
     */
    public static SourceText read(String name, byte[] bytes) {
        TextDecoding decoded = TextDecoding.of(bytes);
        var lines = new ArrayList<SourceLine>();
        var notes = new ArrayList<>(decoded.notes());
        for (RawLine raw : WrappedLines.join(PageMarks.removed(rawLines(decoded.text()), notes))) {
            lines.add(line(raw));
        }
        return new SourceText(name, SourceDigest.of(bytes), lines, notes);
    }

    /** Form feeds end a line only inside it; before it they say that a page begins. */
    private static List<RawLine> rawLines(String text) {
        var lines = new ArrayList<RawLine>();
        int number = 0;
        for (String line : LINE_END.split(text, -1)) {
            number++;
            if (line.indexOf('\f') < 0) {
                lines.add(new RawLine(number, line));
                continue;
            }
            for (String part : PAGE_END.split(line, -1)) {
                lines.add(new RawLine(number, part));
            }
        }
        return lines;
    }

    private static SourceLine line(RawLine raw) {
        String text = raw.text();
        Matcher heading = HEADING.matcher(text);
        if (heading.matches()) {
            StyledText words = Emphasis.read(heading.group(2).strip());
            return LineStart.words(
                    raw.number(), LineRole.HEADING, heading.group(1).length() - 1, words);
        }
        if (RULE.matcher(text).matches()) {
            return SourceLine.text(raw.number(), "");
        }
        Matcher pipes = PIPES.matcher(text);
        if (pipes.matches()) {
            return Rows.ofWords(raw.number(), Emphasis.cells(pipes.group(1), "(?<!\\\\)\\|"));
        }
        if (isRow(text)) {
            return Rows.ofWords(raw.number(), Emphasis.cells(text, "\t"));
        }
        return words(raw);
    }

    /** Tabs between words make a row; one that only indents the line, or follows its bullet or number, does not. */
    private static boolean isRow(String text) {
        if (text.indexOf('\t') < 0) {
            return false;
        }
        String rest =
                NUMBER.matcher(text.substring(LineStart.bulletLength(text))).replaceFirst("");
        return rest.strip().indexOf('\t') >= 0
                || text.chars().filter(c -> c == '\t').count() > 1;
    }

    private static SourceLine words(RawLine raw) {
        String text = raw.text().replace('\t', ' ');
        int bullet = LineStart.bulletLength(text);
        if (bullet > 0) {
            return LineStart.words(
                    raw.number(),
                    LineRole.BULLET,
                    raw.depth(),
                    Emphasis.read(text.substring(bullet)).stripped());
        }
        return LineStart.line(raw.number(), raw.depth(), Emphasis.read(text.strip()));
    }
}
