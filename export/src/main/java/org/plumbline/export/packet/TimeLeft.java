package org.plumbline.export.packet;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How long the rest of a batch will take, by what documents of each format took until now. */
final class TimeLeft {
    private static final int ENOUGH = 4;

    private final int threads;
    private final Map<Format, Measured> formats = new EnumMap<>(Format.class);
    private int measured;

    TimeLeft(List<PlannedFile> plan, int threads) {
        this.threads = threads;
        for (PlannedFile file : plan) {
            of(file).left += file.documents().size();
        }
    }

    private Measured of(PlannedFile file) {
        return formats.computeIfAbsent(file.format(), format -> new Measured());
    }

    /** A file that stayed as it was tells nothing about the time that others take. */
    void stayed(PlannedFile file) {
        of(file).left -= file.documents().size();
    }

    void took(PlannedFile file, long nanos) {
        stayed(file);
        of(file).done += file.documents().size();
        of(file).nanos += nanos;
        measured++;
    }

    /** Empty until a few files were measured; formats of which there was none yet are taken to be like the others. */
    Optional<Duration> left() {
        if (measured < ENOUGH) {
            return Optional.empty();
        }
        double usual = formats.values().stream().mapToLong(one -> one.nanos).sum()
                / (double) formats.values().stream().mapToLong(one -> one.done).sum();
        double nanos = formats.values().stream()
                .mapToDouble(one -> one.left * (one.done == 0 ? usual : (double) one.nanos / one.done))
                .sum();
        return Optional.of(Duration.ofNanos((long) (nanos / threads)));
    }

    private static final class Measured {
        private long left;
        private long done;
        private long nanos;
    }
}
