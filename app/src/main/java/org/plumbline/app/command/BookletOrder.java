package org.plumbline.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import org.plumbline.export.compose.BankBooklet;
import org.plumbline.export.doc.Rendered;
import org.plumbline.export.doc.Stationery;
import org.plumbline.export.packet.Format;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.store.BankFile;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.SafeFile;
import org.plumbline.model.store.WorkshopFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The one document that is made from a bank and not from a workshop. */
final class BookletOrder {
    private final CommandSpec spec;
    private final Target target;
    private final Audience audience;
    private final PaperChoice paper;
    private final FileRules rules;

    BookletOrder(CommandSpec spec, Target target, Audience audience, PaperChoice paper, FileRules rules) {
        this.spec = spec;
        this.target = target;
        this.audience = audience;
        this.paper = paper;
        this.rules = rules;
    }

    /** Makes the booklet, and prints where it is. */
    void make(Path file) {
        requireNobody();
        Format format = target.format(spec);
        CompetencyBank bank = bank(file);
        Path out = target.isFolder()
                ? target.path().resolve(BankBooklet.fileName(bank) + "." + format.extension())
                : target.path(file);
        Stationery stationery = paper.stationery(spec, Clock.systemUTC().instant());
        Rendered rendered = format.renderer(stationery).render(BankBooklet.compose(bank, audience.language()));
        if (target.isFolder()) {
            OutFolder.make(target.path());
        }
        SafeFile.write(out, rendered.bytes());
        spec.commandLine().getOut().println(out);
        rendered.remarks().forEach(remark -> spec.commandLine().getErr().println(out + ": " + remark));
    }

    private void requireNobody() {
        var options = new ArrayList<>(audience.people());
        if (target.isForAll()) {
            options.add("--all");
        }
        if (target.isMerged()) {
            options.add("--merged");
        }
        options.addAll(rules.given());
        if (!options.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    BankBooklet.COMMAND_NAME + " is one file of a whole bank, for nobody in particular: leave "
                            + String.join(", ", options) + " out.");
        }
    }

    private static CompetencyBank bank(Path file) {
        byte[] bytes = SafeFile.read(file);
        if (BankFile.formatOf(bytes).filter(WorkshopFile.FORMAT::equals).isPresent()) {
            throw new FileProblem(file + " is a workshop. A booklet is made from a bank, BANK.json; “"
                    + BankBooklet.COMMAND_NAME + "” wants one.");
        }
        if (BankFile.formatOf(bytes).isEmpty()) {
            throw new FileProblem(file + " is not a bank. Make one of it first: plumbline read " + file.getFileName()
                    + " -o BANK.json");
        }
        return BankFile.read(file.getFileName().toString(), bytes).value();
    }
}
