package org.plumbline.app.screen.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.score.ScoreViewModel.Desk;
import org.plumbline.app.screen.score.ScoreViewModel.Step;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.LevelCards;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.check.Finding;
import org.plumbline.model.scoring.Rating;

/** The page that scrolls as one: the competency, its levels, the evidence, the questions, the analysis. */
final class ScoreDesk extends VBox {
    private static final String STEP = "score-step-";

    private final ScoreViewModel model;
    private final VBox missing = Nodes.styled(new VBox(), Css.CARD);
    private final VBox head = new VBox(4);
    private final VBox levels = new VBox();
    private final ToggleButton notAsked = toggle("score-not-asked", "score.notAsked", new Rating.NotAsked());
    private final ToggleButton noAnswer = toggle("score-no-answer", "score.noAnswer", new Rating.NoAnswer());
    private final TextArea evidence = Nodes.area("score-evidence", 3);
    private final TextArea analysis = Nodes.area("score-analysis", 3);
    private final Transcripts transcripts;
    private final HBox steps = new HBox(6);
    private final ScrollPane strip = new ScrollPane(steps);
    private LevelCards cards;
    private Object laid;

    ScoreDesk(ScoreViewModel model) {
        super(12);
        this.model = model;
        setId("score-desk");
        evidence.textProperty().bindBidirectional(model.evidence());
        analysis.textProperty().bindBidirectional(model.analysis());
        transcripts = new Transcripts(model);
        steps.getStyleClass().add(Css.STRIP);
        strip.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        strip.setFocusTraversable(false);
        strip.setMinHeight(USE_PREF_SIZE);
        missing.setId("score-missing");
        forgetMissing();
        getChildren()
                .addAll(
                        strip,
                        missing,
                        head,
                        levels,
                        new FlowPane(8, 8, notAsked, noAnswer),
                        Nodes.field(Words.of("score.evidence"), evidence),
                        transcripts,
                        Nodes.field(Words.of("score.analysis"), analysis));
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

    TextArea evidence() {
        return evidence;
    }

    void show(Desk desk) {
        boolean onLaid = levels.isFocusWithin() || head.isFocusWithin();
        boolean onSteps = steps.isFocusWithin();
        if (!what(desk).equals(laid)) {
            laid = what(desk);
            lay(desk);
        }
        Optional<Rating> rating = desk.rating();
        cards.mark(rating.filter(Rating.Rated.class::isInstance)
                .map(rated -> ((Rating.Rated) rated).level())
                .orElse(0));
        notAsked.setSelected(rating.filter(Rating.NotAsked.class::isInstance).isPresent());
        noAnswer.setSelected(rating.filter(Rating.NoAnswer.class::isInstance).isPresent());
        List.of(notAsked, noAnswer).forEach(node -> node.setDisable(desk.submitted()));
        evidence.setEditable(!desk.submitted());
        analysis.setEditable(!desk.submitted());
        transcripts.show(desk);
        showSteps(desk.steps());
        if (missing.isVisible()) {
            showMissing();
        }
        if (onSteps) {
            steps.lookup("#" + STEP + desk.competency().id()).requestFocus();
        } else if (onLaid && cards.focused() == 0) {
            takeKeyboard();
        }
    }

    /** Puts the keyboard on the level that was rated, or on the first: from there digits and letters work. */
    void takeKeyboard() {
        cards.focus(model.desk()
                .get()
                .flatMap(Desk::rating)
                .filter(Rating.Rated.class::isInstance)
                .map(rated -> ((Rating.Rated) rated).level())
                .orElse(1));
    }

    /** The card is laid anew only for another candidate, member, competency or round: typing keeps its place. */
    private Object what(Desk desk) {
        return List.of(
                desk.round().digest(),
                desk.card().candidate(),
                desk.card().member(),
                desk.competency().id(),
                desk.submitted());
    }

    private void lay(Desk desk) {
        cards = new LevelCards(
                desk.scale(), desk.competency().competency(), desk.required().orElse(0));
        cards.onChoose(level -> {
            if (!desk.submitted()) {
                model.rate(level);
            }
        });
        levels.getChildren().setAll(cards);
        head.getChildren()
                .setAll(
                        Nodes.reading(desk.competency().name(), Css.SECTION),
                        Nodes.reading(required(desk), Css.STRONG),
                        Nodes.reading(desk.competency().competency().definition(), Css.MUTED));
        if (desk.submitted()) {
            head.getChildren().add(Nodes.styled(Nodes.reading(Words.of("score.submitted")), Css.BAND));
        }
        if (model.changedSinceOpened()) {
            head.getChildren().add(frozen(desk));
        }
    }

    /** The round keeps its words; a new one takes over what was edited since. */
    private Node frozen(Desk desk) {
        var words = Nodes.reading(
                Words.of("score.frozen", desk.round().number(), desk.round().opened()), Css.HINT);
        var open = Nodes.button(
                "score-open-next", Words.of("score.open", desk.round().number() + 1), "fth-lock", model::openRound);
        return Nodes.styled(new HBox(Nodes.grow(words), open), Css.BAND);
    }

    private static String required(Desk desk) {
        return desk.required()
                .map(level -> Words.of(
                        "score.required",
                        desk.gradeName(),
                        desk.scale().level(level).name()))
                .orElseGet(() -> Words.of("score.required.unknown", desk.gradeName()));
    }

    /** One line at any text size, with the present step in view. */
    private void showSteps(List<Step> all) {
        steps.getChildren().setAll(all.stream().map(this::step).toList());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).here()) {
                strip.setHvalue(all.size() == 1 ? 0 : (double) i / (all.size() - 1));
            }
        }
    }

    private Node step(Step step) {
        String sign = step.rated() ? "✓ " : step.here() ? "● " : "○ ";
        var button = Nodes.button(STEP + step.competency(), sign + step.name(), "", () -> model.competency()
                .set(step.competency()));
        button.getStyleClass().add(Css.STAGE);
        button.pseudoClassStateChanged(Css.CHOSEN, step.here());
        return button;
    }

    void forgetMissing() {
        missing.setVisible(false);
        missing.setManaged(false);
    }

    /** Lists what the card still lacks, each with a jump to its place. */
    void showMissing() {
        List<Finding> findings = model.desk().get().map(Desk::missing).orElse(List.of());
        var lines = new ArrayList<Node>();
        lines.add(Nodes.label(Words.of("score.missing"), Css.STRONG));
        findings.forEach(finding -> lines.add(jump(finding)));
        missing.getChildren().setAll(lines);
        missing.setVisible(!findings.isEmpty());
        missing.setManaged(!findings.isEmpty());
    }

    private Hyperlink jump(Finding finding) {
        var link = new Hyperlink(finding.sentence());
        link.setOnAction(event -> {
            if (finding.id().isEmpty()) {
                analysis.requestFocus();
            } else {
                model.competency().set(new CompetencyId(finding.id()));
                evidence.requestFocus();
            }
        });
        return link;
    }
}
