package org.plumbline.export.read;

import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.SourceText;

/**
 * A file as its lines and what was understood of them.
 *
 * @param source its lines, for showing the one that a warning is about; none where the file has no lines
 */
public record BankReading(SourceText source, Draft draft) {}
