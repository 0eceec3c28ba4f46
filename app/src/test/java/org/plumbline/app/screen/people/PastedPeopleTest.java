package org.plumbline.app.screen.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.ParticipantRole;

class PastedPeopleTest {
    private static PastedPeople read(String... lines) {
        return PastedPeople.read(String.join("\n", lines), List.of());
    }

    @Test
    void headingsSayWhatIsWhatInAnyOrder() {
        var pasted = read(
                "E-Mail\tGrade\tFull name\tRole\tAgreement signed\tYears as supervisor",
                "ada@example.org\tGS-14\tAda Invented\tHR\t2026-03-02\t4",
                "\t\tBo Invented\t\t\t");

        assertThat(pasted.problems()).isEmpty();
        PersonTexts ada = pasted.people().get(0);
        assertThat(ada.role()).isEqualTo(ParticipantRole.HR_SPECIALIST);
        assertThat(ada.signed()).contains(LocalDate.of(2026, 3, 2));
        Participant written = ada.participant(new ParticipantId("a"));
        assertThat(written.background().email()).isEqualTo("ada@example.org");
        assertThat(written.background().grade()).isEqualTo("GS-14");
        assertThat(written.background().yearsAsSupervisor()).contains(4);
        assertThat(pasted.people().get(1).role()).isEqualTo(ParticipantRole.SME);
    }

    @Test
    void withoutHeadingsTheColumnsAreKnownByWhatIsInThem() {
        var pasted =
                read("Ada Invented\tSME\tada@example.org\tIT lead\tGS-13", "Bo Invented\tsponsor\t\tDirector\tSES 3");

        assertThat(pasted.problems()).isEmpty();
        assertThat(pasted.people())
                .extracting(PersonTexts::role)
                .containsExactly(ParticipantRole.SME, ParticipantRole.SPONSOR);
        assertThat(pasted.people().get(0).texts())
                .containsEntry(PersonField.TITLE, "IT lead")
                .containsEntry(PersonField.GRADE, "GS-13")
                .containsEntry(PersonField.EMAIL, "ada@example.org");
    }

    @Test
    void oneNameALineIsEnough() {
        assertThat(read("Ada Invented", "", "李 小龙").people())
                .extracting(each -> each.texts().get(PersonField.NAME))
                .containsExactly("Ada Invented", "李 小龙");
    }

    @Test
    void aColumnThatNobodyKnowsIsLeftOutAndSaid() {
        var pasted = read("Name\tGrade\tShoe size", "Ada\tGS-13\t42");

        assertThat(pasted.people()).hasSize(1);
        assertThat(pasted.problems()).singleElement().asString().startsWith("Column 3 (“Shoe size”)");
        assertThat(pasted.leftOut()).isEmpty();
    }

    @Test
    void nobodyComesInTwiceAndDatesAreNotGuessed() {
        var pasted = PastedPeople.read(
                "Name\tSigned\nada  INVENTED\t\nBo\t3/2/2026\nBo\t2 mar 2026\nBo\t",
                List.of(new Participant(new ParticipantId("a"), "Ada Invented", ParticipantRole.SME)));

        assertThat(pasted.people()).hasSize(1);
        assertThat(pasted.people().get(0).signed()).contains(LocalDate.of(2026, 3, 2));
        assertThat(pasted.problems())
                .containsExactly(
                        "Line 2: ada  INVENTED is on the list already.",
                        "Line 3: “3/2/2026” is no date that is clear; write it as 2026-03-02.",
                        "Line 5: Bo is on the list already.");
    }

    @Test
    void anEmptyClipboardSaysWhatToDo() {
        assertThat(read("").problems()).singleElement().asString().contains("Copy them in the spreadsheet");
    }
}
