package org.plumbline.model.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The labels that give a city competency model its structure, in the wordings that its editions use. */
enum CityLabel {
    LEVELS(
            "Level of Competency Required by Job",
            "Level of Competency Required",
            "Levels of Competency Required by Job",
            "Levels of Competency",
            "Level of Competency",
            "Level Required by Job"),
    INDICATORS(
            "Examples of Behavioral Indicators",
            "Examples of Behavioural Indicators",
            "Behavioral Indicators",
            "Behavioural Indicators",
            "Behavioral Indicator Examples"),
    PERFORMANCE("Performance Levels", "Performance Level", "Levels of Performance"),
    SATISFACTORY("Satisfactory", "Satisfactory Performance"),
    SUPERIOR("Superior", "Superior Performance"),
    AREAS("Technology Application Areas", "Job Knowledge Areas", "Application Areas", "Knowledge Areas");

    private static final Pattern OTHER_AREAS =
            Pattern.compile("[\\p{Lu}][\\p{L}/& -]{2,50} areas\\s*:?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH_WORDS = Pattern.compile("^(.{5,50}?)\\s*(?::|\\s[-–—](?=\\s)|[–—])\\s*(?=\\S)");

    private static final int LONGEST = 60;

    private final List<String> wordings;

    CityLabel(String... wordings) {
        this.wordings = Stream.of(wordings).map(Wording::plain).toList();
    }

    /** A label, and the words that follow it on the same line. */
    record Found(CityLabel label, StyledText words) {}

    static Optional<Found> of(StyledText line) {
        Optional<CityLabel> whole = named(line.text());
        if (whole.isPresent()) {
            return Optional.of(new Found(whole.get(), StyledText.EMPTY));
        }
        if (OTHER_AREAS.matcher(line.text()).matches()) {
            return Optional.of(new Found(AREAS, StyledText.EMPTY));
        }
        Matcher start = WITH_WORDS.matcher(line.text());
        return start.find()
                ? named(start.group(1)).map(label -> new Found(label, line.from(start.end())))
                : Optional.empty();
    }

    private static Optional<CityLabel> named(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Wording.plain(words);
        for (CityLabel label : values()) {
            if (label.wordings.stream().anyMatch(wording -> Wording.nearlyPlain(wording, plain))) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }
}
