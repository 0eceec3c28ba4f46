package org.plumbline.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.bank.CareerPath;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.bank.Skill;

class ImportReportTest {
    private final Competency listening = Examples.bank().competencies().get(0);
    private final SourceText source = new SourceText(
            "model.txt", "ab", List.of(SourceLine.text(1, "Our competencies"), SourceLine.text(4, "~~~ page 2 ~~~")));

    private ImportReport report(CompetencyBank bank, Warning... warnings) {
        return new ImportReport(source, new Draft(Family.USDS, bank, List.of(warnings), List.of(), List.of(2)));
    }

    private CompetencyBank full() {
        Competency withMore = listening.toBuilder()
                .number(7)
                .skill(new Skill(
                        "Note taking", "", List.of(new BankRequirement(Optional.of("Clerk"), 3, Evidence.STATED))))
                .required(new BankRequirement(Optional.of("Clerk"), 2, Evidence.STATED))
                .build();
        return Examples.bank().toBuilder()
                .competencies(List.of(withMore))
                .positions(List.of(
                        new PositionProfile("Clerk", "C-1", "", "", Optional.empty()),
                        new PositionProfile("Lead", "", "", "", Optional.empty())))
                .paths(List.of(new CareerPath("Up", List.of("Clerk", "Lead"))))
                .tasks(List.of(
                        new BankTask("1", "Files.", "C-1", ""),
                        new BankTask("2", "Sorts.", "C-1", ""),
                        new BankTask("3", "Waits.", "", "")))
                .build();
    }

    @Test
    void saysTheKindAndHowMuchOfEverythingWasFound() {
        ImportReport report = report(full());

        assertThat(report.kind()).startsWith("SME-QA sample competencies, “");
        assertThat(report.counts())
                .startsWith("Found 1 competency, " + listening.levelCount() + " level texts")
                .endsWith("1 required level, 1 skill, 2 positions, 1 career path, 3 tasks.");
    }

    @Test
    void everyCompetencyNamesWhatItHoldsAndItsLine() {
        ImportReport.Found found = report(full()).found().get(0);

        assertThat(found.name()).isEqualTo("7. " + listening.name());
        assertThat(found.holds()).contains("1 skill", "required for Clerk: ");
        assertThat(found.line()).isEqualTo(2);
    }

    @Test
    void positionsPathsSkillsAndTasksAreListedToo() {
        assertThat(report(full()).beside())
                .containsExactly(
                        "skill “Note taking” of “" + listening.name() + "”: Level 3 for Clerk",
                        "position “Clerk” (C-1): requires 1 competency",
                        "position “Lead”",
                        "career path “Up”: Clerk – Lead",
                        "2 tasks of C-1",
                        "1 task");
    }

    @Test
    void aRemarkNamesItsLineItsCellOrItsPointer() {
        List<ImportReport.Remark> remarks = report(
                        Examples.bank(),
                        new Warning(4, "Not understood and left out: “~~~ page 2 ~~~”."),
                        Warning.at("Sheet1!B12", "The cell is empty."),
                        new Warning(0, "The document ends in the middle of a sentence."))
                .remarks();

        assertThat(remarks.stream().map(ImportReport.Remark::place)).containsExactly("line 4", "Sheet1!B12", "");
        assertThat(remarks.get(0).sourceLine()).isEqualTo("~~~ page 2 ~~~");
        assertThat(remarks.stream().map(ImportReport.Remark::leftOut)).containsExactly(true, false, false);
        assertThat(remarks.get(1).words()).isEqualTo("Sheet1!B12: The cell is empty.");
    }

    @Test
    void theSavedReportHoldsAllOfItAndTheLinesThemselves() {
        String text = report(
                        full(),
                        new Warning(4, "Not understood and left out: “~~~ page 2 ~~~”."),
                        Warning.at("Sheet1!B12", "The cell is empty."))
                .text();

        assertThat(text)
                .startsWith("model.txt: SME-QA sample competencies, “")
                .contains("\n  position “Clerk” (C-1): requires 1 competency\n")
                .contains("\nTo look at (1)\n  Sheet1!B12: The cell is empty.\n")
                .contains(
                        "\nLeft out (1)\n  line 4: Not understood and left out: “~~~ page 2 ~~~”.\n    | ~~~ page 2 ~~~\n");
        assertThat(report(full()).text()).endsWith("\nEverything in the document was understood.\n");
    }
}
