package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The entries of a table of contents: names with page numbers, some of them lost or cut. */
final class Contents {
    private Contents() {}

    static boolean isLabel(SourceLine line) {
        return Wording.nearly("Table of Contents", line.text()) || Wording.same("Contents", line.text());
    }

    /** The lines after the label “Table of Contents” that look like entries. */
    static List<SourceLine> entries(List<SourceLine> front) {
        var entries = new ArrayList<SourceLine>();
        boolean inside = false;
        for (SourceLine line : front) {
            if (inside
                    && !name(line).isEmpty()
                    && name(line).length() <= 80
                    && !name(line).endsWith(".")) {
                entries.add(line);
            }
            inside |= isLabel(line);
        }
        return entries;
    }

    /** The entries under a label, or else a list most of whose items are names that the document has. */
    static List<SourceLine> listed(List<SourceLine> front, Predicate<String> isKnown) {
        if (front.stream().anyMatch(Contents::isLabel)) {
            return entries(front);
        }
        List<SourceLine> items = front.stream()
                .filter(line -> line.role() != LineRole.TEXT || line.text().matches(".*[\\s.…_·]\\d{1,3}"))
                .filter(line -> line.role() != LineRole.HEADING && Wording.looksLikeName(name(line)))
                .toList();
        long known = items.stream().filter(line -> isKnown.test(name(line))).count();
        return known > 0 && known * 2 >= items.size() ? items : List.of();
    }

    static String name(SourceLine line) {
        String first =
                line.cells().isEmpty() ? line.text() : line.cells().get(0).text();
        return first.replaceFirst("[\\s.…_·]*\\d*\\s*$", "")
                .replaceFirst("^\\(?\\d{1,3}[.)]\\s+", "")
                .strip();
    }
}
