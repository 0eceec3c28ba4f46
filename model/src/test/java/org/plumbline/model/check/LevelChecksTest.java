package org.plumbline.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.GS13;
import static org.plumbline.model.Examples.GS14;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.PLANNING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.workshop.LevelChange;
import org.plumbline.model.workshop.PositionChange;
import org.plumbline.model.workshop.Workshop;

class LevelChecksTest {
    private static final Workshop WORKSHOP = Examples.workshop();

    private static List<String> sentences(Workshop workshop, String key) {
        return LevelChecks.of(workshop).stream()
                .filter(finding -> finding.key().equals(key))
                .map(Finding::sentence)
                .toList();
    }

    private static Workshop onTwoLevels(int competencies) {
        var selected = new java.util.ArrayList<SelectedCompetency>();
        for (int i = 0; i < competencies; i++) {
            var words = Competency.named(new CompetencyId("c" + i), "C" + i, BuiltInScales.MEETS_EXCEEDS.id());
            selected.add(new SelectedCompetency(
                    words.withLevelText(1, "Does it.").withLevelText(2, "Leads it."), Optional.empty()));
        }
        return WORKSHOP.toBuilder()
                .scales(BuiltInScales.all())
                .competencies(selected)
                .requiredLevels(List.of())
                .questions(List.of())
                .build();
    }

    @Test
    void twoGradesThatNeedTheSameOfEverythingAreNamed() {
        Workshop same = new LevelChange.SetRequiredLevel(LISTENING, GS14, 2).applyTo(WORKSHOP);

        assertThat(sentences(same, "level.identical"))
                .containsExactly(
                        "GS-13 and GS-14 need the same level of every competency; nobody can be told apart by grade.");
    }

    @Test
    void oneCompetencyThatDiffersIsEnough() {
        assertThat(sentences(WORKSHOP, "level.identical")).isEmpty();
    }

    @Test
    void whileALevelIsMissingNothingIsIdentical() {
        Workshop same = new LevelChange.SetRequiredLevel(LISTENING, GS14, 2).applyTo(WORKSHOP);
        Workshop unsaid = new LevelChange.ClearRequiredLevel(PLANNING, GS13).applyTo(same);
        Workshop nothing = new LevelChange.ClearRequiredLevel(PLANNING, GS14).applyTo(unsaid);

        assertThat(sentences(unsaid, "level.identical")).isEmpty();
        assertThat(sentences(nothing, "level.identical")).isEmpty();
        assertThat(LevelChecks.said(same)).isEqualTo(4);
        assertThat(LevelChecks.said(nothing)).isEqualTo(2);
    }

    @Test
    void twoGradesOnAScaleOfTwoLevelsAreWarnedOfOnce() {
        assertThat(sentences(onTwoLevels(3), "level.shortScale"))
                .containsExactly("The scale “Meets, Exceeds” has two levels for two grades; three levels are needed to"
                        + " tell two grades apart.");
    }

    @Test
    void oneGradeMayUseAScaleOfTwoLevels() {
        assertThat(sentences(new PositionChange.RemoveGrade(GS14).applyTo(onTwoLevels(3)), "level.shortScale"))
                .isEmpty();
        assertThat(sentences(WORKSHOP, "level.shortScale")).isEmpty();
    }

    @Test
    void tooFewTextsNameTheRule() {
        Workshop few = WORKSHOP.toBuilder()
                .competencies(WORKSHOP.competencies().stream()
                        .map(selected -> selected.with(
                                selected.competency().withLevelText(1, "").withLevelText(4, " ")))
                        .toList())
                .build();

        assertThat(sentences(few, "level.fewTexts"))
                .contains("“Listening” needs words for at least 3 levels: two for one grade, three for two grades.");
    }
}
