package org.plumbline.app.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.check.Severity;
import org.plumbline.model.intake.Counted;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.PacketArrival;
import org.plumbline.model.store.PacketMerge;
import org.plumbline.model.store.ScorePacket;
import org.plumbline.model.workshop.Workshop;

/** What is to be said of a score packet: by itself, and held against its workshop. */
final class PacketFindings {
    private PacketFindings() {}

    static FileContent of(PacketArrival arrival) {
        ScorePacket packet = arrival.packet().orElseThrow(() -> new FileProblem(arrival.damage()));
        return new FileContent(
                "a " + (arrival.seal().isThere() ? "sealed " : "") + "score packet of " + packet.member() + " with "
                        + Counted.of(packet.scorecards().size(), "scorecard", "scorecards"),
                Optional.empty(),
                (file, workshops) -> findings(file, arrival, packet, workshops));
    }

    private static List<FileFinding> findings(
            String file, PacketArrival arrival, ScorePacket packet, List<Workshop> workshops) {
        if (workshops.isEmpty()) {
            return packet.scorecards().isEmpty() && packet.declarations().isEmpty()
                    ? List.of(warning(file, "The packet holds no scorecards."))
                    : List.of();
        }
        Workshop workshop = workshops.stream()
                .filter(one -> one.id().equals(packet.workshop()))
                .findFirst()
                .orElse(workshops.get(0));
        return PacketMerge.of(workshop, List.of(arrival)).verdicts().stream()
                .flatMap(verdict -> Stream.concat(
                        verdict.reason().stream().map(reason -> FileFinding.error(file, reason)),
                        verdict.notes().stream().map(note -> warning(file, note))))
                .toList();
    }

    private static FileFinding warning(String file, String sentence) {
        return new FileFinding(file, Severity.WARNING, "", "", 0, sentence, false);
    }
}
