package org.plumbline.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.intake.table.SourceTable;
import org.plumbline.model.store.FileProblem;

/** Tables as text: every delimiter and encoding, quoted cells over several lines, ragged and blank rows. */
class CsvReaderTest {
    private static final String TABLE =
            "Competency;Definition;Café\n\n\"Kite; Flying\";\"Holds on.\nLooks up.\";x\nSails;Sews\n";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void everyDelimiterIsFoundOut(String delimiter) {
        SourceTable table = read("t.csv", TABLE.replace(";", delimiter).getBytes(StandardCharsets.UTF_8));

        assertThat(table.headings()).containsExactly("Competency", "Definition", "Café");
        assertThat(table.body()).extracting(SourceTable.Row::number).containsExactly(3, 4);
        assertThat(table.body().get(0).cells())
                .containsExactly("Kite" + delimiter + " Flying", "Holds on.\nLooks up.", "x");
        assertThat(table.body().get(1).cells()).containsExactly("Sails", "Sews");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void everyEncodingIsFoundOut(String charset) {
        assertThat(read("t.csv", TABLE.getBytes(Charset.forName(charset))).headings())
                .contains("Café");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void byteOrderMarks(String charset) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("\uFEFF".getBytes(Charset.forName(charset)));
        bytes.writeBytes(TABLE.getBytes(Charset.forName(charset)));

        assertThat(read("t.csv", bytes.toByteArray()).headings()).first().isEqualTo("Competency");
    }

    @Test
    void windows1252IsSaid() {
        assertThat(read("t.csv", TABLE.getBytes(Charset.forName("windows-1252")))
                        .notes())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).contains("Windows-1252"));
    }

    @Test
    void excelMayNameTheDelimiterInItsFirstLine() {
        assertThat(read("t.csv", "sep=|\r\nName|Definition, long; very\r\na|b\r\n".getBytes(StandardCharsets.UTF_8))
                        .headings())
                .containsExactly("Name", "Definition, long; very");
    }

    @Test
    void aQuotationMarkThatNothingClosesIsRefusedWithItsLine() {
        byte[] open = "Name,Definition\na,b,c\nd,\"e\nf,g\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> CsvReader.read("open.csv", open))
                .isInstanceOf(FileProblem.class)
                .hasMessageStartingWith("open.csv line 3: a quotation mark opens a cell and none closes it");
    }

    @Test
    void inATableWithoutQuotingAQuotationMarkIsOnlyASign() {
        SourceTable table =
                read("t.txt", "Name\tDefinition\na\t\"Hands up\nb\tSits down\n".getBytes(StandardCharsets.UTF_8));

        assertThat(table.body()).hasSize(2);
        assertThat(table.body().get(0).cell(1)).isEqualTo("\"Hands up");
    }

    @Test
    void aCellThatSwallowsRowsIsSaid() {
        SourceTable table = read("t.csv", "Name,Definition\na,\"b\nc,d\ne\",f\ng,h\n".getBytes(StandardCharsets.UTF_8));

        assertThat(table.notes()).singleElement().satisfies(note -> {
            assertThat(note.line()).isEqualTo(2);
            assertThat(note.text()).contains("look like rows of their own");
        });
    }

    @Test
    void aSampleThatEndsInsideACellStillTellsTheDelimiter() {
        String cell = "\"" + "A long line, and one more.\n".repeat(2000) + "\"";

        SourceTable table = read("t.csv", ("Name;Colour;Wing\na;" + cell + ";b\n").getBytes(StandardCharsets.UTF_8));

        assertThat(table.headings()).containsExactly("Name", "Colour", "Wing");
    }

    @Test
    void proseIsNoTable() {
        byte[] prose = "Dear all,\n\nthe kites, strings and tails are here.\nWe fly, weather permitting.\n"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(CsvReader.read("letter.txt", prose)).isEmpty();
    }

    @Test
    void cellsFromTheClipboard() {
        SourceTable table =
                CsvReader.pasted("Pasted cells", "Name\tLevel 1\nKites\t\"Holds on.\nLooks \"\"up\"\".\"\n");

        assertThat(table.document()).isEqualTo("Pasted cells");
        assertThat(table.body())
                .extracting(SourceTable.Row::cells)
                .containsExactly(List.of("Kites", "Holds on.\nLooks \"up\"."));
    }

    private static SourceTable read(String name, byte[] bytes) {
        return CsvReader.read(name, bytes).orElseThrow();
    }
}
