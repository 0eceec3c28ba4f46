package org.plumbline.export.read;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sizes of type in a PDF: the one of the running text, and the larger ones by rank. */
final class TypeSizes {
    private static final float LARGER = 1.1f;

    private final List<Integer> larger;

    TypeSizes(List<PrintedPage> pages) {
        Map<Integer, Integer> characters = new TreeMap<>();
        for (PrintedPage page : pages) {
            page.lines().forEach(line -> line.forEach(piece -> count(characters, piece)));
            page.tables().forEach(table -> table.rows()
                    .forEach(row -> row.forEach(cell -> cell.forEach(piece -> count(characters, piece)))));
        }
        int body = characters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        larger = characters.keySet().stream()
                .filter(size -> size > LARGER * body)
                .sorted((one, other) -> other - one)
                .toList();
    }

    private static void count(Map<Integer, Integer> characters, PrintedLine piece) {
        characters.merge(halfPoints(piece.size()), piece.words().text().length(), Integer::sum);
    }

    private static int halfPoints(float size) {
        return Math.round(size * 2);
    }

    /** 0 for the largest type, and -1 for the running text and smaller. */
    int rank(float size) {
        return larger.indexOf(halfPoints(size));
    }
}
