package org.plumbline.export.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.Intake;
import org.plumbline.model.intake.SourceText;

/** A document gives the same bank, word for word, whether it is text, Word or PDF. */
class SameWordsTest {
    private Draft draft;

    @ParameterizedTest
    @ValueSource(strings = {"four-level-competencies", "information-systems-manager", "leadership-competencies"})
    void wordWithStyles(String document) {
        assertThat(Samples.words("made.docx", new WordFromText(true, items(document)).bytes(Samples.text(document))))
                .isEqualTo(bank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"four-level-competencies", "information-systems-manager", "leadership-competencies"})
    void wordWithoutHeadingStylesAndWithTypedBullets(String document) {
        assertThat(Samples.words("made.docx", new WordFromText(false, items(document)).bytes(Samples.text(document))))
                .isEqualTo(bank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"four-level-competencies", "information-systems-manager", "leadership-competencies"})
    void pdfWithHeaderAndPageNumbers(String document) {
        assertThat(Samples.words("made.pdf", new PdfFromText(false, items(document)).bytes(Samples.text(document))))
                .isEqualTo(bank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"four-level-competencies", "information-systems-manager", "leadership-competencies"})
    void pdfOnWidePages(String document) {
        assertThat(Samples.words("made.pdf", new PdfFromText(true, items(document)).bytes(Samples.text(document))))
                .isEqualTo(bank());
    }

    private Map<String, List<String>> items(String document) {
        SourceText text = Samples.text(document);
        draft = Intake.read(text);
        return Samples.cellItems(draft);
    }

    private CompetencyBank bank() {
        return Samples.words(draft.bank());
    }
}
