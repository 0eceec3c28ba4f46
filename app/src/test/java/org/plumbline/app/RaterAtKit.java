package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.kit.KitWork;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.testfx.api.FxRobot;

/** A rater in the window of their own kit: the first candidate by the keyboard alone, the others with the mouse too. */
final class RaterAtKit extends Hands {
    private final FxRobot robot;
    private final KitWindow window;
    private final int rater;
    private final List<CandidateId> people;

    /**
     * @param people in the order of {@link PanelScores}
     */
    RaterAtKit(FxRobot robot, KitWindow window, int rater, List<CandidateId> people) {
        super(robot);
        this.robot = robot;
        this.window = window;
        this.rater = rater;
        this.people = people;
    }

    @Override
    Node node(String id) {
        return robot.from(scene().getRoot()).lookup("#" + id).query();
    }

    @Override
    boolean isThere(String id) {
        return robot.from(scene().getRoot()).lookup("#" + id).tryQuery().isPresent();
    }

    private Scene scene() {
        return window.stage().getScene();
    }

    KitWork work() {
        return window.session().document().current();
    }

    /** Takes the laptop. */
    void sitDown() {
        robot.interact(window::toFront);
        robot.targetWindow(window.stage());
    }

    String canary() {
        return PanelScores.CANARIES.get(rater);
    }

    /** Whoever comes first, then all the others; at the end everybody's card is submitted. */
    void scoreEverybody() {
        List<Integer> order = work().kit().candidates().stream()
                .map(each -> people.indexOf(each.id()))
                .toList();
        scoreByKeyboard(order.get(0));
        for (int candidate : order.subList(1, order.size())) {
            press("score-next");
            score(candidate);
        }
        for (int candidate : order) {
            assertThat(card(candidate).submitted()).isPresent();
            assertThat(levels(card(candidate))).isEqualTo(PanelScores.of(rater, candidate));
        }
    }

    static List<Integer> levels(Scorecard card) {
        return PanelScores.COMPETENCIES.stream()
                .map(competency -> ((Rating.Rated) card.rating(competency).orElseThrow()).level())
                .toList();
    }

    /** Declares, asks, rates, and hands in, without a mouse. */
    private void scoreByKeyboard(int candidate) {
        push(KeyCode.SPACE);
        push(KeyCode.SPACE);
        for (int question = 1; question <= 2; question++) {
            push(KeyCode.SHORTCUT, KeyCode.T);
            say("Said " + canary());
            push(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
        }
        push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        for (int level : PanelScores.of(rater, candidate)) {
            push(KeyCode.getKeyCode(String.valueOf(level)));
            push(KeyCode.N);
            say("Did " + canary());
            push(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
        }
        push(KeyCode.SHORTCUT, KeyCode.DIGIT4);
        say("All " + canary());
        push(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(said(node("score-missing"))).anyMatch(words -> words.contains("the follow-up"));
        push(KeyCode.SHORTCUT, KeyCode.ENTER);
    }

    /** Types where the keyboard is: the first letters by key, the rest as an input method commits words. */
    private void say(String words) {
        write(words.substring(0, 2));
        at(() -> ((TextInputControl) scene().getFocusOwner()).appendText(words.substring(2)));
    }

    /** The same with buttons and fields; submitting too early is no mistake: what is missing is listed. */
    private void score(int candidate) {
        at(() -> {
            assertThat(node("score-tab-rate").isDisabled()).isTrue();
            fire("score-declare-none");
            fire("score-submit");
            assertThat(said(node("score-missing"))).anyMatch(words -> words.contains("Planning"));
            fire("score-tab-questions");
            for (int question = 1; question <= 2; question++) {
                fire("score-question-" + question);
                fire("score-mark-asked");
                fire("score-follow-up-0");
                field("score-transcript").setText("Said " + canary());
            }
            rateAll(PanelScores.of(rater, candidate));
            fire("score-tab-summary");
            field("score-analysis").setText("All " + canary());
            fire("score-submit");
        });
    }

    private void rateAll(List<Integer> levels) {
        fire("score-tab-rate");
        for (int i = 0; i < levels.size(); i++) {
            rate(PanelScores.COMPETENCIES.get(i), levels.get(i));
            field("score-evidence").setText("Did " + canary());
        }
    }

    private void fire(String id) {
        ((ButtonBase) node(id)).fire();
    }

    private void rate(CompetencyId competency, int level) {
        fire("score-step-" + competency);
        KeyCode key = KeyCode.getKeyCode(String.valueOf(level));
        Event.fireEvent(
                node("score-desk"),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", String.valueOf(level), key, false, false, false, false));
    }

    /** A second thought on planning: a revision with its reason, beside the one before. */
    void correctsPlanning(int candidate, int level, String why) {
        while (!work().kit().candidates().get(chosen()).id().equals(people.get(candidate))) {
            press("score-previous");
        }
        at(() -> {
            fire("score-tab-summary");
            fire("score-correct");
            field("score-correct-reason").setText(why);
            fire("score-correct-begin");
            fire("score-tab-rate");
            rate(Invented.PLANNING, level);
            fire("score-submit");
        });
    }

    private int chosen() {
        return ((ComboBox<?>) node("score-candidate")).getSelectionModel().getSelectedIndex();
    }

    Scorecard card(int candidate) {
        return work().card(people.get(candidate)).orElseThrow();
    }

    /** Everything that was submitted, in a file of its own. */
    Path handIn(ScriptedDialogs dialogs, Path packet) throws Exception {
        dialogs.choosing(packet);
        press("score-hand-in");
        await(() -> Files.exists(packet) && text("score-kit-report").contains(packet.toString()));
        return packet;
    }

    void leave() {
        robot.interact(window::close);
    }
}
