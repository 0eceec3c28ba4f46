package org.plumbline.export.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Parameters;

class DocumentMakerTest {
    @TempDir
    Path folder;

    private final DocumentMaker maker = new DocumentMaker(ExampleWorkshop.scored(), ExampleWorkshop.NOON);

    @Test
    void makesEveryKindForEverybodyInEveryFormat() throws Exception {
        var plan = new ArrayList<PlannedDocument>();
        for (DocumentKind kind : DocumentKind.values()) {
            for (Format format : Format.values()) {
                plan.addAll(DocumentPlan.all(ExampleWorkshop.scored(), kind, Parameters.NONE, format));
            }
        }

        List<MadeDocument> made = maker.make(plan, folder, Progress.SILENT);

        assertThat(made).hasSize(27).allSatisfy(document -> {
            assertThat(document.file()).isNotEmptyFile();
            assertThat(document.remarks()).isEmpty();
        });
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(27);
        }
    }
}
