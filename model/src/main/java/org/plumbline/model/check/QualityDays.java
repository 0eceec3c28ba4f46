package org.plumbline.model.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.Workshop;

/** Whether cards came in time, and whether the clocks of the laptops can be right. */
final class QualityDays {
    /** Cards are due within a day (interview guide, part 2). */
    private static final Duration DUE = Duration.ofHours(24);

    /** Clocks that agree may still differ by this. */
    private static final Duration SLACK = Duration.ofMinutes(10);

    private final Round round;
    private final Instant now;
    private final ZoneId zone;
    private final Map<CandidateId, LocalDate> seen = new HashMap<>();

    QualityDays(Workshop workshop, Round round, Instant now, ZoneId zone) {
        this.round = round;
        this.now = now;
        this.zone = zone;
        workshop.proceedings().assignments().stream()
                .filter(assigned -> assigned.round().equals(round.id()))
                .forEach(assigned -> assigned.day().ifPresent(day -> seen.put(assigned.candidate(), day)));
    }

    /**
     * @param revisions of one card, the oldest first; a correction is never late
     */
    List<QualityRemark> remarks(List<Scorecard> revisions) {
        var remarks = new ArrayList<QualityRemark>();
        Scorecard first = revisions.get(0);
        LocalDate day = seen.get(first.candidate());
        if (day != null && handedIn(first).isAfter(start(day.plusDays(1)).plus(DUE))) {
            remarks.add(QualityChecks.remark(QualityKind.LATE, "", "quality.late", day.toString()));
        }
        if (handedIn(first).isBefore(start(round.opened()).minus(SLACK))) {
            clock(remarks, "quality.beforeRound", round.opened().toString());
        }
        if (revisions.stream().anyMatch(card -> handedIn(card).isAfter(now.plus(SLACK)))) {
            clock(remarks, "quality.future");
        }
        for (int i = 1; i < revisions.size(); i++) {
            if (handedIn(revisions.get(i)).isBefore(handedIn(revisions.get(i - 1)))) {
                clock(
                        remarks,
                        "quality.beforeEarlier",
                        String.valueOf(revisions.get(i).revision()));
            }
        }
        return remarks;
    }

    private static void clock(List<QualityRemark> remarks, String key, String... arguments) {
        remarks.add(QualityChecks.remark(QualityKind.CLOCK, "", key, arguments));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Instant handedIn(Scorecard card) {
        return card.submitted().orElseThrow();
    }
}
