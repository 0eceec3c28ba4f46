package org.plumbline.export.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.intake.PlainText;
import org.plumbline.model.intake.SourceText;

/** Levels that stand as paragraphs in a print, each with its label in italics. */
class PrintedLabelsTest {
    @Test
    void nextLabelBeginsAnewWhereTheLineBeforeIsNearlyFull() {
        SourceText text = PlainText.read(
                "form.md",
                """
                Baker competencies

                Oven Care

                Keeps all ovens in working order.

                *Meets*: Cleans the ovens daily and tells the owner what is broken at the end of a day.

                *Exceeds*: Plans the repair of ovens and teaches others to do so when the shop is closed.

                Guest Talks

                Talks with guests so that they come again.

                *Meets*: Greets every guest.

                *Exceeds*: Calms angry guests.
                """
                        .getBytes(StandardCharsets.UTF_8));

        BankReading reading = BankReader.read("form.pdf", new PdfFromText(false, Map.of()).bytes(text));

        assertThat(reading.draft().bank().competencies())
                .hasSize(2)
                .extracting(Competency::levelCount)
                .containsOnly(2);
    }
}
