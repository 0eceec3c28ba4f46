package org.plumbline.model.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.SourceDigest;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.RecordEntry;

/**
 * The record as a chain: every entry holds the hash of the one before, so that none can be changed, taken out or moved
 * without being noticed. Whoever holds the whole file can write the whole chain anew; a fingerprint that was printed or
 * sent before tells.
 */
public final class Chain {
    private Chain() {}

    /** The record with one more entry. */
    static List<RecordEntry> with(List<RecordEntry> record, Happening happening, Instant when, String who) {
        var all = new ArrayList<>(record);
        String previous = record.isEmpty() ? "" : record.get(record.size() - 1).hash();
        var open = new RecordEntry(
                record.size() + 1,
                when,
                who,
                happening.about(),
                happening.key(),
                happening.arguments(),
                happening.why(),
                previous,
                "");
        all.add(new RecordEntry(
                open.number(),
                when,
                who,
                open.about(),
                open.key(),
                open.arguments(),
                open.why(),
                previous,
                hash(open)));
        return all;
    }

    /** The number of the first entry that does not follow from the one before; empty when the chain is whole. */
    public static Optional<Integer> firstBroken(List<RecordEntry> record) {
        String previous = "";
        for (int i = 0; i < record.size(); i++) {
            RecordEntry entry = record.get(i);
            if (entry.number() != i + 1
                    || !entry.previous().equals(previous)
                    || !entry.hash().equals(hash(entry))) {
                return Optional.of(i + 1);
            }
            previous = entry.hash();
        }
        return Optional.empty();
    }

    /** Every part with its length before it, so that no two entries have the same text. */
    private static String hash(RecordEntry entry) {
        var parts = new ArrayList<String>();
        parts.add(String.valueOf(entry.number()));
        parts.add(entry.when().toString());
        parts.add(entry.who());
        parts.add(entry.about().map(CandidateId::value).orElse(""));
        parts.add(entry.key());
        parts.add(String.valueOf(entry.arguments().size()));
        parts.addAll(entry.arguments());
        parts.add(entry.why());
        parts.add(entry.previous());
        var text = new StringBuilder();
        parts.forEach(part -> text.append(part.length()).append(':').append(part));
        return SourceDigest.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
