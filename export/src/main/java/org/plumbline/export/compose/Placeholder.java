package org.plumbline.export.compose;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a pattern of file names can stand for, in braces. */
public enum Placeholder {
    DOCUMENT("Document"),
    VACANCY("Vacancy"),
    POSITION("Position"),
    GRADE("Grade"),
    /** The code. */
    CANDIDATE("Candidate"),
    /** The candidate's name; the code where names are hidden. */
    NAME("Name"),
    ROUND("Round", "N"),
    RATER("Rater"),
    DATE("Date"),
    LANGUAGE("Language");

    private final String[] typed;

    Placeholder(String... typed) {
        this.typed = typed;
    }

    static Optional<Placeholder> named(String word) {
        return Arrays.stream(values())
                .filter(placeholder -> Arrays.stream(placeholder.typed).anyMatch(word.strip()::equalsIgnoreCase))
                .findFirst();
    }

    /** As it is typed, with its braces. */
    public String inBraces() {
        return "{" + typed[0] + "}";
    }

    /** All of them as they are typed, for a message. */
    public static String all() {
        return Arrays.stream(values()).map(Placeholder::inBraces).collect(Collectors.joining(", "));
    }
}
