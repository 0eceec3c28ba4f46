package org.plumbline.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.model.intake.Counted;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.PacketArrival;
import org.plumbline.model.store.PacketMerge;
import org.plumbline.model.store.PacketVerdict;
import org.plumbline.model.store.Stored;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.Workshop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scorecards of panel members go into their workshop. */
@Command(
        name = "merge",
        header = "Scorecards of panel members go into their workshop.",
        description = {
            "Takes score packets of panel members into the workshop. Any order and any repetition of packets gives"
                    + " the same workshop, and nothing that is in it is deleted.",
            "A packet that does not belong, is damaged, or contradicts another is set aside whole and said in words;"
                    + " the others are merged, and the exit status is 1."
        },
        sortOptions = false)
final class MergeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "WORKSHOP", description = "The workshop, FILE.plumbline.")
    private Path workshop;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PACKET",
            description = "Score packets, FILE.plumbline-packet.")
    private List<Path> packets = List.of();

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "OUT",
            description = "Where the merged workshop goes; may be WORKSHOP itself, unless somebody else changes it"
                    + " in the meantime.")
    private Path out;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "This text.")
    private boolean help;

    @Override
    public Integer call() {
        requireNoPacket();
        Stored<Workshop> stored = WorkshopFile.read(workshop);
        PacketMerge merge = PacketMerge.of(
                stored.value(), packets.stream().map(PacketArrival::read).toList(), Optional.of(Instant.now()));
        List<PacketVerdict> aside =
                merge.verdicts().stream().filter(verdict -> !verdict.taken()).toList();
        aside.forEach(verdict -> err().println(verdict.name() + ": " + verdict.words()));
        err().flush();
        if (aside.size() == merge.verdicts().size()) {
            err().println("No packet could be merged. Nothing was written.");
            return ExitStatus.INPUT;
        }
        write(stored, merge);
        return aside.isEmpty() ? ExitStatus.DONE : ExitStatus.INPUT;
    }

    private void requireNoPacket() {
        for (Path packet : packets) {
            if (OutFolder.isSame(packet, out)) {
                throw new FileProblem("The workshop would be written over the packet " + packet
                        + ". Nothing was written: name the workshop or a new file after -o.");
            }
        }
    }

    /** Over the workshop itself only if it is still the one that was read, and not at all when nothing is new. */
    private void write(Stored<Workshop> stored, PacketMerge merge) {
        Workshop merged = merge.merged();
        boolean inPlace = OutFolder.isSame(workshop, out);
        boolean nothingNew = merged.equals(stored.value());
        if (!(inPlace && nothingNew)) {
            WorkshopFile.write(
                    out, merged, stored.unknown(), inPlace ? Optional.of(stored.digest()) : Optional.empty());
        }
        for (PacketVerdict verdict : merge.verdicts()) {
            if (verdict.taken()) {
                out().println(verdict.name() + ": " + verdict.words());
            }
        }
        out().println(
                        inPlace && nothingNew
                                ? out + " holds all of them already; it was not written again."
                                : "Wrote " + out + " with "
                                        + cards(merged.scorecards().size()) + ".");
    }

    private static String cards(int number) {
        return Counted.of(number, "scorecard", "scorecards");
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
