package org.plumbline.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.store.BankFile;

/** The sample banks are what the readers make of the sample documents. */
class SampleBanksTest {

    @ParameterizedTest
    @CsvSource({
        "technical-and-product-roles.json, four-level-competencies.txt",
        "information-systems-manager.json, information-systems-manager.txt",
        "leadership.json, leadership-competencies.txt",
        "service-desk-careers.json, service-desk-careers.md"
    })
    void sampleBankIsReadFromItsDocumentAndWrittenAgainByteForByte(String bank, String document) {
        byte[] stored = SampleDocuments.bytes("banks/" + bank);
        CompetencyBank read = BankFile.read(bank, stored).value();

        assertThat(BankFile.bytes(read)).isEqualTo(stored);
        assertThat(SampleDocuments.draft(document).bank()).isEqualTo(read);
    }

    @Test
    void fourLevelDocumentHasThirteenCompetenciesAndRequiresNothing() {
        Draft draft = SampleDocuments.draft("four-level-competencies.txt");

        assertThat(draft.family()).isEqualTo(Family.USDS);
        assertThat(draft.warnings()).isEmpty();
        assertThat(draft.bank().competencies()).hasSize(13).allSatisfy(competency -> {
            assertThat(competency.levelCount()).isEqualTo(4);
            assertThat(competency.required()).isEmpty();
        });
    }

    @Test
    void cityModelHasTwelveCompetenciesAndFiveMarkedLevels() {
        Draft draft = SampleDocuments.draft("information-systems-manager.txt");
        List<Competency> competencies = draft.bank().competencies();

        assertThat(draft.family()).isEqualTo(Family.LOS_ANGELES);
        assertThat(draft.warnings()).isEmpty();
        assertThat(competencies).hasSize(12).allSatisfy(competency -> {
            assertThat(competency.levelCount()).isEqualTo(3);
            assertThat(competency.performanceLevels()).hasSize(2);
        });
        assertThat(competencies.stream()
                        .mapToInt(one -> one.indicators().size())
                        .sum())
                .isEqualTo(65);
        assertThat(competencies.stream()
                        .mapToInt(one -> one.definitionItems().size())
                        .sum())
                .isEqualTo(7);
        assertThat(competencies.stream()
                        .mapToInt(one -> one.applicationAreas().size())
                        .sum())
                .isEqualTo(6);
        assertThat(competencies.stream().flatMap(one -> one.required().stream()
                        .map(required -> one.number().orElseThrow() + "->" + required.level())))
                .containsExactly("3->3", "21->2", "33->3", "47->2", "51->2");
    }

    @Test
    void careerFrameworkHasTwoTracksSkillsAndAPathOfFourPositions() {
        Draft draft = SampleDocuments.draft("service-desk-careers.md");
        CompetencyBank bank = draft.bank();

        assertThat(draft.family()).isEqualTo(Family.CAREER_FRAMEWORK);
        assertThat(draft.warnings()).isEmpty();
        assertThat(bank.competencies()).hasSize(3).allSatisfy(one -> {
            assertThat(one.levelCount()).isEqualTo(5);
            assertThat(one.levelTextCount()).isEqualTo(10);
            assertThat(one.required()).hasSize(4);
        });
        assertThat(bank.competencies().stream()
                        .mapToInt(one -> one.skills().size())
                        .sum())
                .isEqualTo(7);
        assertThat(bank.positions()).hasSize(4);
        assertThat(bank.paths()).singleElement().satisfies(path -> assertThat(path.positions())
                .hasSize(4));
    }

    @Test
    void leadershipTablesHaveSixGroupsAndOneDefinitionPairALevel() {
        Draft draft = SampleDocuments.draft("leadership-competencies.txt");
        CompetencyBank bank = draft.bank();

        assertThat(draft.family()).isEqualTo(Family.OPM);
        assertThat(draft.warnings()).isEmpty();
        assertThat(bank.categories()).hasSize(6).allSatisfy(group -> assertThat(group.description())
                .isNotBlank());
        assertThat(bank.competencies()).hasSize(28).allSatisfy(one -> assertThat(one.levelCount())
                .isEqualTo(5));
        assertThat(bank.competencies().stream()
                        .mapToInt(Competency::illustrationCount)
                        .sum())
                .isEqualTo(289);
        assertThat(bank.scales()).singleElement().satisfies(scale -> assertThat(scale.levels())
                .hasSize(5)
                .allSatisfy(level -> assertThat(level.definition()).hasSize(2)));
    }
}
