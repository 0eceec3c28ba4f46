package org.plumbline.app.screen.importing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.plumbline.app.settings.Settings;
import org.plumbline.model.intake.table.ColumnMapping;
import org.plumbline.model.intake.table.SourceTable;
import org.plumbline.model.store.Digests;

/** What somebody said about the columns of a table, kept for the next table with the same headings. */
final class RememberedColumns {
    private static final int ENOUGH = 16;

    private RememberedColumns() {}

    static Optional<ColumnMapping> of(Settings settings, SourceTable table) {
        return settings.get(key(table)).flatMap(text -> ColumnMapping.parse(text, table));
    }

    static void remember(Settings settings, SourceTable table, ColumnMapping mapping) {
        settings.put(key(table), mapping.toText(table));
        settings.save();
    }

    private static String key(SourceTable table) {
        byte[] headings = ColumnMapping.headerKey(table).getBytes(StandardCharsets.UTF_8);
        return "columns." + Digests.of(headings).substring(0, ENOUGH);
    }
}
