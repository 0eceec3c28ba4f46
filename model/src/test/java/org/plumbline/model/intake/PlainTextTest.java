package org.plumbline.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void byteOrderMarkAndWindowsLineEndsAreNoWords() {
        SourceText text = SampleDocuments.text("\uFEFFOne\r\n\r\nTwo");

        assertThat(text.lines()).extracting(SourceLine::text).containsExactly("One", "", "Two");
    }

    @Test
    void textThatIsNotUtf8IsReadAsWindows1252AndSaysSo() {
        SourceText text = PlainText.read("old.txt", new byte[] {(byte) 0x93, 'H', 'i', (byte) 0x94});

        assertThat(text.lines().get(0).text()).isEqualTo("“Hi”");
        assertThat(text.notes()).singleElement().satisfies(note -> assertThat(note.text())
                .contains("Windows-1252"));
        assertThat(Intake.read(text).warnings()).containsAll(text.notes());
    }

    @Test
    void emphasisBecomesMarksWithoutItsSigns() {
        SourceLine line = line("Level 3: *Runs __all__ of it.*");

        assertThat(line.text()).isEqualTo("Level 3: Runs all of it.");
        assertThat(line.marks())
                .containsExactly(
                        new Mark(9, 14, false, true, false),
                        new Mark(14, 17, true, true, false),
                        new Mark(17, 24, false, true, false));
    }

    @Test
    void starWithoutPartnerAndUnderscoreInsideAWordStay() {
        assertThat(line("*7. Shared Work").text()).isEqualTo("*7. Shared Work");
        assertThat(line("the file old_name_list here").text()).isEqualTo("the file old_name_list here");
    }

    @Test
    void bulletsOfAllKindsAreTakenOff() {
        for (String bullet : new String[] {"- ", "* ", "• ", "·\t", "o ", "- o ", "  - "}) {
            assertThat(line(bullet + "Plans").role()).as(bullet).isEqualTo(LineRole.BULLET);
            assertThat(line(bullet + "Plans").text()).as(bullet).isEqualTo("Plans");
        }
    }

    @Test
    void listNumberStaysInTheText() {
        assertThat(line("3. JUDGMENT").role()).isEqualTo(LineRole.NUMBERED);
        assertThat(line("3. JUDGMENT").text()).isEqualTo("3. JUDGMENT");
    }

    @Test
    void tabsAndPipesMakeRows() {
        assertThat(line("Level 1\t One \t Two").cells())
                .extracting(Cell::text)
                .containsExactly("Level 1", "One", "Two");
        assertThat(line("| Level 1 | One | |").cells()).extracting(Cell::text).containsExactly("Level 1", "One", "");
        assertThat(line("|---|---|").role()).isEqualTo(LineRole.BLANK);
    }

    @Test
    void markdownHeadingHasItsRank() {
        assertThat(line("## Shared Work")).satisfies(line -> {
            assertThat(line.role()).isEqualTo(LineRole.HEADING);
            assertThat(line.indent()).isEqualTo(1);
        });
    }

    @Test
    void lineThatStartsWithABlankGoesOnWithTheOneBefore() {
        SourceText text = SampleDocuments.text("- Familiar: Knows\n some of it.\n- Master: Knows all.");

        assertThat(text.lines())
                .extracting(SourceLine::text)
                .containsExactly("Familiar: Knows some of it.", "Master: Knows all.");
        assertThat(text.lines()).extracting(SourceLine::number).containsExactly(1, 3);
    }

    @Test
    void fileBrokenAtAFixedWidthIsJoined() {
        SourceText text =
                SampleDocuments.text("Shared Work\n\nHelps others finish what they\nbegan, and says so\nin time.");

        assertThat(text.lines().get(2).text()).isEqualTo("Helps others finish what they began, and says so");
        assertThat(text.lines().get(3).text()).isEqualTo("in time.");
    }

    private static SourceLine line(String words) {
        return PlainText.read("one.txt", words.getBytes(StandardCharsets.UTF_8))
                .lines()
                .get(0);
    }
}
