package org.plumbline.app.screen.score;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.plumbline.app.dialog.Dialogs;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.PacketArrival;
import org.plumbline.model.store.PacketFile;
import org.plumbline.model.store.PacketMerge;
import org.plumbline.model.store.PacketVerdict;
import org.plumbline.model.store.ScorePacket;
import org.plumbline.model.workshop.Workshop;

/** Scores that travel between laptops as files: one member's out, everybody's in, with the command line's verdicts. */
public final class PacketsViewModel {
    private final WorkshopDocument document;
    private final Services services;
    private final ReadOnlyStringWrapper report = new ReadOnlyStringWrapper("");

    public PacketsViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
    }

    /** What was saved or came in, in words. */
    ReadOnlyStringProperty report() {
        return report.getReadOnlyProperty();
    }

    /** Saves what a member handed in; says so when that is nothing. */
    void save(PanelMember member) {
        Workshop workshop = document.current();
        Optional<Round> round = workshop.currentRound();
        List<Scorecard> cards =
                round.map(open -> handedIn(workshop, open, member)).orElse(List.of());
        if (cards.isEmpty()) {
            report.set(Words.of("score.packet.nothing", member.name()));
            return;
        }
        var packet = new ScorePacket(workshop.id(), round.get().digest(), member.id(), cards);
        services.dialogs()
                .save(Dialogs.FileKind.PACKET, "scores-" + member.id() + PacketFile.EXTENSION)
                .ifPresent(file -> write(file, packet));
    }

    private static List<Scorecard> handedIn(Workshop workshop, Round round, PanelMember member) {
        return workshop.scorecards().stream()
                .filter(card -> card.member().equals(member.id())
                        && card.roundDigest().equals(round.digest())
                        && card.submitted().isPresent())
                .toList();
    }

    private void write(Path file, ScorePacket packet) {
        services.jobs()
                .run(
                        progress -> {
                            PacketFile.write(file, packet);
                            return packet.scorecards().size();
                        },
                        count -> report.set(Words.of("score.packet.saved", count, file)),
                        problem -> services.dialogs().problem(Words.of("score.packet.failed"), problem));
    }

    /** Takes in packets that somebody chooses; what is set aside is said with its reason. */
    void takeIn() {
        List<Path> files = services.dialogs().openSeveral(Dialogs.FileKind.PACKET);
        if (files.isEmpty()) {
            return;
        }
        services.jobs()
                .run(
                        progress -> files.stream().map(PacketArrival::read).toList(),
                        this::merge,
                        problem -> services.dialogs().problem(Words.of("score.packet.failed"), problem));
    }

    private void merge(List<PacketArrival> arrivals) {
        PacketMerge merge = PacketMerge.of(
                document.current(), arrivals, Optional.of(services.clock().instant()));
        document.apply(merge.change());
        int fresh = merge.change().cards().size();
        int known = merge.verdicts().stream().mapToInt(PacketVerdict::known).sum();
        String aside = merge.verdicts().stream()
                .filter(verdict -> !verdict.taken())
                .map(verdict -> Words.of(
                        "score.packet.aside", verdict.name(), verdict.reason().orElseThrow()))
                .collect(Collectors.joining("\n"));
        report.set((Words.of("score.packet.taken", fresh, known) + "\n" + aside).strip());
    }
}
