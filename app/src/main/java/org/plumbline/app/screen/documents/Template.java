package org.plumbline.app.screen.documents;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.app.dialog.Dialogs;
import org.plumbline.app.words.Words;
import org.plumbline.export.doc.Stationery;
import org.plumbline.export.doc.WordTemplate;
import org.plumbline.model.store.SafeFile;

/** The agency's own Word template that Word documents are put on. */
final class Template {
    private final Choices choices;
    private final Dialogs dialogs;

    Template(Choices choices, Dialogs dialogs) {
        this.choices = choices;
        this.dialogs = dialogs;
    }

    static boolean isOne(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".dotx") || name.endsWith(".docx");
    }

    void choose() {
        dialogs.open(Dialogs.FileKind.TEMPLATE).ifPresent(this::take);
    }

    /** Takes a file that was chosen or dropped. */
    void take(Path file) {
        if (isOne(file)) {
            choices.template().set(Optional.of(file.toAbsolutePath()));
        } else {
            dialogs.problem(Words.of("documents.template.failed"), Words.of("documents.template.other", file));
        }
    }

    void remove() {
        choices.template().set(Optional.empty());
    }

    /** Reads the template when it is needed, beside the window. */
    Supplier<Stationery> on(Stationery plain) {
        Optional<Path> file = choices.template().get();
        return () -> file.map(path ->
                        plain.withTemplate(new WordTemplate(path.getFileName().toString(), SafeFile.read(path))))
                .orElse(plain);
    }
}
