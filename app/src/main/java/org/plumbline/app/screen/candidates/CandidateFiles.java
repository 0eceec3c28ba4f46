package org.plumbline.app.screen.candidates;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.plumbline.app.widget.PastedTable;
import org.plumbline.app.words.Words;
import org.plumbline.export.sheet.CsvReader;
import org.plumbline.export.sheet.ExcelReader;
import org.plumbline.model.intake.table.SourceTable;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.SafeFile;

/** Lists of candidates as tables, whatever they come in. */
final class CandidateFiles {
    private static final byte[] PACKED = {'P', 'K'};

    private CandidateFiles() {}

    /** The tables of a file that have rows; read beside the window. */
    static List<SourceTable> read(Path file) {
        String name = file.getFileName().toString();
        byte[] bytes = SafeFile.read(file);
        if (name.toLowerCase(Locale.ROOT).endsWith(".xls")) {
            throw new FileProblem(Words.of("candidates.import.oldExcel", name));
        }
        boolean packed = bytes.length > 1 && bytes[0] == PACKED[0] && bytes[1] == PACKED[1];
        List<SourceTable> tables = packed
                ? ExcelReader.read(name, bytes)
                : CsvReader.read(CsvReader.promisesTable(name) ? name : name + ".csv", bytes).stream()
                        .toList();
        List<SourceTable> filled =
                tables.stream().filter(table -> !table.rows().isEmpty()).toList();
        if (filled.isEmpty()) {
            throw new FileProblem(Words.of("candidates.import.empty", name));
        }
        return filled;
    }

    /** Lines of the clipboard, cells parted by tabs. */
    static SourceTable pasted(String text) {
        List<SourceTable.Row> rows = PastedTable.of(text).rows().stream()
                .map(row -> new SourceTable.Row(row.number(), row.cells()))
                .toList();
        return SourceTable.of(Words.of("candidates.import.pasted"), "", "", rows, List.of());
    }
}
