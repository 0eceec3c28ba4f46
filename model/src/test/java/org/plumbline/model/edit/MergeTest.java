package org.plumbline.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyField;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.bank.Track;
import org.plumbline.model.bank.TrackTexts;
import org.plumbline.model.edit.Merge.Slot;
import org.plumbline.model.edit.Merge.Source;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Scale;

class MergeTest {
    private static final CompetencyId ID = new CompetencyId("merged");
    private static final Source FOUR = source("four", BuiltInScales.FAMILIARITY);
    private static final Source OTHER_FOUR = source("other", BuiltInScales.AWARENESS_TO_EXPERT_4);
    private static final Source FIVE = source("five", BuiltInScales.AWARENESS_TO_EXPERT_5);

    @Test
    void whereNothingIsSaidTheFirstThatHasWordsGivesThem() {
        Competency silent = Competency.named(new CompetencyId("silent"), "Silent", BuiltInScales.FAMILIARITY.id())
                .withLevelText(2, "silent at 2");
        Merge merge = Merge.of(List.of(new Source(silent, BuiltInScales.FAMILIARITY), FOUR));
        Competency result = merge.result(ID, "Teams");

        assertThat(result.name()).isEqualTo("Teams");
        assertThat(result.definition()).isEqualTo("Definition of four.");
        assertThat(result.levels())
                .extracting(LevelText::text)
                .containsExactly("four at 1", "silent at 2", "four at 3", "four at 4");
        assertThat(result.required()).isEqualTo(FOUR.competency().required());
        assertThat(merge.taken(new Slot(CompetencyField.DEFINITION, 0))).isEqualTo(1);
        assertThat(merge.taken(new Slot(CompetencyField.LEVEL_TEXT, 2))).isZero();
    }

    @Test
    void eachPartIsTakenFromWhereSomebodySays() {
        Competency result = Merge.of(List.of(FOUR, OTHER_FOUR))
                .take(new Slot(CompetencyField.DEFINITION, 0), 1)
                .take(new Slot(CompetencyField.LEVEL_TEXT, 3), 1)
                .take(new Slot(CompetencyField.TRACK_TEXT, 0), 1)
                .take(new Slot(CompetencyField.INDICATORS, 0), 1)
                .result(ID, "Teams");

        assertThat(result.definition()).isEqualTo("Definition of other.");
        assertThat(result.levels())
                .extracting(LevelText::text)
                .containsExactly("four at 1", "four at 2", "other at 3", "four at 4");
        assertThat(result.tracks()).isEqualTo(OTHER_FOUR.competency().tracks());
        assertThat(result.indicators()).containsExactly("Acts as other");
        assertThat(result.required()).isEqualTo(FOUR.competency().required());
        assertThat(result.number()).isEmpty();
    }

    @Test
    void whatTheChosenSourceDoesNotSayIsNotFilledFromAnother() {
        Competency silent = Competency.named(new CompetencyId("silent"), "Silent", BuiltInScales.FAMILIARITY.id());
        Competency result = Merge.of(List.of(FOUR, new Source(silent, BuiltInScales.FAMILIARITY)))
                .take(new Slot(CompetencyField.LEVEL_TEXT, 2), 1)
                .take(new Slot(CompetencyField.REQUIRED_LEVELS, 0), 1)
                .result(ID, "Teams");

        assertThat(result.levelText(2)).isEmpty();
        assertThat(result.required()).isEmpty();
    }

    @Test
    void anotherScaleOfTheSameHeightBringsItsWordsForTheSamePlaces() {
        Merge merge = Merge.of(List.of(FOUR, OTHER_FOUR)).take(new Slot(CompetencyField.SCALE, 0), 1);

        assertThat(merge.scale()).isEqualTo(BuiltInScales.AWARENESS_TO_EXPERT_4);
        assertThat(merge.result(ID, "Teams").scale()).isEqualTo(BuiltInScales.AWARENESS_TO_EXPERT_4.id());
        assertThat(merge.result(ID, "Teams").levels())
                .isEqualTo(FOUR.competency().levels());
    }

    @Test
    void aLadderOfAnotherHeightComesAsAWholeWithWhatStandsOnIt() {
        Merge merge = Merge.of(List.of(FOUR, FIVE))
                .take(new Slot(CompetencyField.LEVEL_TEXT, 0), 1)
                .take(new Slot(CompetencyField.REQUIRED_LEVELS, 0), 0);
        Competency result = merge.result(ID, "Teams");

        assertThat(merge.scale()).isEqualTo(BuiltInScales.AWARENESS_TO_EXPERT_5);
        assertThat(result.levels()).isEqualTo(FIVE.competency().levels());
        assertThat(result.tracks()).isEqualTo(FIVE.competency().tracks());
        assertThat(result.required()).isEqualTo(FIVE.competency().required());
        assertThat(result.definition()).isEqualTo("Definition of four.");
    }

    @Test
    void oneAloneIsNotMerged() {
        assertThatThrownBy(() -> Merge.of(List.of(FOUR))).hasMessageContaining("Two to four");
    }

    private static Source source(String name, Scale scale) {
        int highest = scale.levels().size();
        var builder = Competency.named(new CompetencyId(name), name, scale.id()).toBuilder()
                .number(7)
                .definition("Definition of " + name + ".")
                .indicator("Acts as " + name)
                .track(new TrackTexts(Track.MANAGERIAL, List.of(LevelText.of(highest, name + " leads at " + highest))))
                .required(new BankRequirement(Optional.of("GS-13"), highest, Evidence.STATED));
        scale.levels().forEach(level -> builder.level(LevelText.of(level.ordinal(), name + " at " + level.ordinal())));
        return new Source(builder.build(), scale);
    }
}
