package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a page leaves in copied text: form feeds, page numbers, and headers and footers that repeat. */
final class PageMarks {
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)[-–—|\\s]*(?:(?:page|p\\.)\\s*)?\\d{1,3}\\s*(?:(?:of|/)\\s*\\d{1,3})?[-–—|\\s]*|page(?:\\s+[ivx]{1,6})?");
    private static final int FEWEST_PAGES = 2;

    private final List<RawLine> lines;
    private final Set<Integer> starts;
    private final Map<String, Integer> repeated = new HashMap<>();

    private PageMarks(List<RawLine> lines, Set<Integer> starts) {
        this.lines = lines;
        this.starts = starts;
    }

    static boolean isPageNumber(String line) {
        return !line.isBlank() && NUMBER.matcher(line.strip()).matches();
    }

    /** The lines without the marks of pages; a text that went over the page's end has no empty lines in it then. */
    static List<RawLine> removed(List<RawLine> raw, List<Warning> notes) {
        var lines = new ArrayList<RawLine>();
        var starts = new HashSet<Integer>();
        for (RawLine line : raw) {
            if (line.text().startsWith("\f")) {
                starts.add(lines.size());
            }
            lines.add(new RawLine(line.number(), line.text().replace("\f", "")));
        }
        return new PageMarks(lines, starts).kept(notes);
    }

    private List<RawLine> kept(List<Warning> notes) {
        var edges = new HashSet<Integer>();
        for (int start : starts) {
            addEdge(edges, start, 1);
            addEdge(edges, start - 1, -1);
        }
        edges.forEach(edge -> repeated.merge(shape(lines.get(edge).text()), 1, Integer::sum));
        var gone = new ArrayList<RawLine>();
        var kept = new ArrayList<RawLine>();
        boolean cut = false;
        for (int i = 0; i < lines.size(); i++) {
            RawLine line = lines.get(i);
            cut |= starts.contains(i);
            boolean mark = isPageNumber(line.text()) || edges.contains(i) && repeats(i);
            if (mark) {
                gone.add(line);
                cut = true;
            } else if (cut && !line.text().isBlank()) {
                closeGap(kept, line);
                kept.add(line);
                cut = false;
            } else {
                kept.add(line);
            }
        }
        report(gone, notes);
        return kept;
    }

    /** The first written line of a page, and the last one, each with a page number that stands before or after it. */
    private void addEdge(Set<Integer> edges, int from, int step) {
        for (int i = from; i >= 0 && i < lines.size(); i += step) {
            String text = lines.get(i).text();
            if (!text.isBlank() && !isPageNumber(text)) {
                edges.add(i);
                return;
            }
        }
    }

    /** The same words at more than half of the pages' edges; a list item or a level's label never is a header. */
    private boolean repeats(int at) {
        String text = lines.get(at).text().strip();
        boolean first = lines.stream()
                .filter(line -> !line.text().isBlank())
                .findFirst()
                .filter(line -> line == lines.get(at))
                .isPresent();
        int times = repeated.get(shape(text));
        boolean title = shape(text).equals(shape(firstWritten()));
        boolean numbered = !shape(text).equals(text);
        return !first
                && times * 2 >= starts.size()
                && (title || numbered && times >= FEWEST_PAGES || times > FEWEST_PAGES)
                && LineStart.bulletLength(text) == 0
                && !LevelWords.isName(text);
    }

    private String firstWritten() {
        return lines.stream()
                .map(RawLine::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** A line in lower case after one without a stop goes on with it: the empty lines between are the page's. */
    private static void closeGap(List<RawLine> kept, RawLine next) {
        int last = kept.size() - 1;
        while (last >= 0 && kept.get(last).text().isBlank()) {
            last--;
        }
        boolean goesOn = last >= 0
                && Character.isLowerCase(next.text().strip().charAt(0))
                && !kept.get(last).text().strip().matches(".*[.!?:]");
        if (goesOn
                || last >= 0
                        && Character.isWhitespace(next.text().charAt(0))
                        && LineStart.bulletLength(next.text()) == 0
                        && !kept.get(last).text().strip().matches(".*[.!?:]")) {
            kept.subList(last + 1, kept.size()).clear();
        }
    }

    private static String shape(String text) {
        return text.strip().replaceAll("\\d+", "#");
    }

    private static void report(List<RawLine> gone, List<Warning> notes) {
        if (!gone.isEmpty()) {
            String where = gone.stream()
                    .map(line -> "“" + Ledger.shortened(line.text()) + "” (line " + line.number() + ")")
                    .collect(Collectors.joining(", "));
            notes.add(new Warning(gone.get(0).number(), "Page numbers and page headers were left out: " + where + "."));
        }
    }
}
