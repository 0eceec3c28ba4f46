package org.plumbline.app.command;

import java.nio.file.Path;
import java.time.Clock;
import org.plumbline.export.compose.Parameters;
import org.plumbline.export.packet.CaseFile;
import org.plumbline.export.packet.Format;
import org.plumbline.export.packet.Progress;
import org.plumbline.model.panel.Round;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.Workshop;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The case file of the current round, or of one candidate; it is a folder with many documents and a manifest. */
final class CaseFileOrder {
    static final String COMMAND_NAME = "case-file";

    private final CommandSpec spec;
    private final Target target;
    private final Audience audience;

    CaseFileOrder(CommandSpec spec, Target target, Audience audience) {
        this.spec = spec;
        this.target = target;
        this.audience = audience;
    }

    /** Makes the case file in a folder of its own inside the one that was named, and prints where it is. */
    void make(Path file) {
        if (!target.isFolder()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A case file is a folder with many files: name a folder after -o (with a slash at its end when it"
                            + " is not there yet).");
        }
        Format format = target.format(spec);
        Workshop workshop = WorkshopFile.read(file).value();
        Parameters parameters = audience.parameters(workshop);
        CaseFile made = parameters
                .candidate()
                .map(candidate -> CaseFile.ofCandidate(workshop, candidate))
                .orElseGet(
                        () -> CaseFile.ofRound(workshop, current(file, workshop).id()));
        OutFolder.make(target.path());
        made.make(target.path(), format, Clock.systemUTC().instant(), Progress.SILENT)
                .ifPresent(folder -> spec.commandLine().getOut().println(folder));
    }

    private static Round current(Path file, Workshop workshop) {
        return workshop.currentRound()
                .orElseThrow(() -> new FileProblem(file + " has no round yet, so there is nothing to keep of it."
                        + " Open a round first, or name one candidate with --candidate ID."));
    }
}
