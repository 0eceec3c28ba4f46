package org.plumbline.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.CareerPath;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.CategoryId;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyField;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.bank.Skill;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Scale;

class BankChangeTest {
    private static final CompetencyBank BANK = Examples.bank();
    private static final CategoryId PEOPLE = new CategoryId("people");

    @Test
    void aCompetencyIsAddedDuplicatedMovedAndRemoved() {
        var writing = Examples.competency(new CompetencyId("writing"), "Writing");
        CompetencyBank bank = new CompetencyChange.AddCompetency(writing, 1).applyTo(BANK);
        assertThat(names(bank)).containsExactly("Listening", "Writing", "Planning");

        bank = new CompetencyChange.DuplicateCompetency(writing.id(), new CompetencyId("w2")).applyTo(bank);
        assertThat(names(bank)).containsExactly("Listening", "Writing", "Writing (copy)", "Planning");

        bank = new CompetencyChange.MoveCompetency(Examples.PLANNING, Optional.empty(), 0).applyTo(bank);
        assertThat(names(bank)).containsExactly("Planning", "Listening", "Writing", "Writing (copy)");

        bank = new CompetencyChange.RemoveCompetency(writing.id()).applyTo(bank);
        assertThat(names(bank)).containsExactly("Planning", "Listening", "Writing (copy)");
    }

    @Test
    void aChangeOfACompetencyThatIsGoneChangesNothing() {
        var gone = new CompetencyId("gone");
        var edit = new CompetencyChange.EditCompetency(Examples.competency(gone, "Gone"), CompetencyField.NAME, "");

        assertThat(new CompetencyChange.DuplicateCompetency(gone, new CompetencyId("x")).applyTo(BANK))
                .isEqualTo(BANK);
        assertThat(edit.applyTo(BANK)).isEqualTo(BANK);
    }

    @Test
    void aCompetencyOfAnotherBankComesWithItsScaleUnderFreeIds() {
        var other = Scale.proficiency("familiarity", "Two words", "Little", "Much");
        Competency listening =
                Competency.named(Examples.LISTENING, "Listening", other.id()).withLevelText(2, "Hears.");

        CompetencyBank bank = new CompetencyChange.TakeIn(listening, other, 9).applyTo(BANK);

        Competency taken = bank.competencies().get(2);
        assertThat(taken.id()).isNotEqualTo(Examples.LISTENING);
        assertThat(bank.scaleOf(taken).levels()).isEqualTo(other.levels());
        assertThat(bank.competency(Examples.LISTENING)).isEqualTo(BANK.competency(Examples.LISTENING));
    }

    @Test
    void aScaleOfTheSameWordsIsNotTakenInTwice() {
        CompetencyBank bank =
                new CompetencyChange.TakeIn(BANK.competencies().get(0), BuiltInScales.FAMILIARITY, 0).applyTo(BANK);

        assertThat(bank.scales()).hasSize(1);
        assertThat(bank.competencies()).hasSize(3);
    }

    @Test
    void competenciesArePutInACategoryAndStayWhenItGoes() {
        CompetencyBank bank = new CategoryChange.AddCategory(new Category(PEOPLE, "People", "")).applyTo(BANK);
        bank = new CategoryChange.PutInCategory(List.of(Examples.LISTENING), Optional.of(PEOPLE)).applyTo(bank);
        assertThat(bank.competencies().get(0).category()).contains(PEOPLE);

        bank = new CategoryChange.RemoveCategory(PEOPLE).applyTo(bank);

        assertThat(bank).isEqualTo(BANK);
    }

    @Test
    void textsAndRequirementsMoveWithTheirLevel() {
        CompetencyBank bank = requiring(2);
        var move = new ScaleChange.MoveLevel(BuiltInScales.FAMILIARITY.id(), 2, 4);

        CompetencyBank moved = move.applyTo(bank);

        Competency listening = moved.competencies().get(0);
        assertThat(moved.scales().get(0).level(4).name()).isEqualTo("Familiar");
        assertThat(listening.levelText(4).orElseThrow().text()).isEqualTo("Listening as seen at level 2.");
        assertThat(listening.levelText(2).orElseThrow().text()).isEqualTo("Listening as seen at level 3.");
        assertThat(listening.required().get(0).level()).isEqualTo(4);
        assertThat(new ScaleChange.MoveLevel(BuiltInScales.FAMILIARITY.id(), 4, 2).applyTo(moved))
                .isEqualTo(bank);
    }

    @Test
    void aNewLevelPushesTheOthersUpWithWhatTheySay() {
        CompetencyBank bank = new ScaleChange.AddLevel(BuiltInScales.FAMILIARITY.id(), 2, "Beginning").applyTo(BANK);

        assertThat(bank.scales().get(0).levels()).hasSize(5);
        assertThat(bank.competencies().get(0).levelText(2)).isEmpty();
        assertThat(bank.competencies().get(0).levelText(3).orElseThrow().text()).endsWith("level 2.");

        assertThat(new ScaleChange.RemoveLevel(BuiltInScales.FAMILIARITY.id(), 2).applyTo(bank))
                .isEqualTo(BANK);
    }

    @Test
    void aLevelOfWhichSomethingIsSaidIsNotRemoved() {
        assertThatThrownBy(() -> new ScaleChange.RemoveLevel(BuiltInScales.FAMILIARITY.id(), 2).applyTo(BANK))
                .hasMessageContaining("“Familiar” cannot be removed")
                .hasMessageContaining("Listening");
        CompetencyBank wordless = BANK.toBuilder()
                .competencies(List.of(
                        Competency.named(Examples.LISTENING, "Listening", BuiltInScales.FAMILIARITY.id()).toBuilder()
                                .required(new BankRequirement(Optional.empty(), 2, Evidence.STATED))
                                .build()))
                .build();
        assertThatThrownBy(() -> new ScaleChange.RemoveLevel(BuiltInScales.FAMILIARITY.id(), 2).applyTo(wordless))
                .hasMessageContaining("say something of this level");
    }

    @Test
    void aScaleKeepsTwoToSevenLevels() {
        CompetencyBank bank = BANK;
        for (int i = 5; i <= 7; i++) {
            bank = new ScaleChange.AddLevel(BuiltInScales.FAMILIARITY.id(), i, "Level " + i).applyTo(bank);
        }
        CompetencyBank seven = bank;

        assertThatThrownBy(() -> new ScaleChange.AddLevel(BuiltInScales.FAMILIARITY.id(), 8, "More").applyTo(seven))
                .hasMessageContaining("2 to 7");
    }

    @Test
    void aScaleInUseIsNotRemoved() {
        assertThatThrownBy(() -> new ScaleChange.RemoveScale(BuiltInScales.FAMILIARITY.id()).applyTo(BANK))
                .hasMessageContaining("use this scale");
    }

    @Test
    void anotherScaleTakesTextsOnlyWhereTheirLevelIsKnown() {
        CompetencyBank bank = BANK.toBuilder()
                .scales(List.of(BuiltInScales.FAMILIARITY, BuiltInScales.NOVICE_TO_EXPERT, BuiltInScales.DEMAND))
                .build();
        var use = new ScaleChange.UseScale(Examples.LISTENING, BuiltInScales.NOVICE_TO_EXPERT.id());

        assertThat(use.applyTo(bank).competencies().get(0).levels())
                .isEqualTo(BANK.competencies().get(0).levels());
        assertThatThrownBy(() -> new ScaleChange.UseScale(Examples.LISTENING, BuiltInScales.DEMAND.id()).applyTo(bank))
                .hasMessageContaining("nothing tells which level");
    }

    @Test
    void aPositionIsRenamedWhereverItIsNamed() {
        CompetencyBank bank = withClerk();
        PositionProfile clerk = bank.positions().get(0);
        var renamed = new PositionProfile("Senior clerk", clerk.code(), clerk.family(), "", Optional.empty());

        CompetencyBank after = new FrameChange.EditPosition(0, renamed, "title").applyTo(bank);

        assertThat(after.paths().get(0).positions()).containsExactly("Senior clerk");
        assertThat(after.competencies().get(0).required().get(0).grade()).contains("Senior clerk");
        assertThat(after.competencies().get(0).skills().get(0).targets().get(0).grade())
                .contains("Senior clerk");
    }

    @Test
    void aPositionGoesWithWhatItRequired() {
        CompetencyBank after = new FrameChange.RemovePosition("Clerk").applyTo(withClerk());

        assertThat(after.positions()).isEmpty();
        assertThat(after.paths().get(0).positions()).isEmpty();
        assertThat(after.competencies().get(0).required()).isEmpty();
    }

    @Test
    void wordsAreReplacedEverywhereAndCounted() {
        var replace = new WordsChange.ReplaceWords(new Wanted("listening", true, false), "Hearing");

        Preview preview = replace.preview(BANK);
        CompetencyBank after = replace.applyTo(BANK);

        assertThat(preview.count()).isEqualTo(6);
        assertThat(preview.places()).hasSize(6);
        assertThat(after.competencies().get(0).levelText(1).orElseThrow().text())
                .startsWith("Hearing as seen");
        assertThat(after.competencies().get(1)).isSameAs(BANK.competencies().get(1));
    }

    @Test
    void wholeWordsAndCapitalsCountWhereTheyAreAskedFor() {
        assertThat(new WordsChange.ReplaceWords(new Wanted("listen", true, false), "x")
                        .preview(BANK)
                        .count())
                .isZero();
        assertThat(new WordsChange.ReplaceWords(new Wanted("listen", false, true), "x")
                        .preview(BANK)
                        .count())
                .isZero();
        assertThat(new WordsChange.ReplaceWords(new Wanted("Listen", false, true), "x")
                        .preview(BANK)
                        .count())
                .isEqualTo(6);
        assertThat(new WordsChange.ReplaceWords(new Wanted("level 1.", false, true), "$1\\")
                        .applyTo(BANK)
                        .competencies()
                        .get(0)
                        .levelText(1)
                        .orElseThrow()
                        .text())
                .isEqualTo("Listening as seen at $1\\");
    }

    @Test
    void noReplacementLeavesACompetencyWithoutAName() {
        assertThatThrownBy(() -> new WordsChange.ReplaceWords(new Wanted("Listening", false, true), "").applyTo(BANK))
                .hasMessageContaining("“Listening” without a name");
    }

    @Test
    void aRemovedCompetencyComesBackAtItsPlace() {
        CompetencyBank without = new CompetencyChange.RemoveCompetency(Examples.LISTENING).applyTo(BANK);

        assertThat(new RestoreChange.RestoreCompetency(BANK.competencies().get(0), 0).applyTo(without))
                .isEqualTo(BANK);
    }

    @Test
    void levelWordsAreSpelledAsOnTheScale() {
        Competency listening = BANK.competencies()
                .get(0)
                .withDefinition(
                        "Works at the experienced level; at Mastre level others ask. The level of Familar is not enough.")
                .withLevelText(1, "Masters a level crossing and is familiar with it.");
        CompetencyBank bank =
                new CompetencyChange.EditCompetency(listening, CompetencyField.DEFINITION, "").applyTo(BANK);

        List<LevelWord> found = LevelWord.misspelt(bank);
        CompetencyBank after = new WordsChange.SpellLevelWords(found).applyTo(bank);

        assertThat(found).extracting(LevelWord::written).containsExactly("experienced", "Mastre", "Familar");
        assertThat(after.competencies().get(0).definition())
                .isEqualTo(
                        "Works at the Experienced level; at Master level others ask. The level of Familiar is not enough.");
        assertThat(after.competencies().get(0).levels()).isEqualTo(listening.levels());
        assertThat(LevelWord.misspelt(after)).isEmpty();
    }

    private static CompetencyBank requiring(int level) {
        Competency listening = BANK.competencies().get(0).toBuilder()
                .required(new BankRequirement(Optional.of("Clerk"), level, Evidence.STATED))
                .skill(new Skill("Notes", "", List.of(new BankRequirement(Optional.of("Clerk"), 5, Evidence.STATED))))
                .build();
        return new CompetencyChange.EditCompetency(listening, CompetencyField.REQUIRED_LEVELS, "").applyTo(BANK);
    }

    private static CompetencyBank withClerk() {
        return requiring(2).toBuilder()
                .positions(List.of(new PositionProfile("Clerk", "", "", "", Optional.empty())))
                .paths(List.of(new CareerPath("Office", List.of("Clerk"))))
                .build();
    }

    private static List<String> names(CompetencyBank bank) {
        return bank.competencies().stream().map(Competency::name).toList();
    }
}
