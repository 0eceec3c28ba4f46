package org.plumbline.model.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of a city competency model, as what it may be: a label, a level, a numbered name, or other words. */
final class CityLine {
    private static final Pattern LEVEL =
            Pattern.compile("^(?<word>\\p{L}{5,6})\\s*(?<n>[1-9])\\s*(?:[:.–—-]\\s*|\\s|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEVEL_TEXT = Pattern.compile("^\\p{L}+\\s*\\d\\s*[:–—-]");
    private static final Pattern NUMBER =
            Pattern.compile("^(?<star>\\*?)\\s*(?<n>\\d{1,3})[.)]?\\s*(?<star2>\\*?)\\s+(?=\\S)");
    private static final Pattern NAME_END = Pattern.compile("\\s+[-–—]\\s+|[–—]\\s*|:\\s+");
    private static final Pattern STARS = Pattern.compile("^\\*+\\s*|\\s*\\*+$");

    private final SourceLine source;
    private final StyledText words;
    private final Optional<CityLabel.Found> label;
    private final Optional<Integer> level;
    private final Optional<Integer> number;
    private final int bodyStart;
    private final boolean starred;

    CityLine(SourceLine source) {
        this.source = source;
        words = new StyledText(source.text().replace('\t', ' ').replace('\u00A0', ' '), source.marks());
        label = CityLabel.of(words);
        Matcher levelStart = LEVEL.matcher(words.text());
        Matcher numberStart = NUMBER.matcher(words.text());
        boolean isLevel = levelStart.find() && Wording.nearly("Level", levelStart.group("word"));
        level = isLevel ? Optional.of(Integer.valueOf(levelStart.group("n"))) : Optional.empty();
        boolean isNumber = numberStart.find();
        number = isNumber ? Optional.of(Integer.valueOf(numberStart.group("n"))) : Optional.empty();
        bodyStart = isLevel ? levelStart.end() : isNumber ? numberStart.end() : 0;
        starred = words.text().startsWith("*")
                || isNumber && !numberStart.group("star2").isEmpty();
    }

    SourceLine source() {
        return source;
    }

    int line() {
        return source.number();
    }

    LineRole role() {
        return source.role();
    }

    String text() {
        return words.text();
    }

    Optional<CityLabel.Found> label() {
        return label;
    }

    /** The number after “Level”, and nothing when the line is something else. */
    Optional<Integer> level() {
        return label.isPresent() ? Optional.empty() : level;
    }

    Optional<Integer> number() {
        return label.isPresent() || level.isPresent() ? Optional.empty() : number;
    }

    /** Whether a star stands before the number or after the name. */
    boolean starred() {
        return starred || words.text().endsWith("*") && definition().isEmpty();
    }

    /** Whether a sign parts the level from its words, so that the line is the text of that level and nothing else. */
    boolean isLevelText() {
        return level().isPresent() && LEVEL_TEXT.matcher(words.text()).find();
    }

    /** What follows the number or the level, with its typeface. */
    StyledText body() {
        return words.from(bodyStart).stripped();
    }

    /** The words up to the dash that begins a definition. */
    String name() {
        String rest = STARS.matcher(body().text()).replaceAll("");
        Matcher end = NAME_END.matcher(rest);
        return (end.find() ? rest.substring(0, end.start()) : rest).strip();
    }

    String definition() {
        String rest = STARS.matcher(body().text()).replaceAll("");
        Matcher end = NAME_END.matcher(rest);
        return end.find() ? rest.substring(end.end()).strip() : "";
    }

    /** A number and a name in capitals. */
    boolean isCapitalHeading() {
        return number().isPresent() && Wording.isCapitals(name()) && name().length() > 2;
    }
}
