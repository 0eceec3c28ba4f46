package org.plumbline.model.store;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.intake.Counted;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.scoring.Scorecard;

/**
 * What became of one score packet.
 *
 * @param name what messages call the packet
 * @param reason why it was set aside, one or two sentences; empty when it was taken
 * @param fresh the cards that it brought and nothing before it did
 * @param known how many of its cards were here already
 * @param declared the declarations that it brought and nothing before it did
 * @param notes what is odd about it, though it was taken; sentences
 */
public record PacketVerdict(
        String name,
        Optional<String> reason,
        List<Scorecard> fresh,
        int known,
        List<Declaration> declared,
        List<String> notes) {
    public PacketVerdict {
        fresh = List.copyOf(fresh);
        declared = List.copyOf(declared);
        notes = List.copyOf(notes);
    }

    static PacketVerdict aside(String name, String reason) {
        return new PacketVerdict(name, Optional.of(reason), List.of(), 0, List.of(), List.of());
    }

    public boolean taken() {
        return reason.isEmpty();
    }

    /** The verdict in words, the same wherever packets are merged; what it is about is said before it. */
    public String words() {
        return reason.map(why -> "set aside. " + why).orElseGet(this::arrived);
    }

    private String arrived() {
        String came = Counted.of(fresh.size(), "scorecard", "scorecards") + " came in"
                + (known > 0 ? ", " + known + " were here already" : "")
                + (declared.isEmpty()
                        ? ""
                        : ", with " + Counted.of(declared.size(), "declaration", "declarations")
                                + " on conflicts of interest")
                + ".";
        return notes.isEmpty() ? came : came + " Note: " + String.join(" ", notes);
    }
}
