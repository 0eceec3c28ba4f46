package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.intake.RequiredColumns.Column;
import org.plumbline.model.intake.RequiredColumns.Kind;

/**
 * A row of a table of required levels.
 *
 * @param name of the competency; empty when the row has none
 * @param remarks what the row says beside its levels, each a sentence for the report
 */
record RequiredRow(SourceLine line, String name, String definition, List<RequiredClaim> claims, List<String> remarks) {

    /**
     * @param nameAbove the competency of the row before, for a row that was broken in two; empty when there is none
     */
    static RequiredRow of(SourceLine line, RequiredColumns columns, String nameAbove) {
        String cell = columns.cell(line, Kind.NAME).replaceFirst("^\\*?\\d{1,3}[.)]?\\s+(?=\\p{Lu})", "");
        NameAndText parts = NameAndText.of(cell.isBlank() ? nameAbove : cell);
        String definition = (parts.text() + " " + columns.cell(line, Kind.DEFINITION)).strip();
        var row = new RequiredRow(line, parts.name(), definition, new ArrayList<>(), new ArrayList<>());
        if (parts.name().isEmpty()) {
            row.remarks.add("This row names no competency, so its levels are left out: “"
                    + Ledger.shortened(line.text()) + "”.");
        } else {
            row.readCells(columns);
        }
        return row;
    }

    private void readCells(RequiredColumns columns) {
        String audience = columns.cell(line, Kind.AUDIENCE);
        String band = GradeBands.tidy(columns.cell(line, Kind.GRADE));
        for (int i = 0; i < columns.columns().size(); i++) {
            Column column = columns.columns().get(i);
            String words = line.cells().get(i).text();
            String whom = column.audience().isBlank() ? audience : column.audience();
            switch (column.kind()) {
                case BANDS -> bands(words, whom);
                case BAND -> level(column.words(), words, whom);
                case LEVEL -> level(GradeBands.isBand(band) ? band : "", words, whom);
                case REMARKS -> remark(words);
                default -> {}
            }
        }
        if (claims.isEmpty() && remarks.isEmpty()) {
            remarks.add("“" + name + "” has no required level in this row.");
        }
    }

    private void bands(String words, String audience) {
        GradeBands read = GradeBands.read(words);
        read.bands().forEach(band -> claim(band.grade(), band.level(), audience));
        read.leftOver().forEach(this::leaveOut);
    }

    private void level(String band, String words, String audience) {
        if (band.isEmpty()) {
            leaveOut(words);
        } else if (!words.isBlank() && !words.matches("[-–—]+")) {
            claim(band, words, audience);
        }
    }

    private void claim(String band, String level, String audience) {
        claims.add(new RequiredClaim(line.number(), name, RequiredClaim.grade(band, audience), level));
    }

    private void leaveOut(String words) {
        if (!words.matches("[-–—\\s]*")) {
            remarks.add("“" + words + "” beside “" + name + "” is no band of grades with a level, so it is left out.");
        }
    }

    private void remark(String words) {
        if (!words.isBlank()) {
            remarks.add("The bank has no place for the remark beside “" + name + "”: “" + words + "”.");
        }
    }
}
