package org.plumbline.app.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.export.read.DocumentReader;
import org.plumbline.model.check.BankChecks;
import org.plumbline.model.check.Finding;
import org.plumbline.model.intake.Counted;
import org.plumbline.model.intake.Intake;
import org.plumbline.model.store.BankFile;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.KitFile;
import org.plumbline.model.store.PacketArrival;
import org.plumbline.model.store.PacketFile;
import org.plumbline.model.store.SafeFile;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.Workshop;

/**
 * What a file turned out to hold.
 *
 * @param what in words, with how much
 * @param workshop the workshop, where it is one
 */
record FileContent(String what, Optional<Workshop> workshop, Findings found) {
    private static final int BEGINNING = 400;
    private static final Pattern FORMAT = Pattern.compile("\"format\"\\s*:\\s*\"([a-z-]+)\"");

    /** What is found about a file of some name, given the workshops that are checked with it. */
    @FunctionalInterface
    interface Findings {
        List<FileFinding> of(String file, List<Workshop> workshops);
    }

    List<FileFinding> findings(String file, List<Workshop> workshops) {
        return found.of(file, workshops);
    }

    /** Never fails: that a file cannot be read is a finding as well. */
    static FileContent of(Path file) {
        try {
            byte[] bytes = SafeFile.read(file);
            String name = file.getFileName().toString();
            return switch (format(name, bytes)) {
                case WorkshopFile.FORMAT ->
                    WorkshopFindings.of(WorkshopFile.read(name, bytes).value());
                case PacketFile.FORMAT -> PacketFindings.of(PacketArrival.read(name, bytes));
                case KitFile.FORMAT -> KitFindings.of(KitFile.read(name, bytes).value());
                case BankFile.FORMAT -> bank(name, bytes);
                default -> document(name, bytes);
            };
        } catch (FileProblem problem) {
            return new FileContent(
                    "not read",
                    Optional.empty(),
                    (name, workshops) -> List.of(FileFinding.unreadable(name, problem.getMessage())));
        }
    }

    /** What the file says it is; what its name says only where the file says nothing, as when it is empty. */
    private static String format(String name, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(BEGINNING, bytes.length), StandardCharsets.UTF_8);
        Matcher says = FORMAT.matcher(start);
        boolean isJson = start.stripLeading().startsWith("{");
        if (isJson && says.find()) {
            return says.group(1);
        }
        if (isJson || bytes.length == 0) {
            return name.endsWith(WorkshopFile.EXTENSION)
                    ? WorkshopFile.FORMAT
                    : name.endsWith(PacketFile.EXTENSION)
                            ? PacketFile.FORMAT
                            : name.endsWith(KitFile.EXTENSION)
                                    ? KitFile.FORMAT
                                    : isJson || name.endsWith(".json") ? BankFile.FORMAT : "";
        }
        return "";
    }

    private static FileContent bank(String name, byte[] bytes) {
        var bank = BankFile.read(name, bytes).value();
        List<Finding> findings = BankChecks.of(bank);
        return new FileContent(
                "a bank with " + competencies(bank.competencies().size()),
                Optional.empty(),
                (file, workshops) -> findings.stream()
                        .map(finding -> FileFinding.of(file, finding))
                        .toList());
    }

    private static FileContent document(String name, byte[] bytes) {
        var draft = Intake.read(DocumentReader.read(name, bytes));
        int count = draft.bank().competencies().size();
        return new FileContent(
                "a document (" + draft.family().words() + ") with " + competencies(count),
                Optional.empty(),
                (file, workshops) -> draft.warnings().stream()
                        .map(warning -> count == 0 && warning.line() == 0
                                ? FileFinding.error(file, warning.text())
                                : FileFinding.of(file, warning))
                        .toList());
    }

    private static String competencies(int count) {
        return Counted.of(count, "competency", "competencies");
    }
}
