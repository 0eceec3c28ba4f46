package org.plumbline.app.command;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.check.Severity;
import org.plumbline.model.intake.Counted;
import org.plumbline.model.store.PacketArrival;
import org.plumbline.model.store.PacketMerge;
import org.plumbline.model.store.ScorePacket;
import org.plumbline.model.workshop.Workshop;

/** What is to be said of a score packet: by itself, and held against its workshop. */
final class PacketFindings {
    private PacketFindings() {}

    static FileContent of(ScorePacket packet) {
        return new FileContent(
                "a score packet of " + packet.member() + " with "
                        + Counted.of(packet.scorecards().size(), "scorecard", "scorecards"),
                Optional.empty(),
                (file, workshops) -> findings(file, packet, workshops));
    }

    private static List<FileFinding> findings(String file, ScorePacket packet, List<Workshop> workshops) {
        if (packet.scorecards().isEmpty()) {
            return List.of(
                    new FileFinding(file, Severity.WARNING, "", "", 0, "The packet holds no scorecards.", false));
        }
        if (workshops.isEmpty()) {
            return List.of();
        }
        Workshop workshop = workshops.stream()
                .filter(one -> one.id().equals(packet.workshop()))
                .findFirst()
                .orElse(workshops.get(0));
        return PacketMerge.of(workshop, List.of(PacketArrival.of(file, packet))).verdicts().stream()
                .flatMap(verdict -> verdict.reason().stream())
                .map(reason -> FileFinding.error(file, reason))
                .toList();
    }
}
