package org.plumbline.model.store.exchange;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.Family;
import org.plumbline.model.store.KitFile;
import org.plumbline.model.store.PacketFile;
import org.plumbline.model.store.WorkshopFile;
import tools.jackson.databind.JsonNode;

/** Files of this program that are no banks are named as what they are. */
final class OwnFile {
    private OwnFile() {}

    static Optional<Draft> read(ExchangeFile file, JsonNode tree) {
        return switch (Fields.words(tree, "format")) {
            case WorkshopFile.FORMAT ->
                Optional.of(file.nothing(
                        Family.UNKNOWN,
                        "This is a workshop of Plumbline, not a document with competencies. Open it as a workshop.",
                        List.of("a workshop, “" + Fields.words(tree, "title") + "”")));
            case PacketFile.FORMAT ->
                Optional.of(file.nothing(
                        Family.UNKNOWN,
                        "This is a score packet of a panel member, not a document with competencies. Open the workshop"
                                + " that it belongs to and merge it there.",
                        List.of("a score packet")));
            case KitFile.FORMAT ->
                Optional.of(file.nothing(
                        Family.UNKNOWN,
                        "This is a rating kit of a panel member, not a document with competencies. Its rater opens it to"
                                + " rate.",
                        List.of("a rating kit")));
            default -> Optional.empty();
        };
    }
}
