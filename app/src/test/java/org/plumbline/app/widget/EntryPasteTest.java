package org.plumbline.app.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryPasteTest {
    private final NumbersForTests values = new NumbersForTests(4, 3);

    private String after(String text, int row, int column) {
        EntryPaste paste = EntryPaste.read(text, values, row, column);
        values.enter(paste.entries());
        return values.all();
    }

    @Test
    void aBlockComesInAtItsPlace() {
        assertThat(after("1\t2\r\n3\t0\r\n", 1, 1)).isEqualTo("…/.12/.30/…".replace("…", "..."));
    }

    @Test
    void anEmptyCellIsMissingAndNotZero() {
        after("1\t2\t3\n1\t2\t3", 0, 0);

        assertThat(after("4\t\t5\n\t\t4", 0, 0)).isEqualTo("4.5/..4/.../...");
    }

    @Test
    void anEmptyLineInTheMiddleIsARowOfMissingValues() {
        after("1\n2\n3", 0, 0);

        assertThat(after("4\n\n5", 0, 0)).isEqualTo("4../.../5../...");
    }

    @Test
    void whatDoesNotFitItsScaleStaysAsItWasAndIsNamed() {
        values.enter(List.of(new EntryValues.Entry(1, 0, Optional.of(2))));

        EntryPaste paste = EntryPaste.read("4\n6\nhigh\n-1", values, 0, 0);

        assertThat(paste.entries()).containsExactly(new EntryValues.Entry(0, 0, Optional.of(4)));
        assertThat(paste.problems())
                .containsExactly(
                        "“task 1”, expert 0: “6” is not 0 to 5.",
                        "“task 2”, expert 0: “high” is not 0 to 5.",
                        "“task 3”, expert 0: “-1” is not 0 to 5.");
    }

    @Test
    void aBlockWithoutAnyGoodCellIsRefusedAsAWhole() {
        assertThat(EntryPaste.read("name\t\nother\t", values, 0, 0).entries()).isEmpty();
    }

    @Test
    void aBlockLargerThanTheRoomIsRefusedAsAWhole() {
        EntryPaste paste = EntryPaste.read("1\n2\n3", values, 2, 0);

        assertThat(paste.entries()).isEmpty();
        assertThat(paste.problems())
                .singleElement()
                .asString()
                .contains("3 rows")
                .contains("room for 2 and 3");
    }

    @Test
    void anEmptyClipboardIsSaid() {
        assertThat(EntryPaste.read("\n \n", values, 0, 0).problems())
                .containsExactly("Nothing was pasted: the clipboard holds no cells.");
    }

    @Test
    void wholeNumbersAreReadAsSpreadsheetsWriteThem() {
        assertThat(after("4.0\t3,00\t 2 ", 0, 0)).startsWith("432");
        assertThat(EntryPaste.number("3.5")).isEmpty();
        assertThat(EntryPaste.number("٣٤")).isEmpty();
        assertThat(EntryPaste.number("99999999999")).isEmpty();
    }

    @Test
    void whatIsCopiedCanBePasted() {
        after("1\t\n\t2", 0, 0);
        String text = new EntryBlock(0, 0, 1, 1).text(values);

        assertThat(text).isEqualTo("1\t\n\t2");
        assertThat(after(text, 2, 1)).isEqualTo("1../.2./.1./..2");
    }
}
