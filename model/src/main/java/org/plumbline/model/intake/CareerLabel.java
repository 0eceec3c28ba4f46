package org.plumbline.model.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels that give a career framework its parts, and the words after them on the same line. */
enum CareerLabel {
    SKILLS("(?:key |related |required |linked )?skills?(?: \\(?with target levels\\)?| and target levels)?"),
    COMPETENCIES("(?:required |key )?competenc(?:y|ies)(?: required)?"),
    POSITIONS("positions|job profiles|roles"),
    POSITION("position|job profile|role"),
    PATHS("career paths|career ladders?|career path examples"),
    PATH("career path(?: [\\p{L} &-]{1,40})?|[\\p{L} &-]{1,40} (?:career )?path"),
    CATEGORY("(?:competency )?category"),
    CODE("code|job code"),
    FAMILY("(?:job |position )?family"),
    TRACK("(?:career )?track");

    private final Pattern pattern;

    CareerLabel(String words) {
        pattern = Pattern.compile(
                "^(?<label>" + words + ")\\s*(?::|\\s[-–—](?=\\s)|[–—])\\s*(?<words>.*)$", Pattern.CASE_INSENSITIVE);
    }

    /** @param words after the colon, or empty */
    record Found(CareerLabel label, String title, String words) {}

    static Optional<Found> of(SourceLine line) {
        if (line.role() == LineRole.ROW || line.isBlank()) {
            return Optional.empty();
        }
        String text = line.role() == LineRole.BULLET && !line.text().contains(":") ? "" : line.text();
        String closed = text.length() < 60 && !text.contains(":") && line.role() != LineRole.BULLET ? text + ":" : text;
        for (CareerLabel label : values()) {
            Matcher whole = label.pattern.matcher(text);
            Matcher alone = label.pattern.matcher(closed);
            if (whole.matches()) {
                return Optional.of(new Found(
                        label, whole.group("label"), whole.group("words").strip()));
            }
            if (alone.matches() && alone.group("words").isEmpty() && label.mayStandAlone()) {
                return Optional.of(new Found(label, alone.group("label"), ""));
            }
        }
        return Optional.empty();
    }

    private boolean mayStandAlone() {
        return this == SKILLS || this == COMPETENCIES || this == POSITIONS || this == PATHS || this == PATH;
    }
}
