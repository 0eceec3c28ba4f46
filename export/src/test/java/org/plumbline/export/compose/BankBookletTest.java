package org.plumbline.export.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.export.ExampleBank;
import org.plumbline.export.Workshops;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Table;
import org.plumbline.export.text.TextRenderer;
import org.plumbline.model.bank.CompetencyBank;

class BankBookletTest {
    private final CompetencyBank bank = ExampleBank.full();
    private final Document booklet = BankBooklet.compose(bank);
    private final String text = new TextRenderer().text(booklet);

    @Test
    void competenciesStandUnderTheirCategoriesAndThoseOfNoneComeLast() {
        assertThat(booklet.headings().stream().map(Heading::words))
                .containsExactly(
                        "Harbour office competencies",
                        "Contents",
                        "The scale “" + bank.scales().get(1).name() + "”",
                        "Working together",
                        "7. Listening on the radio",
                        "Working alone",
                        "Tallying crates",
                        "Other competencies",
                        "Mooring",
                        "Positions",
                        "Quay clerk",
                        "Harbour master",
                        "Career paths",
                        "Tasks");
    }

    @Test
    void everyFieldOfTheBankIsInIt() {
        assertThat(text)
                .contains("3 competencies, 2 positions, 2 tasks", "With others.", "Needed before the first day")
                .contains("Takes down 4 of four calls", "Has clerks listen in pairs.", "Repeats the call sign.")
                .contains("by weight.", "Writes the sum down.", "Satisfactory: The sums agree.", "Fish hall")
                .contains("Radio alphabet: Spells ship names. (Required at Quay clerk: Level 2.)")
                .contains("Q-2 · Quay · Managerial", "From the quay to the office", "T1 Assign berths", "(Core)")
                .contains("Occupation Q-1", "Write the tide report.", "harbour-model.docx (SHA-256 ab12)");
    }

    @Test
    void aRequiredLevelIsSaidInWordsAndWithThePositionThatNeedsIt() {
        String level = bank.scales().get(0).level(3).name();

        assertThat(text)
                .contains("Required at Harbour master: " + level + ".")
                .contains(level + ": required at Harbour master")
                .contains("Listening on the radio: " + level);
    }

    @Test
    void aLevelThatATrackSaysNothingOfKeepsTheWordsForEveryone() {
        List<Table> tables = booklet.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.caption().contains("Managerial"))
                .toList();

        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).rows()).hasSize(4);
        assertThat(text).containsOnlyOnce("Takes down 2 of four calls");
    }

    @Test
    void theContentsNameEveryCompetencyOfALargeBank() {
        CompetencyBank leadership = Workshops.sampleBank("leadership.json");

        String words = new TextRenderer().text(BankBooklet.compose(leadership));

        assertThat(leadership.competencies()).hasSize(28).allSatisfy(one -> assertThat(
                        words.split(java.util.regex.Pattern.quote(one.name()), -1).length)
                .isGreaterThan(2));
    }

    @Test
    void theFileNameSaysTheBankAndIsSafe() {
        assertThat(BankBooklet.fileName(bank)).isEqualTo("bank-booklet_Harbour-office-competencies");
        assertThat(BankBooklet.fileName(bank.toBuilder().title("../a:b").build()))
                .isEqualTo("bank-booklet_a-b");
    }
}
