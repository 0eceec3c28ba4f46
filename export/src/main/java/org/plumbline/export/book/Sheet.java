package org.plumbline.export.book;

import java.util.List;

/**
 * One sheet.
 *
 * @param name wanted; the file may have to shorten it
 * @param widths of the columns, in characters
 * @param headings which row, from 0, holds the headings of the columns; below 0 where none does
 * @param guarded whether only cells to fill in can be written to; there is no password
 */
public record Sheet(
        String name,
        List<Integer> widths,
        List<SheetRow> rows,
        int headings,
        List<DropDown> dropDowns,
        List<Shade> shades,
        boolean guarded) {
    public Sheet {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
        dropDowns = List.copyOf(dropDowns);
        shades = List.copyOf(shades);
        if (widths.isEmpty()) {
            throw new IllegalArgumentException("The sheet “" + name + "” has no columns");
        }
    }

    /** Whether its rows are a table with headings. */
    public boolean isTable() {
        return headings >= 0;
    }

    /** All characters of a row. */
    public int width() {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Values to choose from.
     *
     * @param options in their order; none of them twice
     */
    public record DropDown(Area area, List<String> options) {
        public DropDown {
            options = List.copyOf(options);
        }
    }

    /**
     * Cells that look different while a formula holds.
     *
     * @param formula about the first cell of the area
     */
    public record Shade(Area area, String formula, Tone tone) {}

    /** How shaded cells look; every one of them survives a photocopier. */
    public enum Tone {
        /** Bold. */
        FIRM,
        /** Bold on a darker grey. */
        DARK,
        /** Slanted on a light grey: something is missing. */
        WAITING
    }
}
