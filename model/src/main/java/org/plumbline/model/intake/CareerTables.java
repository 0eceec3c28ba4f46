package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the tables of a career framework as lines: the name of a competency, the label of a track, one line a level;
 * skills with their levels; positions with what they require. A table that does not say in its first row what its
 * columns are stays a table.
 */
final class CareerTables {
    private static final int LONGEST_FURNITURE = 12;

    private final List<SourceLine> written = new ArrayList<>();
    private Optional<CareerColumns> columns = Optional.empty();
    private CareerRows rows = new CareerRows(written);

    static SourceText unrolled(SourceText source) {
        var tables = new CareerTables();
        source.lines().forEach(tables::line);
        tables.rows.flush();
        return new SourceText(source.document(), source.digest(), tables.written, source.notes());
    }

    private void line(SourceLine line) {
        if (line.role() != LineRole.ROW) {
            boolean between = line.isBlank()
                    || line.text().length() <= LONGEST_FURNITURE && line.text().matches("(?i)(page )?\\d.*");
            if (!between) {
                rows.flush();
                columns = Optional.empty();
            }
            written.add(line);
            return;
        }
        Optional<CareerColumns> header = CareerColumns.of(line);
        if (header.isPresent()) {
            if (!header.equals(columns)) {
                rows.flush();
            }
            columns = header;
            written.add(SourceLine.text(line.number(), ""));
        } else if (columns.isEmpty() || !rows.take(line, columns.get())) {
            rows.flush();
            written.add(line);
        }
    }
}
