package org.plumbline.app.screen.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.score.RatingViewModel.Line;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.LevelCards;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.panel.Correction;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scoring.Rating;

/** Rating one competency: its whole level texts are the control, evidence and answers under them. */
final class RatePart implements Part {
    private final RatingViewModel model;
    private final VBox head = new VBox(4);
    private final VBox levels = new VBox();
    private final ToggleButton notAsked = toggle("score-not-asked", "score.notAsked", new Rating.NotAsked());
    private final ToggleButton noAnswer = toggle("score-no-answer", "score.noAnswer", new Rating.NoAnswer());
    private final TextArea evidence = Nodes.area("score-evidence", 4);
    private final Answers answers;
    private final VBox page = new VBox(12);
    private LevelCards cards;
    private Object laid;

    RatePart(RatingViewModel model) {
        this.model = model;
        answers = new Answers(model);
        page.setId("score-desk");
        evidence.textProperty().bindBidirectional(model.evidence());
        page.getChildren()
                .addAll(
                        head,
                        levels,
                        new FlowPane(8, 8, notAsked, noAnswer),
                        Nodes.field(Words.of("score.evidence"), evidence),
                        answers);
    }

    private ToggleButton toggle(String id, String key, Rating rating) {
        var button = Nodes.id(id, new ToggleButton(Words.of(key)));
        button.setOnAction(event -> {
            if (button.isSelected()) {
                model.rate(rating);
            } else {
                model.clear();
            }
        });
        return button;
    }

    @Override
    public Node node() {
        return page;
    }

    TextArea evidence() {
        return evidence;
    }

    void quote() {
        answers.quote();
    }

    @Override
    public void refresh() {
        model.line().get().ifPresent(this::show);
    }

    private void show(Line line) {
        boolean onLaid = levels.isFocusWithin() || head.isFocusWithin();
        Object what = List.of(
                line.sheet().round(),
                line.sheet().candidate().id(),
                line.competency().id(),
                line.sheet().submitted());
        if (!what.equals(laid)) {
            laid = what;
            lay(line);
        }
        cards.mark(line.level());
        Optional<Rating> rating = line.rating();
        notAsked.setSelected(rating.filter(Rating.NotAsked.class::isInstance).isPresent());
        noAnswer.setSelected(rating.filter(Rating.NoAnswer.class::isInstance).isPresent());
        List.of(notAsked, noAnswer).forEach(node -> node.setDisable(line.sheet().submitted()));
        evidence.setEditable(!line.sheet().submitted());
        answers.show(line);
        if (onLaid && cards.focused() == 0) {
            takeKeyboard();
        }
    }

    /** Puts the keyboard on the level that was rated, or on the first: from there digits and letters work. */
    @Override
    public void takeKeyboard() {
        if (cards != null) {
            int level = Math.max(1, model.line().get().map(Line::level).orElse(1));
            if (cards.getScene() == null) {
                cards.focusWhenShown(level);
            } else {
                cards.focus(level);
            }
        }
    }

    /** The card is laid anew only for another candidate, competency or round: typing keeps its place. */
    private void lay(Line line) {
        cards = new LevelCards(
                line.scale(), line.competency().competency(), line.required().orElse(0), corrected(line));
        cards.onChoose(model::digit);
        levels.getChildren().setAll(cards);
        var words = new ArrayList<Node>();
        words.add(Nodes.reading(line.competency().name(), Css.SECTION));
        words.add(Nodes.reading(required(line), Css.STRONG));
        words.add(Nodes.reading(line.competency().competency().definition(), Css.MUTED));
        CorrectionMark.of(
                        line.sheet(),
                        Correction.Part.DEFINITION,
                        line.competency().id().value(),
                        0)
                .ifPresent(words::add);
        if (line.sheet().submitted()) {
            words.add(Nodes.styled(Nodes.reading(Words.of("score.submitted")), Css.BAND));
        }
        head.getChildren().setAll(words);
    }

    private static Set<Integer> corrected(Line line) {
        var ordinals = new HashSet<Integer>();
        for (Level level : line.scale().levels()) {
            line.sheet()
                    .correction(
                            Correction.Part.LEVEL_TEXT, line.competency().id().value(), level.ordinal() - 1)
                    .ifPresent(correction -> ordinals.add(level.ordinal()));
        }
        return ordinals;
    }

    static String required(Line line) {
        return line.required()
                .map(level -> Words.of(
                        "score.required",
                        line.sheet().gradeName(),
                        line.scale().level(level).name()))
                .orElseGet(() -> Words.of("score.required.unknown", line.sheet().gradeName()));
    }

    @Override
    public List<StepStrip.Chip> chips() {
        return chips(model);
    }

    static List<StepStrip.Chip> chips(RatingViewModel model) {
        return model.steps().stream()
                .map(step -> new StepStrip.Chip(
                        "score-step-" + step.competency(),
                        (step.closed() ? "– " : step.rated() ? "✓ " : step.here() ? "● " : "○ ")
                                + step.name()
                                + (step.noted() ? " ✎" : ""),
                        step.here(),
                        () -> model.competency().set(step.competency())))
                .toList();
    }

    /** Another competency begins with its rating, also for somebody who was typing. */
    @Override
    public void go(int places) {
        model.go(places);
        takeKeyboard();
    }
}
