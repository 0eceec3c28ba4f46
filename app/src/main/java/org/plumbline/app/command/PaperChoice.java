package org.plumbline.app.command;

import java.nio.file.Path;
import java.time.Instant;
import org.plumbline.export.doc.Paper;
import org.plumbline.export.doc.Stationery;
import org.plumbline.export.doc.WordTemplate;
import org.plumbline.model.store.SafeFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What documents are put on, as typed. */
final class PaperChoice {
    @Option(names = "--paper", paramLabel = "SIZE", description = "letter, which is usual, or a4.")
    private String paper;

    @Option(
            names = "--template",
            paramLabel = "FILE.dotx",
            description = "A Word template whose fonts, header and footer Word documents take.")
    private Path template;

    @Option(names = "--fillable", description = "PDF forms can be filled in on screen.")
    private boolean fillable;

    Stationery stationery(CommandSpec spec, Instant created) {
        Stationery stationery = Stationery.of(created).fillable(fillable);
        if (paper != null) {
            stationery = stationery.on(TypedWord.of(spec, "--paper", paper, Paper.values()));
        }
        return template == null
                ? stationery
                : stationery.withTemplate(
                        new WordTemplate(template.getFileName().toString(), SafeFile.read(template)));
    }
}
