package org.plumbline.model.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a level's text: “Meets: …”, “**Meets** …”, or the word alone on its line.
 *
 * @param word the level's word as the document spells it
 * @param words the text after it on the same line; blank when the word is alone
 * @param required the remark beside the word that the level is required
 */
record LevelLabel(String word, StyledText words, Optional<RequiredStatement.Beside> required) {
    private static final int LONGEST = 60;
    private static final String AT_THE_END = " \t\r\n\f\u000B:.–—-";
    private static final Pattern NUMBER =
            Pattern.compile("^(?:Level\\s*)?\\d\\s*[-–—:.)]?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_COLON = Pattern.compile(
            "^(?:" + NUMBER.pattern().substring(1)
                    + ")?\\(?(?<word>\\p{L}+(?: \\p{L}+){0,2})\\)?\\s*(?::|\\s[-–—](?=\\s)|[–—])\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REMARK = Pattern.compile("^[^:(\\[]{1,40}(?=[(\\[]\\s*(?i:min|req))");
    private static final Pattern QUALIFICATION = Pattern.compile("(?i)^[(\\[]\\s*minimum qualifications?\\s*[)\\]]");

    /** “Experienced: required at GS-13” in the level's cell, as our own competency model says it. */
    private static final Pattern CELL_REMARK = Pattern.compile("(?i)\\s*[:(\\[]\\s*(?:required|minimum)\\b.*$");

    /** Signs of bold or italics that close after the colon's blank, which no Markdown reader takes for signs. */
    private static final Pattern LOOSE_SIGNS = Pattern.compile("^([*_]{1,3})(\\p{L}[^*_]{1,40}?)\\s*\\1\\s*");

    /** The label that a line begins with, whether or not its word is a level of any scale. */
    static Optional<LevelLabel> of(SourceLine line) {
        return line.role() == LineRole.ROW ? ofRow(line) : ofWords(withoutLooseSigns(StyledText.of(line)));
    }

    private static StyledText withoutLooseSigns(StyledText whole) {
        Matcher signs = LOOSE_SIGNS.matcher(whole.text());
        return signs.find() ? StyledText.plain(signs.group(2) + " ").plus(whole.from(signs.end())) : whole;
    }

    private static Optional<LevelLabel> ofWords(StyledText whole) {
        Matcher remark = REMARK.matcher(whole.text());
        if (!remark.find()) {
            return ofWords(whole, Optional.empty());
        }
        String after = whole.text().substring(remark.end());
        Matcher qualification = QUALIFICATION.matcher(after);
        Optional<RequiredStatement.Beside> beside = RequiredStatement.beside(after);
        int length = qualification.find()
                ? qualification.end()
                : beside.map(RequiredStatement.Beside::length).orElse(0);
        StyledText words =
                length == 0 ? whole : whole.between(0, remark.end()).stripped().plus(whole.from(remark.end() + length));
        return ofWords(words, beside);
    }

    private static Optional<LevelLabel> ofWords(StyledText words, Optional<RequiredStatement.Beside> beside) {
        Matcher label = BEFORE_COLON.matcher(words.text());
        if (label.find()) {
            return Optional.of(
                    new LevelLabel(label.group("word"), words.from(label.end()).stripped(), beside));
        }
        int bold = boldStart(words);
        if (bold > 0 && bold < words.text().length()) {
            return Optional.of(new LevelLabel(
                    plain(words.text().substring(0, bold)), words.from(bold).stripped(), beside));
        }
        return Optional.of(new LevelLabel(plain(words.text()), StyledText.EMPTY, beside));
    }

    private static int boldStart(StyledText words) {
        boolean bold = !words.marks().isEmpty()
                && words.marks().get(0).start() == 0
                && words.marks().get(0).bold();
        return bold ? words.marks().get(0).end() : 0;
    }

    private static String plain(String word) {
        String plain = NUMBER.matcher(word).replaceFirst("");
        int end = plain.length();
        while (end > 0 && AT_THE_END.indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(0, end).strip();
    }

    private static Optional<LevelLabel> ofRow(SourceLine line) {
        int tab = line.text().indexOf('\t');
        if (line.cells().size() != 2 || tab < 0) {
            return Optional.empty();
        }
        String label = NUMBER.matcher(line.cells().get(0).text()).replaceFirst("");
        return Optional.of(new LevelLabel(
                CELL_REMARK.matcher(label).replaceFirst(""), StyledText.of(line).from(tab + 1), Optional.empty()));
    }

    /** Whether a line holds a level's word and nothing else but a remark beside it. */
    static boolean isLone(String line) {
        return line.length() <= LONGEST
                && of(SourceLine.text(1, line))
                        .filter(label -> label.isAlone() && LevelWords.isName(label.word()))
                        .isPresent();
    }

    boolean isAlone() {
        return words.isBlank();
    }
}
