package org.plumbline.app.screen.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.score.RatingViewModel.Line;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.panel.Correction;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.ReasonCode;

/** Judging a resume: met or not met for each competency, with the required level's words in view, and why. */
final class ResumePart implements Part {
    private static final Map<String, Rating> ANSWERS = Map.of(
            "met", new Rating.Met(),
            "none", new Rating.NotMet(ReasonCode.NO_EVIDENCE),
            "below", new Rating.NotMet(ReasonCode.BELOW_REQUIRED));
    private static final List<String> ORDER = List.of("met", "none", "below");

    private final RatingViewModel model;
    private final VBox rows = new VBox(12);
    private final TextArea justification = Nodes.area("score-analysis", 4);
    private final VBox earlier = Nodes.id("score-justifications", new VBox(6));
    private final VBox page = new VBox(14);
    private final Map<CompetencyId, Row> shown = new HashMap<>();
    private Object laid;

    ResumePart(RatingViewModel model) {
        this.model = model;
        page.setId("score-review");
        justification.textProperty().bindBidirectional(model.analysis());
        earlier.managedProperty().bind(earlier.visibleProperty());
        page.getChildren().addAll(earlier, rows, Nodes.field(Words.of("score.justification"), justification));
    }

    private record Row(VBox box, Map<String, ToggleButton> answers, Node behind) {}

    @Override
    public Node node() {
        return page;
    }

    TextArea justification() {
        return justification;
    }

    @Override
    public void refresh() {
        model.line().get().ifPresent(this::show);
    }

    private void show(Line line) {
        Sheet sheet = line.sheet();
        Object what = List.of(sheet.round(), sheet.candidate().id(), sheet.justifications());
        if (!what.equals(laid)) {
            laid = what;
            shown.clear();
            rows.getChildren()
                    .setAll(sheet.competencies().stream()
                            .map(each -> row(sheet, each))
                            .toList());
            layEarlier(sheet);
        }
        for (SelectedCompetency each : sheet.competencies()) {
            mark(sheet, each.id(), each.id().equals(line.competency().id()));
        }
        justification.setEditable(!sheet.submitted());
    }

    private void layEarlier(Sheet sheet) {
        earlier.getChildren().clear();
        earlier.setVisible(!sheet.justifications().isEmpty());
        earlier.getChildren().add(Nodes.label(Words.of("score.earlier"), Css.STRONG));
        sheet.justifications()
                .forEach(words -> earlier.getChildren().add(Nodes.styled(Nodes.reading(words), Css.BAND)));
    }

    private Node row(Sheet sheet, SelectedCompetency selected) {
        var answers = new HashMap<String, ToggleButton>();
        var choices = new FlowPane(8, 8);
        for (String key : ORDER) {
            ToggleButton button = answer(selected.id(), key);
            answers.put(key, button);
            choices.getChildren().add(button);
        }
        Node behind = Nodes.reading(Words.of("score.notReviewed"), Css.HINT);
        behind.managedProperty().bind(behind.visibleProperty());
        var box = Nodes.styled(new VBox(8), Css.CARD, Css.REVIEWED);
        box.getChildren().addAll(words(sheet, selected));
        box.getChildren().addAll(choices, behind);
        box.setId("score-row-" + selected.id());
        shown.put(selected.id(), new Row(box, answers, behind));
        return box;
    }

    private static List<Node> words(Sheet sheet, SelectedCompetency selected) {
        var line = new Line(sheet, selected, sheet.scale(selected), sheet.required(selected.id()));
        var words = new ArrayList<Node>();
        words.add(Nodes.reading(selected.name(), Css.SECTION));
        words.add(Nodes.reading(RatePart.required(line), Css.STRONG));
        Optional<LevelText> text = line.required().flatMap(selected.competency()::levelText);
        text.filter(LevelText::saysMoreThanItsIllustrations)
                .ifPresent(level -> words.add(Nodes.reading(level.text(), Css.LEVEL_TEXT)));
        text.ifPresent(
                level -> level.illustrations().forEach(each -> words.add(Nodes.reading("• " + each, Css.LEVEL_TEXT))));
        line.required()
                .flatMap(level -> CorrectionMark.of(
                        sheet, Correction.Part.LEVEL_TEXT, selected.id().value(), level - 1))
                .ifPresent(words::add);
        return words;
    }

    private ToggleButton answer(CompetencyId which, String key) {
        var button = Nodes.id(
                "score-" + key + "-" + which,
                new ToggleButton((ORDER.indexOf(key) + 1) + "  " + Words.of("score.resume." + key)));
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.setOnAction(event -> {
            model.competency().set(which);
            if (button.isSelected()) {
                model.rate(which, ANSWERS.get(key));
            } else {
                model.clear(which);
            }
        });
        button.focusedProperty().addListener((property, old, focused) -> {
            if (focused) {
                model.competency().set(which);
            }
        });
        return button;
    }

    private void mark(Sheet sheet, CompetencyId which, boolean here) {
        Row row = shown.get(which);
        boolean behind = sheet.isBehindTheStop(which);
        row.box().pseudoClassStateChanged(Css.CURRENT, here);
        row.behind().setVisible(behind);
        row.answers().forEach((key, button) -> {
            button.setSelected(
                    sheet.rating(which).filter(ANSWERS.get(key)::equals).isPresent());
            button.setDisable(sheet.submitted() || behind);
        });
    }

    @Override
    public void takeKeyboard() {
        model.line()
                .get()
                .map(line -> shown.get(line.competency().id()))
                .ifPresent(row ->
                        org.plumbline.app.widget.Focus.intoView(row.answers().get("met")));
    }

    @Override
    public List<StepStrip.Chip> chips() {
        return RatePart.chips(model);
    }

    @Override
    public void go(int places) {
        model.go(places);
        takeKeyboard();
    }
}
