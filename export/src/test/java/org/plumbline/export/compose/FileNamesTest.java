package org.plumbline.export.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.export.ExampleWorkshop;

class FileNamesTest {
    @Test
    void areMadeOfIdsAndCodes() {
        var parameters = Parameters.NONE.withCandidate(ExampleWorkshop.PAT).withMember(ExampleWorkshop.ANA);

        assertThat(DocumentKind.SCORECARD.fileName(ExampleWorkshop.scored(), parameters))
                .isEqualTo("scorecard_GS-13_C-01_interview-1_Ana-Example");
        assertThat(DocumentKind.INTERVIEW_GUIDE.fileName(ExampleWorkshop.scored(), parameters))
                .isEqualTo("interview-guide_GS-13_C-01_interview-1");
        assertThat(DocumentKind.COMPETENCY_MODEL.fileName(ExampleWorkshop.scored(), Parameters.NONE))
                .isEqualTo("competency-model");
    }

    @ParameterizedTest
    @CsvSource({
        "a/b\\c:d,a-b-c-d",
        "../../etc,etc",
        "con,x-con",
        "LPT1.x,x-LPT1.x",
        "'a b. ',a-b",
        "?*,x",
        "Žižka,Žižka"
    })
    void areFitForEverySystem(String wanted, String safe) {
        assertThat(FileNames.safe(wanted)).isEqualTo(safe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202Efdp", "a\u0000b", "\uD800", "x\ny", "\u200Fz", "😀"})
    void holdNothingInvisible(String wanted) {
        assertThat(FileNames.safe(wanted)).matches("[\\p{L}\\p{N}._-]+");
    }

    @Test
    void leaveRoomForTheirEnding() {
        assertThat(FileNames.safe("x".repeat(500) + ".") + "_999.docx").hasSizeLessThanOrEqualTo(FileNames.LONGEST);
    }
}
