package org.plumbline.app.screen.documents;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.words.Words;
import org.plumbline.export.packet.Format;
import org.plumbline.export.packet.PlannedDocument;

/** How long documents take on this computer, from what earlier ones took. */
final class Pace {
    private static final String KEY = "pace.documents";

    /** What a document takes on a usual computer, in milliseconds. */
    private static final Map<Format, Double> USUAL = Map.of(Format.WORD, 6.0, Format.PDF, 12.0);

    private static final double OTHERS = 3;
    private static final double BEGINNING = 300;
    private static final double SLOWEST = 100;

    /** How much the newest batch counts. */
    private static final double NEWEST = 0.5;

    /** Of fewer documents the beginning says more than the documents. */
    private static final int ENOUGH = 4;

    private final Settings settings;

    Pace(Settings settings) {
        this.settings = settings;
    }

    /** How long documents will take. */
    Duration of(Collection<PlannedDocument> plan) {
        return Duration.ofMillis(Math.round(BEGINNING + usual(plan) * factor()));
    }

    private static double usual(Collection<PlannedDocument> plan) {
        return plan.stream()
                .mapToDouble(planned -> USUAL.getOrDefault(planned.format(), OTHERS))
                .sum();
    }

    private double factor() {
        return settings.number(KEY)
                .filter(factor -> factor > 0)
                .map(factor -> Math.min(factor, SLOWEST))
                .orElse(1.0);
    }

    /** Learns from documents that were made. */
    void learn(Collection<PlannedDocument> made, Duration took) {
        if (made.size() >= ENOUGH) {
            double newest = Math.max(1, took.toMillis() - BEGINNING) / usual(made);
            settings.put(KEY, String.valueOf(factor() * (1 - NEWEST) + newest * NEWEST));
            settings.save();
        }
    }

    /** “3 s” or “2 min”. */
    static String words(Duration duration) {
        long seconds = Math.max(1, Math.round(duration.toMillis() / 1000.0));
        return seconds < 90
                ? Words.of("documents.seconds", seconds)
                : Words.of("documents.minutes", Math.round(seconds / 60.0));
    }
}
