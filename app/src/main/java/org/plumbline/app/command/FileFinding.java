package org.plumbline.app.command;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.check.Finding;
import org.plumbline.model.check.Severity;
import org.plumbline.model.intake.Warning;

/**
 * A finding about a file.
 *
 * @param stage the part of the work it belongs to; empty when it is about the file itself
 * @param id the thing it is about; empty when it is about the whole
 * @param lineNumber the line of the file, from 1; 0 when it is not about a line
 * @param isUnreadable the file could not be read at all
 */
record FileFinding(
        String file,
        Severity severity,
        String stage,
        String id,
        int lineNumber,
        String sentence,
        boolean isUnreadable) {

    static FileFinding of(String file, Finding finding) {
        String stage = finding.stage().name().toLowerCase(Locale.ROOT);
        return new FileFinding(file, finding.severity(), stage, finding.id(), 0, finding.sentence(), false);
    }

    static FileFinding of(String file, Warning warning) {
        return new FileFinding(file, Severity.WARNING, "", "", warning.line(), warning.text(), false);
    }

    static FileFinding error(String file, String sentence) {
        return new FileFinding(file, Severity.ERROR, "", "", 0, sentence, false);
    }

    static FileFinding unreadable(String file, String sentence) {
        return new FileFinding(file, Severity.ERROR, "", "", 0, sentence, true);
    }

    String severityWord() {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** As compilers print them. */
    String line() {
        return file + ": " + severityWord() + ": " + (lineNumber > 0 ? "line " + lineNumber + ": " : "") + sentence;
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("file", file);
        json.put("severity", severityWord());
        json.put("stage", Optional.of(stage).filter(word -> !word.isEmpty()).orElse(null));
        json.put("id", Optional.of(id).filter(word -> !word.isEmpty()).orElse(null));
        json.put("line", lineNumber > 0 ? lineNumber : null);
        json.put("sentence", sentence);
        return json;
    }
}
