package org.plumbline.export.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final Heading TITLE = new Heading(1, "Title");
    private static final Table TABLE = new Table("A table", List.of(new Column("One", 1)), List.of());

    @Test
    void whatCannotBePrintedBecomesItsNumber() {
        assertThat(Text.of("a\u000Bb\u0000c\u0085d\uD800e\uFFFFf\u202Eg").words())
                .isEqualTo("a[U+000B]b[U+0000]c\nd[U+D800]e[U+FFFF]f[U+202E]g");
    }

    @Test
    void lineEndsAndLettersGetOneForm() {
        assertThat(Text.of("one\r\ntwo\rthree\u2028four\tfive").words()).isEqualTo("one\ntwo\nthree\nfour\tfive");
        assertThat(Text.of("e\u0301").words()).isEqualTo("é");
        assertThat(new Heading(2, " two\nlines ").words()).isEqualTo("two lines");
    }

    @Test
    void scriptsAndEmojiStayWhatTheyAre() {
        String words = "محمد שלום 李小龙 \uD83D\uDE00 Łukasz Żółć";

        assertThat(Text.of(words).words()).isEqualTo(words);
    }

    @Test
    void headingsSkipNoLevel() {
        assertThatThrownBy(() -> document(TITLE, new Heading(3, "Deep")))
                .hasMessage("The heading “Deep” skips a level");
        assertThatThrownBy(() -> document(new Heading(2, "Late"))).hasMessage("The heading “Late” skips a level");
        assertThatThrownBy(() -> document(Paragraph.of("x"))).hasMessage("A document needs a heading");
    }

    @Test
    void aTableHasSomethingAfterItAndAPageBreakAHeading() {
        assertThatThrownBy(() -> document(TITLE, TABLE)).hasMessageContaining("A table");
        assertThatThrownBy(() -> document(TITLE, TABLE, TABLE, Paragraph.of("x")))
                .hasMessageContaining("A table");
        assertThatThrownBy(() -> document(TITLE, new PageBreak(), Paragraph.of("x")))
                .hasMessage("A page break needs a heading after it");
    }

    @Test
    void aRowHasACellForEachColumn() {
        assertThatThrownBy(() -> new Table("Ragged", TABLE.columns(), List.of(Row.of(Cell.of("1"), Cell.of("2")))))
                .hasMessage("A row of the table “Ragged” has 2 cells for 1 columns");
        assertThatThrownBy(() -> new Cell(List.of(TABLE))).hasMessage("A cell cannot hold a Table");
    }

    private static Document document(Block... blocks) {
        return new Document("t", "s", "en-US", "f", Arrays.asList(blocks));
    }
}
