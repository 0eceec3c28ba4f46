package org.plumbline.model.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tasks read from lines that somebody typed or pasted, one a line; what stands before the first word, such as a bullet or
 * a number, is dropped.
 *
 * @param texts in their order
 * @param repeated lines that say what an earlier line or a task of the list says, left out
 * @param wordless lines without a letter, left out
 */
public record TaskLines(List<String> texts, List<String> repeated, List<String> wordless) {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}\\p{Cf}]+");
    private static final Pattern BULLET = Pattern.compile(
            "(?:[-–—−*•·▪▫◦‣⁃●○■□→>☐☑✓]|o(?= )|\\(?\\d{1,3}(?:\\.\\d{1,3})*[.):]|\\(?[a-z][.)]|\\(?[A-Z]\\)|\\[[ xX]?])\\s+|[•▪◦‣⁃●■]");
    private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,4}[.):]?");
    private static final Pattern END = Pattern.compile("[\\s.;,]+$");

    public TaskLines {
        texts = List.copyOf(texts);
        repeated = List.copyOf(repeated);
        wordless = List.copyOf(wordless);
    }

    public static TaskLines read(String pasted, List<TaskStatement> already) {
        var texts = new ArrayList<String>();
        var repeated = new ArrayList<String>();
        var wordless = new ArrayList<String>();
        Set<String> seen = new HashSet<>();
        already.forEach(task -> seen.add(sameness(task.text())));
        for (String line : PastedLines.of(pasted)) {
            String text = text(line);
            if (line.isBlank()) {
                continue;
            }
            if (text.codePoints().noneMatch(Character::isLetter)) {
                wordless.add(line.strip());
            } else if (seen.add(sameness(text))) {
                texts.add(text);
            } else {
                repeated.add(text);
            }
        }
        return new TaskLines(texts, repeated, wordless);
    }

    /** What two tasks have in common that differ in capitals, spaces or the stop at the end only. */
    public static String sameness(String text) {
        return END.matcher(spaced(text)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The cells of a row of a spreadsheet are one task; a number before it is none of it. */
    private static String text(String line) {
        var words = new ArrayList<String>();
        for (String cell : line.split("\t")) {
            String plain = spaced(cell);
            boolean first = words.isEmpty() && NUMBER.matcher(plain).matches();
            if (!plain.isEmpty() && !first) {
                words.add(plain);
            }
        }
        String text = String.join(" ", words);
        var bullet = BULLET.matcher(text);
        return bullet.lookingAt() ? text.substring(bullet.end()).strip() : text;
    }

    private static String spaced(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}
