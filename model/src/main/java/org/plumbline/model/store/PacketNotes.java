package org.plumbline.model.store;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.Workshop;

/** What is odd about a packet that was taken all the same: whoever merges should know it. */
final class PacketNotes {
    /** Clocks of laptops may differ by so much unnoticed. */
    private static final Duration TOLERANCE = Duration.ofMinutes(10);

    /** A day begins this long before it begins in UTC, somewhere. */
    private static final Duration EARLIEST_ZONE = Duration.ofHours(14);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private final PacketWords words;
    private final Recusals recusals;
    private final Optional<Instant> now;
    private final Map<Integer, Integer> newestVersions = new HashMap<>();

    /**
     * @param now when the packets are merged; empty where that does not matter
     */
    PacketNotes(Workshop workshop, PacketWords words, Recusals recusals, Optional<Instant> now) {
        this.words = words;
        this.recusals = recusals;
        this.now = now;
        workshop.rounds().forEach(round -> newestVersions.merge(round.number(), round.version(), Math::max));
    }

    /**
     * @param fresh its cards that nothing brought before
     */
    List<String> of(ScorePacket packet, List<Scorecard> fresh, Round round) {
        var notes = new ArrayList<String>();
        int newest = newestVersions.get(round.number());
        if (!fresh.isEmpty() && newest > round.version()) {
            notes.add("It was rated by the words of version " + round.version() + " of round " + round.number()
                    + ", and the round has version " + newest + " by now: its scores are kept with the old words.");
        }
        if (packet.scorecards().isEmpty() && packet.declarations().isEmpty()) {
            notes.add("It holds no scorecards.");
        }
        early(fresh, round).ifPresent(notes::add);
        late(fresh).ifPresent(notes::add);
        fresh.stream()
                .filter(recusals::isRecused)
                .map(card -> words.name(card.member()) + " stepped back from " + words.code(card.candidate())
                        + " after handing in: the scorecard is kept and does not count.")
                .distinct()
                .forEach(notes::add);
        return notes;
    }

    private Optional<String> early(List<Scorecard> fresh, Round round) {
        Instant opened = round.opened().atStartOfDay(ZoneOffset.UTC).toInstant().minus(EARLIEST_ZONE);
        return fresh.stream()
                .filter(card -> card.submitted().filter(opened::isAfter).isPresent())
                .findFirst()
                .map(card -> clock(card, "before " + PacketWords.round(round) + " was opened"));
    }

    private Optional<String> late(List<Scorecard> fresh) {
        return now.map(TOLERANCE::addTo)
                .map(Instant::from)
                .flatMap(soon -> fresh.stream()
                        .filter(card -> card.submitted().filter(soon::isBefore).isPresent())
                        .findFirst())
                .map(card -> clock(card, "later than it is here now"));
    }

    private String clock(Scorecard card, String odd) {
        return "It says that " + words.card(card.key()) + " was handed in on "
                + TIME.format(card.submitted().orElseThrow()) + " UTC, " + odd + ": the clock of the laptop of "
                + words.name(card.member()) + " may be wrong. The time is kept as it says.";
    }
}
