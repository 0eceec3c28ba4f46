package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Agreed;
import org.plumbline.model.scoring.Decision;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Joining;
import org.plumbline.model.scoring.KnockOuts;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.scoring.Points;
import org.plumbline.model.workshop.Outcomes;
import org.plumbline.model.workshop.WhatIf;

/** When all are in: the panel agrees where it differs, signs, and reads what came out. */
final class PanelTogether {
    private final Facilitator desk;
    private final ScriptedDialogs dialogs;
    private final List<CandidateId> people;

    /**
     * @param people in the order of {@link PanelScores}
     */
    PanelTogether(Facilitator desk, ScriptedDialogs dialogs, List<CandidateId> people) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.people = people;
    }

    private Round round() {
        return desk.workshop().currentRound().orElseThrow();
    }

    /** The cells where the panel differs come first; a level is said by digit and has a reason. */
    void agreeWhereTheyDiffer() {
        desk.go(Goal.CONSENSUS);
        choose(PanelScores.DIFFERING);
        List<String> cards = ((Pane) desk.node("consensus-criteria"))
                .getChildren().stream().map(Node::getId).toList();
        assertThat(cards)
                .containsExactly(
                        "consensus-criterion-listening", "consensus-criterion-writing", "consensus-criterion-planning");
        desk.press("consensus-next");
        desk.push(KeyCode.DIGIT2);
        desk.press("consensus-agree");
        assertThat(agreed()).isEmpty();
        assertThat(desk.text("consensus-problem")).isNotBlank();
        sayWhy("We heard two situations and no third");
        assertThat(agreed()).singleElement().matches(one -> one.level() == 2);
        desk.undo();
        assertThat(agreed()).isEmpty();
        desk.redo();
        assertThat(agreed()).hasSize(1);
        desk.press("consensus-next");
        desk.push(KeyCode.DIGIT2);
        sayWhy("The memo was clear enough");
        assertThat(agreed()).extracting(Agreed::competency).containsExactly(Invented.LISTENING, Invented.WRITING);
    }

    private List<Agreed> agreed() {
        return desk.workshop().agreed();
    }

    private void sayWhy(String words) {
        desk.type("consensus-reason", words);
        desk.press("consensus-agree");
    }

    private void choose(int candidate) {
        var list = (ListView<?>) desk.node("consensus-candidates");
        int row = IntStream.range(0, desk.workshop().candidates().size())
                .filter(i -> desk.workshop().candidates().get(i).id().equals(people.get(candidate)))
                .findFirst()
                .orElseThrow();
        desk.at(() -> list.getSelectionModel().select(row));
    }

    /** Ana keeps her own level, beside what the panel agreed on. */
    void letADissentStand() {
        choose(PanelScores.DIFFERING);
        desk.press("consensus-dot-writing-1");
        desk.type("consensus-dissent-why", "The memo left out the date");
        desk.press("consensus-dissent");
        assertThat(agreed().get(1).dissents()).singleElement().matches(one -> one.level() == 1);
    }

    void signEverybody() {
        for (int candidate = 0; candidate < people.size(); candidate++) {
            choose(candidate);
            desk.type("consensus-signers", String.join("\n", PanelScores.RATERS));
            desk.press("consensus-finalise");
        }
        assertThat(desk.workshop().proceedings().finalised())
                .hasSize(people.size())
                .allMatch(one -> one.signers().equals(PanelScores.RATERS));
    }

    /** What is signed stays: whoever would go on correcting is told so. */
    void changeNothingAfterwards() {
        var signed = desk.workshop();
        desk.go(Goal.SCORE);
        desk.press("score-tab-summary");
        desk.press("score-correct");
        desk.type("score-correct-reason", "A third thought");
        desk.press("score-correct-begin");
        assertThat(dialogs.problems()).singleElement().asString().contains("is finalised in this round");
        assertThat(desk.workshop().scorecards()).isEqualTo(signed.scorecards());
    }

    /** Before anybody agreed, only what the round says may settle a difference; looking at another way keeps nothing. */
    void nothingIsSettledUnasked() {
        assertThat(marks(new Outcomes(desk.workshop(), round()).all()))
                .containsExactly("1", "2", "0", "open", "2", "0");
    }

    /** Every rule, held against what was counted by hand. */
    void outcomesAreRight() {
        var before = desk.workshop();
        assertThat(marks(new Outcomes(desk.workshop(), round()).all())).containsExactly("1", "2", "0", "1", "2", "0");
        assertThat(under(new DecisionRule.SmeQa(2))).containsExactly("1", "1", "0", "1", "2", "0");
        assertThat(under(new DecisionRule.AllRequiredMet()))
                .containsExactly("Pass", "Pass", "Fail", "Pass", "Pass", "Fail");
        assertThat(under(new KnockOuts(List.of(Invented.PLANNING), 1)))
                .containsExactly("Pass", "Pass", "Pass", "Pass", "Pass", "Fail");
        var weights = List.of(new Points.Weight(Invented.PLANNING, 2));
        assertThat(under(new Points(0, 1, 3, weights, 6, Joining.SETTLED)))
                .containsExactly("4 points", "8 points", "9 points", "4 points", "10 points", "4 points");
        assertThat(desk.workshop()).isEqualTo(before);
    }

    /** The same rule as a question: one candidate of six would come out otherwise, and nothing is kept of it. */
    @SuppressWarnings("unchecked")
    void lookAtAStricterRule() {
        var before = desk.workshop();
        desk.go(Goal.RESULTS);
        assertThat(desk.said()).anyMatch(words -> words.contains("Met all and exceeded"));
        desk.press("results-view-WHAT_IF");
        var rules = (ComboBox<DecisionRule>) desk.node("what-if-rule");
        desk.at(() -> rules.setValue(new DecisionRule.SmeQa(2)));
        assertThat(desk.text("what-if-count")).startsWith("1 of 6");
        assertThat(desk.workshop()).isEqualTo(before);
    }

    private List<String> under(DecisionRule rule) {
        var other = new WhatIf(Optional.of(rule), Optional.empty(), List.of(), List.of());
        return marks(other.of(desk.workshop(), round()).stream()
                .map(WhatIf.Compared::then)
                .toList());
    }

    /** In the order of {@link PanelScores}. */
    private List<String> marks(List<Outcome> outcomes) {
        return people.stream()
                .map(id -> outcomes.stream()
                        .filter(each -> each.candidate().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .decision()
                        .map(Decision::mark)
                        .orElse("open"))
                .toList();
    }

    /** Counts come first: of 16 pairs of raters, so many gave the same. */
    void agreementIsCounted() throws Exception {
        desk.go(Goal.AGREEMENT);
        desk.await(() -> Hands.said(desk.node("agreement-list")).stream()
                .anyMatch(words -> words.contains("exact 14 of 16, within one 14 of 16")));
    }
}
