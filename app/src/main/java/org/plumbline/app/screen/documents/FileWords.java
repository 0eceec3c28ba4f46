package org.plumbline.app.screen.documents;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.plumbline.export.compose.DocumentProblem;
import org.plumbline.export.compose.NamePattern;
import org.plumbline.export.doc.Stationery;
import org.plumbline.export.packet.Batch;
import org.plumbline.export.packet.BatchOrder;
import org.plumbline.export.packet.Existing;
import org.plumbline.export.packet.PlannedFile;
import org.plumbline.model.workshop.Workshop;

/** What the first files will be called by the pattern as it stands, or what is wrong with that. */
final class FileWords {
    private static final int SHOWN = 3;

    private final ReadOnlyStringWrapper examples = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<NamePattern> pattern = Optional.empty();

    void show(Workshop workshop, Stationery stationery, Choices choices, List<PlannedFile> files) {
        try {
            NamePattern understood = NamePattern.of(choices.pattern().get());
            pattern = Optional.of(understood);
            problem.set("");
            List<PlannedFile> first = files.stream().limit(SHOWN).toList();
            var order = new BatchOrder(first, understood, Existing.REPLACE, false);
            examples.set(String.join("\n", new Batch(workshop, stationery).names(order)));
        } catch (DocumentProblem sentence) {
            pattern = Optional.empty();
            problem.set(sentence.getMessage());
            examples.set("");
        }
    }

    /** Empty while it cannot be understood. */
    Optional<NamePattern> pattern() {
        return pattern;
    }

    /** One name a line. */
    ReadOnlyStringProperty examples() {
        return examples.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
