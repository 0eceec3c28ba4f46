package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;

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

    static String name(SourceLine line) {
        String first =
                line.cells().isEmpty() ? line.text() : line.cells().get(0).text();
        return first.replaceFirst("[\\s.…_·]*\\d*\\s*$", "").strip();
    }
}
