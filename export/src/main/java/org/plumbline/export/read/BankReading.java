package org.plumbline.export.read;

import java.util.Optional;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.SourceText;
import org.plumbline.model.intake.table.ColumnMapping;
import org.plumbline.model.intake.table.SourceTable;

/**
 * A file as its lines and what was understood of them.
 *
 * @param source its lines, for showing the one that a warning is about; none where the file has no lines
 * @param table the table that competencies were looked for in; empty where the file is none, or is of a kind whose
 *     columns need no mapping
 * @param mapping what its columns were taken for
 */
public record BankReading(
        SourceText source, Draft draft, Optional<SourceTable> table, Optional<ColumnMapping> mapping) {
    /** A document that is no table. */
    public BankReading(SourceText source, Draft draft) {
        this(source, draft, Optional.empty(), Optional.empty());
    }

    /** Whether somebody has to say what the columns are before anything can be read. */
    public boolean needsMapping() {
        return draft.bank().isEmpty() && table.isPresent();
    }
}
