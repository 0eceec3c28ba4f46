package org.plumbline.app.screen.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.score.AskingViewModel.Asking;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Focus;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;
import org.plumbline.export.compose.InterviewWords;
import org.plumbline.model.panel.Correction;
import org.plumbline.model.scoring.QuestionNote.How;

/** One question at a time in the frozen order, as it may lie open before the candidate: no competency is named. */
final class QuestionsPart implements Part {
    private static final Map<How, String> SIGNS =
            Map.of(How.ASKED, "✓", How.NOT_ASKED, "–", How.NO_ANSWER, "∅", How.SKIPPED, "↷");

    private final AskingViewModel model;
    private final QuestionClock clock;
    private final VBox head = new VBox(8);
    private final FlowPane marks = new FlowPane(8, 8);
    private final TextField reason = Nodes.id("score-skip-reason", new TextField());
    private final VBox why = Nodes.field(Words.of("score.skip.reason"), reason);
    private final TextArea transcript = Nodes.area("score-transcript", 9);
    private final TextArea scratch = Nodes.area("score-scratch", 6);
    private final VBox conclusion = new VBox(6);
    private final VBox page = new VBox(14);
    private final List<CheckBox> followUps = new ArrayList<>();
    private Object laid;

    QuestionsPart(AskingViewModel model) {
        this.model = model;
        clock = new QuestionClock(model);
        page.setId("score-questions");
        transcript.textProperty().bindBidirectional(model.transcript());
        scratch.textProperty().bindBidirectional(model.scratch());
        reason.textProperty().bindBidirectional(model.reason());
        why.managedProperty().bind(why.visibleProperty());
        for (How how : How.values()) {
            var mark = Nodes.id(
                    "score-mark-"
                            + how.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                    new ToggleButton(SIGNS.get(how) + " " + Words.of("score.how." + how.name())));
            mark.setUserData(how);
            mark.setOnAction(event -> model.mark(how));
            marks.getChildren().add(mark);
        }
        conclusion.managedProperty().bind(conclusion.visibleProperty());
        var words = new VBox(12, head, marks, why, Nodes.field(Words.of("score.transcript"), transcript), conclusion);
        var own = Nodes.styled(
                new VBox(
                        6,
                        Nodes.field(Words.of("score.scratch"), scratch),
                        Nodes.reading(Words.of("score.scratch.private"), Css.HINT)),
                Css.SHEET);
        page.getChildren().setAll(clock, SideBySide.ofFields(words, own, 0.7, 52));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void takeKeyboard() {
        Focus.take(transcript);
        transcript.end();
    }

    @Override
    public void refresh() {
        model.asking().get().ifPresent(this::show);
    }

    private void show(Asking now) {
        Object what = List.of(
                now.question(),
                now.sheet().candidate().id(),
                now.sheet().round().corrections());
        if (!what.equals(laid)) {
            laid = what;
            lay(now);
        }
        clock.show(now);
        boolean open = !now.sheet().submitted();
        marks.getChildren().forEach(node -> {
            var mark = (ToggleButton) node;
            mark.setSelected(now.how().filter(mark.getUserData()::equals).isPresent());
            mark.setDisable(!open);
        });
        why.setVisible(now.how().filter(How.SKIPPED::equals).isPresent());
        for (int i = 0; i < followUps.size(); i++) {
            followUps.get(i).setSelected(now.note().followUpsCovered().contains(i));
            followUps.get(i).setDisable(!open);
        }
        transcript.setEditable(open);
        reason.setEditable(open);
    }

    private void lay(Asking now) {
        followUps.clear();
        head.getChildren().clear();
        String id = now.question().id().value();
        head.getChildren().add(Nodes.styled(Nodes.reading(now.question().lead()), Css.QUESTION));
        CorrectionMark.of(now.sheet(), Correction.Part.LEAD_QUESTION, id, 0).ifPresent(head.getChildren()::add);
        if (!now.question().followUps().isEmpty()) {
            head.getChildren().add(Nodes.label(Words.of("score.followUps"), Css.FIELD_LABEL));
        }
        for (int i = 0; i < now.question().followUps().size(); i++) {
            head.getChildren().add(followUp(i, now.question().followUps().get(i)));
            CorrectionMark.of(now.sheet(), Correction.Part.FOLLOW_UP, id, i).ifPresent(head.getChildren()::add);
        }
        head.getChildren().add(Nodes.label(Words.of("score.probes"), Css.FIELD_LABEL));
        head.getChildren().add(Nodes.reading(String.join("  ·  ", InterviewWords.probes(now.question())), Css.MUTED));
        boolean last = now.number() == now.sheet().questions().size();
        conclusion.setVisible(last);
        conclusion
                .getChildren()
                .setAll(
                        Nodes.label(Words.of("score.conclusion"), Css.FIELD_LABEL),
                        Nodes.reading(InterviewWords.conclusion()));
    }

    private CheckBox followUp(int place, String words) {
        var box = Nodes.id("score-follow-up-" + place, new CheckBox(words));
        box.setWrapText(true);
        box.setMnemonicParsing(false);
        box.setMinHeight(CheckBox.USE_PREF_SIZE);
        box.setOnAction(event -> model.cover(place, box.isSelected()));
        followUps.add(box);
        return box;
    }

    @Override
    public List<StepStrip.Chip> chips() {
        return model.steps().stream()
                .map(step -> new StepStrip.Chip(
                        "score-question-" + step.number(),
                        sign(step) + " " + Words.of("score.question.short", step.number()),
                        step.here(),
                        () -> model.open(step.question())))
                .toList();
    }

    private static String sign(AskingViewModel.Step step) {
        Optional<String> marked = step.how().filter(how -> how != How.ASKED).map(SIGNS::get);
        return marked.orElse(step.written() ? "✓" : step.here() ? "●" : "○");
    }

    @Override
    public void go(int places) {
        model.go(places);
    }
}
