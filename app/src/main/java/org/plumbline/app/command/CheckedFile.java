package org.plumbline.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.check.Severity;
import org.plumbline.model.intake.Counted;
import org.plumbline.model.workshop.Workshop;

/**
 * A file with everything that was found about it.
 *
 * @param what in words what the file is and holds
 */
record CheckedFile(String file, String what, List<FileFinding> findings) {
    CheckedFile {
        findings = List.copyOf(findings);
    }

    /** All files are read before any is judged, so that packets are held against a workshop that follows them. */
    static List<CheckedFile> all(List<Path> files) {
        List<FileContent> contents = files.stream().map(FileContent::of).toList();
        List<Workshop> workshops = contents.stream()
                .flatMap(content -> content.workshop().stream())
                .toList();
        var checked = new ArrayList<CheckedFile>();
        for (int i = 0; i < files.size(); i++) {
            String name = files.get(i).toString();
            FileContent content = contents.get(i);
            checked.add(new CheckedFile(name, content.what(), content.findings(name, workshops)));
        }
        return checked;
    }

    String summary() {
        return file + ": " + what + "; "
                + String.join(
                        ", ",
                        count(Severity.ERROR, "error"),
                        count(Severity.WARNING, "warning"),
                        count(Severity.HINT, "hint"))
                + ".";
    }

    private String count(Severity severity, String word) {
        int number = (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        return Counted.of(number, word, word + "s");
    }
}
