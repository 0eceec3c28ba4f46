package org.plumbline.app;

import java.nio.file.Path;
import java.util.List;
import org.plumbline.export.read.DocumentReader;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.Family;
import org.plumbline.model.intake.Intake;
import org.plumbline.model.intake.SourceText;
import org.plumbline.model.store.BankFile;
import org.plumbline.model.store.Digests;
import org.plumbline.model.store.SafeFile;

/** A file as its lines and what was understood of them; a bank of our own is understood whole. */
record Reading(SourceText source, Draft draft) {

    static Reading of(Path file) {
        byte[] bytes = SafeFile.read(file);
        String name = file.getFileName().toString();
        if (BankFile.formatOf(bytes).filter(BankFile.FORMAT::equals).isPresent()) {
            CompetencyBank bank = BankFile.read(name, bytes).value();
            return new Reading(
                    new SourceText(name, Digests.of(bytes), List.of()),
                    new Draft(Family.UNKNOWN, bank, List.of(), List.of(), List.of()));
        }
        SourceText source = DocumentReader.read(name, bytes);
        return new Reading(source, Intake.read(source));
    }
}
