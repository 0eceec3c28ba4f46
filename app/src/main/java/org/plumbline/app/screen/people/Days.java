package org.plumbline.app.screen.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Dates as they are written here: 2026-03-02; 2 Mar 2026 is understood, too. */
final class Days {
    private static final DateTimeFormatter SPOKEN = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMM uuuu")
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    static String write(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Nothing for words that are no date, or that could be two: 3/2/2026. */
    static Optional<LocalDate> read(String text) {
        return read(text.strip(), DateTimeFormatter.ISO_LOCAL_DATE).or(() -> read(text.strip(), SPOKEN));
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
