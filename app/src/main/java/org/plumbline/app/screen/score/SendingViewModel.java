package org.plumbline.app.screen.score;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.plumbline.app.dialog.Dialogs;
import org.plumbline.app.dialog.SaveTarget;
import org.plumbline.app.document.KitSession;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.kit.KitWork;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.store.PacketFile;
import org.plumbline.model.store.ScorePacket;

/** Writes what a rater handed in as a score packet, as often as they like, and says whether the work is kept. */
public final class SendingViewModel {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final KitSession session;
    private final Services services;
    private final String program;
    private final ReadOnlyStringWrapper kept = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper report = new ReadOnlyStringWrapper("");

    /**
     * @param program the version of the program, for the packet
     */
    public SendingViewModel(KitSession session, Services services, String program) {
        this.session = session;
        this.services = services;
        this.program = program;
        session.onKept(this::showKept);
        session.document().listen(work -> showKept());
    }

    /** Whether what was typed has reached the disk. */
    public ReadOnlyStringProperty kept() {
        return kept.getReadOnlyProperty();
    }

    /** What was written where. */
    ReadOnlyStringProperty report() {
        return report.getReadOnlyProperty();
    }

    private void showKept() {
        kept.set(session.problem()
                .map(problem -> Words.of("score.kit.notKept", problem))
                .orElseGet(() -> session.document().dirty()
                        ? Words.of("score.kit.keeping")
                        : session.kept()
                                .map(when -> Words.of("score.kit.kept", TIME.format(when.atZone(zone()))))
                                .orElse("")));
    }

    private ZoneId zone() {
        return services.clock().getZone();
    }

    /** Asks where to and writes the packet; says so when there is nothing to send. */
    void handIn() {
        KitWork work = session.document().current();
        Optional<Instant> newest = newest(work);
        if (newest.isEmpty()) {
            report.set(Words.of("score.kit.nothing"));
            return;
        }
        var packet = ScorePacket.of(work, program, newest.get());
        String name = Words.of(
                "score.kit.fileName",
                work.kit().round().number(),
                work.kit().member().name());
        SaveTarget.ask(services.dialogs(), Dialogs.FileKind.PACKET, name)
                .ifPresent(file -> write(file, packet, work.kit().key()));
    }

    /** The moment of what was last handed in or declared: the same content makes the same file, whenever it is written. */
    private static Optional<Instant> newest(KitWork work) {
        Stream<Instant> cards = work.cards().stream().flatMap(card -> card.submitted().stream());
        Stream<Instant> conflicts =
                work.declarations().stream().filter(Declaration::conflict).map(Declaration::when);
        Stream<Instant> declared = work.declarations().stream().map(Declaration::when);
        boolean something = Stream.concat(cards, conflicts).findAny().isPresent();
        return something
                ? Stream.concat(work.cards().stream().flatMap(card -> card.submitted().stream()), declared)
                        .max(Instant::compareTo)
                : Optional.empty();
    }

    private void write(Path file, ScorePacket packet, String key) {
        services.jobs()
                .run(
                        progress -> {
                            PacketFile.write(file, packet, Optional.of(key).filter(secret -> !secret.isBlank()));
                            return packet.scorecards().size();
                        },
                        count -> report.set(Words.of("score.kit.handedIn", count, file)),
                        problem -> services.dialogs().problem(Words.of("score.packet.failed"), problem));
    }
}
