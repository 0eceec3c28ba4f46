package org.plumbline.export.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.export.book.Sheet.DropDown;
import org.plumbline.export.book.Sheet.Shade;
import org.plumbline.export.book.Sheet.Tone;

/** A sheet while it grows from top to bottom. */
public final class SheetBuilder {
    private final String name;
    private final List<Integer> widths = new ArrayList<>();
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<DropDown> dropDowns = new ArrayList<>();
    private final List<Shade> shades = new ArrayList<>();
    private int headings = -1;
    private boolean guarded;

    public SheetBuilder(String name) {
        this.name = name;
    }

    public SheetBuilder widths(Integer... characters) {
        widths.addAll(Arrays.asList(characters));
        return this;
    }

    /** One more column, for a table whose headings are still to be written. */
    public SheetBuilder width(int characters) {
        widths.add(characters);
        return this;
    }

    /** The row that names the columns. */
    public SheetBuilder headings(List<String> words) {
        headings = rows.size();
        return row(new SheetRow(
                words.stream().map(each -> Entry.of(each, Style.HEADING)).toList()));
    }

    public SheetBuilder row(SheetRow row) {
        rows.add(row);
        return this;
    }

    public SheetBuilder row(Entry... entries) {
        return row(SheetRow.of(entries));
    }

    /** The place of the row that comes next. */
    public int next() {
        return rows.size();
    }

    public SheetBuilder dropDown(Area area, List<String> options) {
        dropDowns.add(new DropDown(area, options));
        return this;
    }

    public SheetBuilder shade(Area area, String formula, Tone tone) {
        shades.add(new Shade(area, formula, tone));
        return this;
    }

    public SheetBuilder guarded() {
        guarded = true;
        return this;
    }

    public Sheet build() {
        return new Sheet(name, widths, rows, headings, dropDowns, shades, guarded);
    }
}
