package org.plumbline.model.intake.table;

/** A table that is being read: what its columns hold, and where its remarks go. */
record Sheet(SourceTable table, ColumnMapping mapping, TableReport report) {}
