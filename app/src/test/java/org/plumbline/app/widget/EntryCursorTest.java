package org.plumbline.app.widget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.app.widget.EntryCursor.Advance;

class EntryCursorTest {
    private final EntryCursor cursor = new EntryCursor(new NumbersForTests(3, 2));

    @Test
    void itStaysInTheGrid() {
        cursor.move(-1, -1, false);
        assertThat(cursor.block()).isEqualTo(new EntryBlock(0, 0, 0, 0));

        cursor.go(99, 99, false);
        assertThat(cursor.block()).isEqualTo(new EntryBlock(2, 1, 2, 1));
    }

    @Test
    void extendingKeepsTheOtherEnd() {
        cursor.go(1, 1, false);
        cursor.move(1, -1, true);

        assertThat(cursor.block()).isEqualTo(new EntryBlock(1, 0, 2, 1));
        cursor.move(0, 1, false);
        assertThat(cursor.block().cells()).isEqualTo(1);
    }

    @Test
    void downStaysAtTheEnd() {
        cursor.go(2, 0, false);
        cursor.advanceOn();

        assertThat(cursor.block()).isEqualTo(new EntryBlock(2, 0, 2, 0));
    }

    @Test
    void rightGoesOnInTheNextRow() {
        cursor.advance(Advance.RIGHT);
        cursor.advanceOn();
        cursor.advanceOn();
        assertThat(cursor.block()).isEqualTo(new EntryBlock(1, 0, 1, 0));

        cursor.go(2, 1, false);
        cursor.advanceOn();
        assertThat(cursor.block()).isEqualTo(new EntryBlock(2, 1, 2, 1));
    }

    @Test
    void typingOverASelectionLetsGoOfIt() {
        cursor.selectAll();
        cursor.advanceOn();

        assertThat(cursor.block().cells()).isEqualTo(1);
    }

    @Test
    void anEmptyGridHasACursorToo() {
        var nowhere = new EntryCursor(new NumbersForTests(0, 0));
        nowhere.move(1, 1, true);

        assertThat(nowhere.row()).isZero();
        assertThat(nowhere.column()).isZero();
    }
}
