package org.plumbline.export.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Headers, footers and page numbers: lines at the edge of the pages that repeat but for their digits. */
final class PageFurniture {
    private static final float EDGE = 0.14f;
    private static final float APART = 1.6f;
    private static final String PAGE_NUMBER =
            "(?i)[-–—|\\s]*(?:page\\s*)?#+\\s*(?:(?:of|/)\\s*#+)?\\s*[-–—|\\s]*(?:p\\s?a\\s?g\\s?e)?\\s*|(?i)page\\s+[ivx]+|[ivx]{1,5}";

    private PageFurniture() {}

    static List<PrintedPage> removed(List<PrintedPage> pages) {
        Map<String, Integer> repeated = new HashMap<>();
        for (PrintedPage page : pages) {
            page.lines().stream()
                    .filter(line -> isAtEdge(page, line))
                    .map(PageFurniture::place)
                    .distinct()
                    .forEach(place -> repeated.merge(place, 1, Integer::sum));
        }
        return pages.stream()
                .map(page -> page.withLines(IntStream.range(0, page.lines().size())
                        .filter(at -> !isFurniture(page, at, repeated, pages.size()))
                        .mapToObj(page.lines()::get)
                        .toList()))
                .toList();
    }

    private static boolean isFurniture(PrintedPage page, int at, Map<String, Integer> repeated, int pages) {
        List<PrintedLine> line = page.lines().get(at);
        if (!isAtEdge(page, line)) {
            return false;
        }
        int times = repeated.get(place(line));
        return shape(line).matches(PAGE_NUMBER)
                || times * 2 >= pages && (times > 2 || times == 2 && isApart(page, at, repeated));
    }

    /** Whether more than a line's distance parts it from the text: twice the same words may end two paragraphs. */
    private static boolean isApart(PrintedPage page, int at, Map<String, Integer> repeated) {
        List<List<PrintedLine>> lines = page.lines();
        int inwards = lines.get(at).get(0).y() < page.height() / 2 ? 1 : -1;
        int next = at + inwards;
        while (next >= 0 && next < lines.size() && repeated.getOrDefault(place(lines.get(next)), 0) > 1) {
            next += inwards;
        }
        if (next < 0 || next >= lines.size()) {
            return true;
        }
        PrintedLine last = lines.get(next - inwards).get(0);
        return Math.abs(lines.get(next).get(0).y() - last.y()) > APART * last.size();
    }

    private static boolean isAtEdge(PrintedPage page, List<PrintedLine> line) {
        float y = line.get(0).y();
        return y < EDGE * page.height() || y > (1 - EDGE) * page.height();
    }

    /** A line's words at its height on the page. */
    private static String place(List<PrintedLine> line) {
        return Math.round(line.get(0).y()) + " " + shape(line);
    }

    private static String shape(List<PrintedLine> line) {
        return line.stream()
                .map(piece -> piece.words().text())
                .collect(Collectors.joining(" "))
                .replaceAll("\\d+", "#")
                .strip();
    }
}
