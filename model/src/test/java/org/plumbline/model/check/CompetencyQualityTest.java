package org.plumbline.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyField;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.scale.BuiltInScales;

/** Each rule with what it must find, and with what it must let be. */
class CompetencyQualityTest {
    private static final Competency SOUND =
            Competency.named(new CompetencyId("c"), "Listening", BuiltInScales.MEETS_EXCEEDS.id()).toBuilder()
                    .definition("Takes in what others say and mean.")
                    .levelText(1, "Repeats what was said in own words before answering.")
                    .levelText(2, "Draws out what was left unsaid and checks it with everyone in the meeting.")
                    .build();

    @Test
    void aSoundCompetencyHasNoFindings() {
        assertThat(keys(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prepares reports; files letters; answers the telephone.",
                "The work includes:\n- prepare reports\n- file letters\n- answer the telephone",
                "Plans shifts\nOrders supplies\nTrains new colleagues"
            })
    void aDefinitionThatIsATaskListIsSaid(String definition) {
        assertThat(keys(SOUND.withDefinition(definition))).containsExactly("bank.taskList");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plans and orders the work of a team; adapts when priorities change.",
                "Knows the law, the rules of the house; the customs of the trade; and their limits.",
                "Speaks, writes, and listens so that others understand.",
                "Uses sound judgment, e.g. when rules conflict. Asks Dr. Ames or others, etc. Decides in time."
            })
    void aDefinitionInSentencesIsNoTaskList(String definition) {
        assertThat(keys(SOUND.withDefinition(definition))).isEmpty();
    }

    @Test
    void moreThanThreeSentencesAreCounted() {
        Competency wordy = SOUND.withDefinition("Hears. Asks back. Sums up. Agrees what comes next.");

        assertThat(BankChecks.of(wordy, BuiltInScales.MEETS_EXCEEDS))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.sentence()).contains("has 4 sentences");
                    assertThat(finding.spot()).contains(new Spot(CompetencyField.DEFINITION, 0));
                });
    }

    @Test
    void fewerThanTwoLevelsAreOneFindingAndNotOneForEachLevel() {
        Competency one = Competency.named(new CompetencyId("c"), "Listening", BuiltInScales.FAMILIARITY.id())
                .withDefinition("Takes in what others say.")
                .withLevelText(2, "Repeats what was said.");

        assertThat(BankChecks.of(one, BuiltInScales.FAMILIARITY))
                .extracting(Finding::key)
                .containsExactly("bank.fewLevels");
    }

    @Test
    void aLevelWithoutATextIsSaidWithItsPlace() {
        Competency gap = Competency.named(new CompetencyId("c"), "Listening", BuiltInScales.FAMILIARITY.id())
                .withDefinition("Takes in what others say.")
                .withLevelText(1, "Repeats what was said.")
                .withLevelText(2, "Asks for what was left out.")
                .withLevelText(4, "Brings out what divides a room.");

        assertThat(BankChecks.of(gap, BuiltInScales.FAMILIARITY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.key()).isEqualTo("bank.noLevelText");
                    assertThat(finding.spot()).contains(new Spot(CompetencyField.LEVEL_TEXT, 3));
                });
    }

    @Test
    void levelsThatDifferInOneAdverbAreSaid() {
        assertThat(keys(levels("Writes clear letters to citizens.", "Always writes clear letters to citizens.")))
                .containsExactly("bank.oneAdverb");
        assertThat(keys(levels(
                        "Occasionally checks the work of colleagues.", "Consistently checks the work of colleagues.")))
                .containsExactly("bank.oneAdverb");
    }

    @Test
    void levelsThatSayNearlyTheSameAreSaid() {
        assertThat(keys(levels(
                        "Repeats what was said in own words before answering the question.",
                        "Repeats what was said in her own words before answering the question.")))
                .containsExactly("bank.nearlySame");
        assertThat(keys(levels("Repeats what was said in own words.", "Repeats what was said in own words!")))
                .containsExactly("bank.nearlySame");
    }

    @Test
    void levelsThatShareTheirFrameButNotTheirPointAreLeftAlone() {
        assertThat(keys(levels("Plans the work of one day.", "Plans the work of many teams.")))
                .isEmpty();
        assertThat(keys(levels(
                        "Applies the rules to simple cases with close guidance.",
                        "Applies the rules to unusual cases and explains the choice.")))
                .isEmpty();
        assertThat(keys(levels("Plans alone.", "Plans together."))).isEmpty();
    }

    @Test
    void vagueWordsWithoutBehaviorAreSaid() {
        assertThat(keys(levels("Good knowledge of various tools.", "Designs tools for the team and tests them.")))
                .containsExactly("bank.vague");
    }

    @Test
    void vagueWordsBesideBehaviorAreLeftAlone() {
        assertThat(keys(levels("Explains some terms to newcomers.", "Able to design various tools and to test them.")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Knowledge of databases",
                "Ability to write reports",
                "Communication of results",
                "The budget of the office"
            })
    void anIndicatorThatNamesAThingIsSaid(String indicator) {
        assertThat(keys(SOUND.toBuilder().indicator(indicator).build())).containsExactly("bank.indicatorNoVerb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Writes reports",
                "Carefully checks figures",
                "Refurbishes old desks",
                "Mentors newcomers",
                "Implement the plan",
                "The supervisor checks each report"
            })
    void anIndicatorThatSaysWhatIsDoneIsLeftAlone(String indicator) {
        assertThat(keys(SOUND.toBuilder().indicator(indicator).build())).isEmpty();
    }

    @Test
    void aTaskOfTheBankNeedsAVerbToo() {
        var bank = new CompetencyBank(
                        new BankId("b"), "Tasks", BankSource.OWN, BuiltInScales.all(), List.of(), List.of(SOUND))
                .toBuilder()
                        .tasks(List.of(
                                new BankTask("1", "Inspect bridges.", "", ""),
                                new BankTask("2", "Experience with bridges.", "", "")))
                        .build();

        assertThat(BankChecks.of(bank))
                .extracting(Finding::sentence)
                .singleElement()
                .asString()
                .contains("Experience with bridges.");
    }

    @Test
    void competenciesThatShareHalfOfTheirTermsOverlap() {
        Competency hearing = SOUND.toBuilder()
                .id(new CompetencyId("d"))
                .name("Hearing")
                .levelText(2, "Draws out what was left unsaid and notes it for everyone in the meeting.")
                .build();
        Competency welding = Competency.named(new CompetencyId("e"), "Welding", BuiltInScales.MEETS_EXCEEDS.id())
                .withDefinition("Joins sheets of metal safely.")
                .withLevelText(1, "Prepares edges, chooses electrodes, welds flat seams without pores.")
                .withLevelText(2, "Welds overhead seams and judges distortion before it happens.");

        List<Finding> findings = BankChecks.together(List.of(SOUND, hearing, welding));

        assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.sentence())
                .contains("“Listening” and “Hearing” share"));
    }

    private static Competency levels(String lower, String higher) {
        return SOUND.withLevelText(1, lower).withLevelText(2, higher);
    }

    private static List<String> keys(Competency competency) {
        assertThat(BankChecks.of(competency, BuiltInScales.MEETS_EXCEEDS))
                .allSatisfy(finding -> assertThat(finding.spot()).isNotEqualTo(Optional.empty()));
        return BankChecks.of(competency, BuiltInScales.MEETS_EXCEEDS).stream()
                .map(Finding::key)
                .toList();
    }
}
