package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of reading a document, in plain words: what was found, what to look at and what was left out, each with its
 * place. The window, the saved report and the command line say the same.
 */
public final class ImportReport {
    private final SourceText source;
    private final Draft draft;
    private final FoundWords words;

    public ImportReport(SourceText source, Draft draft) {
        this.source = source;
        this.draft = draft;
        words = new FoundWords(draft.bank());
    }

    /**
     * A competency that was found.
     *
     * @param category its name; empty for none
     * @param name with the number that the document gives it
     * @param holds how much of it was found, such as "3 levels, 6 indicators"
     * @param line of its name; 0 where the document has no lines
     */
    public record Found(String category, String name, String holds, int line) {}

    /**
     * Something to look at.
     *
     * @param place where it is, such as "line 12", a cell or a JSON pointer; empty for the whole document
     * @param sourceLine the line as the document has it; empty where it has none
     * @param leftOut whether the words there were not taken
     */
    public record Remark(String place, String text, String sourceLine, boolean leftOut) {
        /** The place, where there is one, and what is to be said. */
        public String words() {
            return place.isEmpty() ? text : place + ": " + text;
        }
    }

    public String document() {
        return source.document();
    }

    /** Which kind of document it is, and its title. */
    public String kind() {
        return draft.family().words() + ", “" + draft.bank().title() + "”";
    }

    /** One sentence with how much was found. */
    public String counts() {
        return words.counts();
    }

    public List<Found> found() {
        var found = new ArrayList<Found>();
        List<Integer> origins = draft.origins();
        for (int i = 0; i < draft.bank().competencies().size(); i++) {
            found.add(words.of(draft.bank().competencies().get(i), i < origins.size() ? origins.get(i) : 0));
        }
        return found;
    }

    /** Positions, career paths, skills and tasks that were found, one line for each position and path. */
    public List<String> beside() {
        return words.beside();
    }

    /** What else a document holds that has no competencies. */
    public List<String> seen() {
        return draft.seen();
    }

    /** What is to be looked at and what was left out, in the order of the document. */
    public List<Remark> remarks() {
        Map<Integer, String> lines = new HashMap<>();
        source.lines().forEach(line -> lines.putIfAbsent(line.number(), line.text()));
        return draft.warnings().stream()
                .map(warning -> new Remark(
                        place(warning),
                        warning.text(),
                        Optional.ofNullable(lines.get(warning.line())).orElse(""),
                        isLeftOut(warning.text())))
                .toList();
    }

    /** Readers say it in these words. */
    private static boolean isLeftOut(String text) {
        return text.contains("left out") || text.contains("not taken");
    }

    /** Where a remark belongs, in words. */
    public static String place(Warning warning) {
        if (warning.line() > 0 && !warning.place().isEmpty()) {
            return "line " + warning.line() + " (" + warning.place() + ")";
        }
        return warning.line() > 0 ? "line " + warning.line() : warning.place();
    }

    /** Two lines: what the document is, and how much it holds. */
    public List<String> summary(String file) {
        return List.of(file + ": " + kind(), counts());
    }

    /** The summary, a line for each competency under its category, and what stands beside the competencies. */
    public List<String> contents(String file) {
        var lines = new ArrayList<>(summary(file));
        String category = "";
        for (Found one : found()) {
            if (!one.category().isEmpty() && !one.category().equals(category)) {
                lines.add("  " + one.category());
            }
            category = one.category();
            lines.add((category.isEmpty() ? "  " : "    ") + one.name() + ": " + one.holds());
        }
        beside().forEach(line -> lines.add("  " + line));
        seen().forEach(line -> lines.add("  " + line));
        return lines;
    }

    /** The whole report, as it is saved. */
    public String text() {
        var lines = new ArrayList<>(contents(document()));
        List<Remark> remarks = remarks();
        section(
                lines,
                "To look at",
                remarks.stream().filter(one -> !one.leftOut()).toList());
        section(lines, "Left out", remarks.stream().filter(Remark::leftOut).toList());
        if (remarks.isEmpty()) {
            lines.add("");
            lines.add("Everything in the document was understood.");
        }
        return String.join("\n", lines) + "\n";
    }

    private static void section(List<String> lines, String title, List<Remark> remarks) {
        if (!remarks.isEmpty()) {
            lines.add("");
            lines.add(title + " (" + remarks.size() + ")");
            for (Remark remark : remarks) {
                lines.add("  " + remark.words());
                if (!remark.sourceLine().isBlank()) {
                    lines.add("    | " + remark.sourceLine());
                }
            }
        }
    }
}
