package org.plumbline.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Parameters;
import org.plumbline.export.doc.Stationery;
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

    private static final String ZIP = ".zip";

    private final CommandSpec spec;
    private final Target target;
    private final Audience audience;
    private final PaperChoice paper;
    private final FileRules rules;

    CaseFileOrder(CommandSpec spec, Target target, Audience audience, PaperChoice paper, FileRules rules) {
        this.spec = spec;
        this.target = target;
        this.audience = audience;
        this.paper = paper;
        this.rules = rules;
    }

    /** Makes a zip file, or a folder inside the one that was named, and prints where it is. */
    void make(Path file) {
        requireWhole();
        boolean zip = target.path().toString().toLowerCase(Locale.ROOT).endsWith(ZIP);
        if (!zip && !target.isFolder()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A case file is a folder with many files, or one zip file: name a folder after -o (with a slash at"
                            + " its end when it is not there yet), or a file that ends in .zip.");
        }
        List<Format> formats = target.formats(spec, DocumentKind.PANEL_RECORD, true);
        if (formats.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "The documents of a case file are all of one format: name one after --format.");
        }
        Workshop workshop = WorkshopFile.read(file).value();
        CaseFile about = about(file, workshop);
        Stationery stationery = paper.stationery(spec, Clock.systemUTC().instant());
        Optional<Path> made;
        if (zip) {
            made = about.zipAs(target.path(file), formats.get(0), stationery, Progress.SILENT);
        } else {
            OutFolder.make(target.path());
            made = about.make(target.path(), formats.get(0), stationery, Progress.SILENT);
        }
        made.ifPresent(path -> spec.commandLine().getOut().println(path));
    }

    /** A case file is always whole, always merged too, and never lies over another one. */
    private void requireWhole() {
        var options = new ArrayList<>(rules.given());
        if (target.isMerged()) {
            options.add("--merged");
        }
        if (!options.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A case file is always made whole, in a folder or a zip file of its own, with all of it merged in"
                            + " one PDF: leave " + String.join(", ", options) + " out.");
        }
    }

    private CaseFile about(Path file, Workshop workshop) {
        Parameters parameters = audience.parameters(workshop);
        CaseFile about = parameters
                .candidate()
                .map(candidate -> CaseFile.ofCandidate(workshop, candidate))
                .orElseGet(
                        () -> CaseFile.ofRound(workshop, current(file, workshop).id()))
                .in(parameters.language());
        return parameters.blind() ? about.blind() : about;
    }

    private static Round current(Path file, Workshop workshop) {
        return workshop.currentRound()
                .orElseThrow(() -> new FileProblem(file + " has no round yet, so there is nothing to keep of it."
                        + " Open a round first, or name one candidate with --candidate ID."));
    }
}
