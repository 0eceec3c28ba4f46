package org.plumbline.app.screen.consensus;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When something was said, in the one format of the desk. */
final class DeskDates {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private DeskDates() {}

    static String of(Instant when) {
        return WHEN.format(when.atZone(ZoneId.systemDefault()));
    }
}
