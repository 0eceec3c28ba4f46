package org.plumbline.export.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.Intake;
import org.plumbline.model.intake.PlainText;
import org.plumbline.model.intake.SourceText;

/** The sample documents as text, and what is needed to make other files of them. */
final class Samples {
    private Samples() {}

    static SourceText text(String document) {
        try (InputStream stream = Samples.class.getResourceAsStream("/samples/documents/" + document + ".txt")) {
            return PlainText.read(document + ".txt", stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the glued words of a cell fall into paragraphs. */
    static Map<String, List<String>> cellItems(Draft draft) {
        var items = new HashMap<String, List<String>>();
        draft.bank().competencies().forEach(competency -> competency.levels().stream()
                .filter(level -> !level.illustrations().isEmpty())
                .forEach(level -> items.put(level.text(), level.illustrations())));
        draft.bank().scales().forEach(scale -> scale.levels()
                .forEach(level -> items.put(String.join(" ", level.definition()), level.definition())));
        return items;
    }

    /** A bank without the file that it came from. */
    static CompetencyBank words(CompetencyBank bank) {
        return new CompetencyBank(
                bank.id(), bank.title(), BankSource.OWN, bank.scales(), bank.categories(), bank.competencies());
    }

    static CompetencyBank words(String name, byte[] file) {
        return words(Intake.read(DocumentReader.read(name, file)).bank());
    }
}
