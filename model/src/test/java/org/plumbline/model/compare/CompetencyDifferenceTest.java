package org.plumbline.model.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.CategoryId;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBuilder;
import org.plumbline.model.bank.CompetencyField;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.bank.Skill;
import org.plumbline.model.bank.Track;
import org.plumbline.model.bank.TrackTexts;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Scale;

class CompetencyDifferenceTest {
    private static final Competency LISTENING = Examples.competency(Examples.LISTENING, "Listening");
    private static final List<Scale> SCALES = BuiltInScales.all();

    private static final Map<CompetencyField, UnaryOperator<CompetencyBuilder>> EDITS = Map.ofEntries(
            Map.entry(CompetencyField.NUMBER, builder -> builder.number(4)),
            Map.entry(CompetencyField.NAME, builder -> builder.name("Hearing")),
            Map.entry(CompetencyField.CATEGORY, builder -> builder.category(new CategoryId("people"))),
            Map.entry(CompetencyField.DEFINITION, builder -> builder.definition("Hears.")),
            Map.entry(CompetencyField.DEFINITION_ITEMS, builder -> builder.definitionItem("hears")),
            Map.entry(CompetencyField.SCALE, builder -> builder.scale(BuiltInScales.NOVICE_TO_EXPERT.id())),
            Map.entry(CompetencyField.LEVEL_TEXT, builder -> builder.levelText(2, "Hears more.")),
            Map.entry(
                    CompetencyField.ILLUSTRATIONS,
                    builder -> builder.level(new LevelText(
                            2, LISTENING.levelText(2).orElseThrow().text(), List.of("At the desk")))),
            Map.entry(
                    CompetencyField.TRACK_TEXT,
                    builder -> builder.track(
                            new TrackTexts(Track.MANAGERIAL, List.of(LevelText.of(1, "Hears the team."))))),
            Map.entry(
                    CompetencyField.TRACK_ILLUSTRATIONS,
                    builder -> builder.track(
                            new TrackTexts(Track.MANAGERIAL, List.of(new LevelText(1, "", List.of("In a meeting")))))),
            Map.entry(CompetencyField.INDICATORS, builder -> builder.indicator("Repeats what was said")),
            Map.entry(
                    CompetencyField.PERFORMANCE_LEVELS, builder -> builder.performanceLevel("Superior", "Hears all.")),
            Map.entry(CompetencyField.APPLICATION_AREAS, builder -> builder.applicationArea("Counter")),
            Map.entry(CompetencyField.NEEDED_BEFORE_ENTRY, builder -> builder.neededBeforeEntry(true)),
            Map.entry(
                    CompetencyField.REQUIRED_LEVELS,
                    builder -> builder.required(new BankRequirement(Optional.of("GS-9"), 2, Evidence.STATED))),
            Map.entry(CompetencyField.SKILLS, builder -> builder.skill(Skill.of("Notes", "Takes notes"))));

    @Test
    void aCompetencyDoesNotDifferFromItself() {
        assertThat(CompetencyDifference.between(LISTENING, LISTENING, SCALES)).isEmpty();
    }

    @Test
    void everyFieldIsCompared() {
        assertThat(EDITS.keySet()).containsExactlyInAnyOrder(CompetencyField.values());
        EDITS.forEach((field, edit) -> {
            Competency edited = edit.apply(LISTENING.toBuilder()).build();

            assertThat(CompetencyDifference.between(LISTENING, edited, SCALES))
                    .as(field.name())
                    .extracting(FieldDifference::field)
                    .contains(field);
        });
    }

    @Test
    void anEditOfOneFieldIsOneDifference() {
        EDITS.forEach((field, edit) -> {
            Competency edited = edit.apply(LISTENING.toBuilder()).build();

            if (field != CompetencyField.SCALE) {
                assertThat(CompetencyDifference.between(edited, LISTENING, SCALES))
                        .as(field.name())
                        .singleElement()
                        .satisfies(difference -> assertThat(difference.field()).isEqualTo(field));
            }
        });
    }

    @Test
    void aLevelTextIsNamedByItsLevelAndShowsItsWords() {
        FieldDifference difference = CompetencyDifference.between(
                        LISTENING, LISTENING.withLevelText(2, "Listening as heard at level 2."), SCALES)
                .get(0);

        assertThat(difference.label()).isEqualTo("Familiar");
        assertThat(difference.words()).contains(new Piece(Piece.Kind.GONE, "seen"), new Piece(Piece.Kind.NEW, "heard"));
    }

    @Test
    void aRequirementThatSaysHowItWasFoundOtherwiseDiffers() {
        Competency stated = LISTENING.toBuilder()
                .required(new BankRequirement(Optional.of("GS-9"), 2, Evidence.STATED))
                .build();
        Competency marked = LISTENING.toBuilder()
                .required(new BankRequirement(Optional.of("GS-9"), 2, Evidence.MARKED))
                .build();

        assertThat(CompetencyDifference.between(stated, marked, SCALES))
                .containsExactly(new FieldDifference(
                        CompetencyField.REQUIRED_LEVELS,
                        "",
                        "GS-9: Familiar",
                        "GS-9: Familiar (set apart by typeface)"));
    }

    @Test
    void textsOfALevelThatHasAnotherWordNowAreNotDifferent() {
        var renamed = Scale.proficiency(
                "familiarity", "Unfamiliar to Master", "Unfamiliar", "Acquainted", "Experienced", "Master");
        var before = Examples.bank();
        var after = before.toBuilder().scales(List.of(renamed)).build();

        assertThat(CompetencyDifference.between(before, LISTENING, after, LISTENING))
                .extracting(FieldDifference::field)
                .containsExactly(CompetencyField.SCALE);
    }
}
