package org.plumbline.app.screen.agenda;

import java.time.Duration;
import java.util.Locale;
import org.plumbline.app.words.Words;

/** How lengths of time are written. */
final class Spans {
    private static final int HOUR = 60;

    private Spans() {}

    /** "12:30", or "1:02:30" from an hour on. */
    static String clock(Duration span) {
        long hours = span.toHours();
        return hours > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, span.toMinutesPart(), span.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", span.toMinutesPart(), span.toSecondsPart());
    }

    /** "45 min", "2 h" or "2 h 5 min". */
    static String minutes(long minutes) {
        long rest = minutes % HOUR;
        if (minutes < HOUR) {
            return Words.of("agenda.min", minutes);
        }
        return rest == 0 ? Words.of("agenda.hours", minutes / HOUR) : Words.of("agenda.hoursMin", minutes / HOUR, rest);
    }

    static String minutes(Duration span) {
        return minutes(span.toMinutes());
    }
}
