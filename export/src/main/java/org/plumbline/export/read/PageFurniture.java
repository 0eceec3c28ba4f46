package org.plumbline.export.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Headers, footers and page numbers: lines at the edge of the pages that repeat but for their digits. */
final class PageFurniture {
    private static final float EDGE = 0.14f;
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
                .map(page -> page.withLines(page.lines().stream()
                        .filter(line -> !isAtEdge(page, line) || !isFurniture(line, repeated, pages.size()))
                        .toList()))
                .toList();
    }

    private static boolean isFurniture(List<PrintedLine> line, Map<String, Integer> repeated, int pages) {
        int times = repeated.get(place(line));
        return shape(line).matches(PAGE_NUMBER) || times > 1 && times * 2 >= pages;
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
