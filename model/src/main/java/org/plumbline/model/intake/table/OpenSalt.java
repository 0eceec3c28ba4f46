package org.plumbline.model.intake.table;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.intake.Draft;

/**
 * A framework as OpenSALT writes it: one CSV table in which each statement names its parent, or a workbook with a sheet
 * of statements and a sheet of associations.
 */
final class OpenSalt {
    private static final String ID = "identifier";
    private static final String STATEMENT = "fullStatement";
    private static final String SHORT = "abbreviatedStatement";

    private OpenSalt() {}

    static Optional<Draft> read(List<SourceTable> sheets) {
        return workbook(sheets).or(() -> csv(sheets));
    }

    private static Optional<Draft> csv(List<SourceTable> sheets) {
        return find(sheets, ID, STATEMENT, "humanCodingScheme", "isChildOf").map(columns -> {
            var tree = new StatementTree(columns, sheets);
            tree.placeless(columns, ID, STATEMENT, SHORT, "isChildOf");
            tree.parents("isChildOf");
            return tree.draft();
        });
    }

    private static Optional<Draft> workbook(List<SourceTable> sheets) {
        return find(sheets, ID, STATEMENT, "smartLevel").map(columns -> {
            var tree = new StatementTree(columns, sheets);
            tree.placeless(columns, ID, STATEMENT, SHORT, "smartLevel");
            find(sheets, ID, "creator", "title").ifPresent(tree::document);
            find(sheets, "originNodeIdentifier", "associationType", "destinationNodeIdentifier")
                    .ifPresent(tree::associations);
            tree.parentsBySmartLevel();
            return tree.draft();
        });
    }

    private static Optional<KnownColumns> find(List<SourceTable> sheets, String... needed) {
        return sheets.stream()
                .flatMap(sheet -> KnownColumns.of(sheet, needed).stream())
                .findFirst();
    }
}
