package org.plumbline.app.screen.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.app.testing.Invented;
import org.plumbline.model.position.Grade;
import org.plumbline.model.workshop.PositionChange;
import org.plumbline.model.workshop.Workshop;

class PastedCandidatesTest {
    private final Workshop workshop = Invented.workshop();

    private List<String> read(String text) {
        PastedCandidates pasted = PastedCandidates.read(text, workshop);
        assertThat(pasted.problems()).isEmpty();
        return pasted.entries().stream()
                .map(entry ->
                        entry.code() + "|" + entry.name() + "|" + entry.grade().name())
                .toList();
    }

    private List<String> problems(String text) {
        PastedCandidates pasted = PastedCandidates.read(text, workshop);
        assertThat(pasted.entries()).isEmpty();
        return pasted.problems();
    }

    @Test
    void columnsAreToldByWhatIsInThem() {
        assertThat(read("C-02\tRobin Sample\tGS-13\nC-03\tKim Nobody\tGS-14\n"))
                .containsExactly("C-02|Robin Sample|GS-13", "C-03|Kim Nobody|GS-14");
        assertThat(read("gs 14\tRobin Sample\t17")).containsExactly("17|Robin Sample|GS-14");
    }

    @Test
    void headingsSayTheColumns() {
        assertThat(read("Name\tGrade\tApplicant #\r\n4711\tGS-13\tx\r\n")).containsExactly("x|4711|GS-13");
    }

    @Test
    void missingCodesAreTheNextFreeOnes() {
        assertThat(read("Robin\tGS-13\n\nKim\tGS-14")).containsExactly("C-02|Robin|GS-13", "C-03|Kim|GS-14");
        assertThat(read("C-07\tRobin\tGS-13\n\tKim\tGS-14")).containsExactly("C-07|Robin|GS-13", "C-08|Kim|GS-14");
    }

    @Test
    void theOnlyGradeNeedNotBeSaid() {
        Workshop empty = Workshop.empty(workshop.id());
        Workshop one = new PositionChange.AddGrade(new Grade(Invented.GS13, "GS-13")).applyTo(empty);
        assertThat(PastedCandidates.read("Robin \"Bob\" Sample\n\"Kim \"\"K\"\" Nobody\"", one)
                        .entries())
                .extracting(PastedCandidates.Entry::name)
                .containsExactly("Robin \"Bob\" Sample", "Kim \"K\" Nobody");
    }

    @Test
    void whatCannotBeReadIsSaidAndNothingIsTaken() {
        assertThat(problems("C-02\tRobin\tGS-13\nC-03\tKim\tGS-15\nC-01\tJo\tGS-13\nC-04\tSam\n\t\tGS-13"))
                .containsExactly(
                        "Line 2: “GS-15” is no grade of the position; it has GS-13, GS-14.",
                        "Line 3: the code C-01 is taken.",
                        "Line 4 says no grade; the position has GS-13, GS-14.",
                        "Line 5 has neither a code nor a name.");
    }

    @Test
    void columnsThatCouldBothBeTheNameAreRefused() {
        assertThat(problems("Robin\tSample\tGS-13"))
                .containsExactly("Columns 1 and 2 could both be the name. Put the whole name into one column.");
        assertThat(problems("Name\tGrade\tEmail\nRobin\tGS-13\trobin@example.org"))
                .containsExactly("Column 3 (“Email”) is neither code nor name nor grade. Leave it out.");
    }

    @Test
    void anEmptyClipboardIsSaid() {
        assertThat(problems(" \n\t\n")).hasSize(1).first().asString().contains("no lines");
    }

    @Test
    void aLongCodeIsNotMistakenForTheProgramsOwn() {
        assertThat(CandidateCodes.next(List.of("C-99999999999", "B-7", "C-09"))).isEqualTo("C-10");
        assertThat(CandidateCodes.next(List.of())).isEqualTo("C-01");
    }
}
