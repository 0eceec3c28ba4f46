package org.plumbline.app.screen.score;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.score.KitViewModel.Tab;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Focus;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.export.compose.InterviewWords;
import org.plumbline.model.interview.Question;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.workshop.ShownCandidates;

/** Who is to be scored, and whether there is a conflict of interest; then what to have ready. */
final class PreparePart implements Part {
    private final KitViewModel kit;
    private final VBox page = new VBox(16);
    private Node first = page;
    private Object laid;

    PreparePart(KitViewModel kit) {
        this.kit = kit;
        page.setId("score-prepare");
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void takeKeyboard() {
        Focus.take(first);
    }

    @Override
    public void refresh() {
        kit.desk().get().ifPresent(desk -> {
            Object what = List.of(
                    desk.round().digest(),
                    desk.member(),
                    desk.candidate(),
                    desk.said(),
                    desk.sheet().isPresent());
            if (!what.equals(laid)) {
                boolean mine = page.isFocusWithin();
                laid = what;
                lay(desk);
                if (mine) {
                    takeKeyboard();
                }
            }
        });
    }

    private void lay(Desk desk) {
        var parts = new ArrayList<Node>();
        parts.add(new VBox(
                4,
                Nodes.reading(ShownCandidates.label(desk.candidate()), Css.SECTION),
                Nodes.reading(about(desk), Css.MUTED)));
        if (desk.recused()) {
            parts.add(recused(desk));
        } else if (desk.sheet().isEmpty()) {
            parts.add(declaration());
        } else {
            parts.addAll(ready(desk.sheet().get()));
        }
        page.getChildren().setAll(parts);
    }

    private static String about(Desk desk) {
        List<Question> questions = desk.round().frozen().questions();
        String round = Words.of(
                "score.prepare.round." + desk.round().conduct().kind().name(),
                desk.round().number());
        String who =
                Words.of("score.prepare.who", desk.title(), round, desk.member().name());
        int minutes = questions.stream().mapToInt(Question::minutes).sum();
        return desk.round().conduct().kind() == RoundKind.RESUME_REVIEW || questions.isEmpty()
                ? who
                : who + " " + Words.of("score.prepare.plan", questions.size(), minutes);
    }

    private Node declaration() {
        var reason = Nodes.id("score-conflict-reason", new TextField());
        Button stepBack = Nodes.button(
                "score-declare-recuse",
                Words.of("score.declare.recuse"),
                "fth-user-x",
                () -> kit.declare(true, reason.getText()));
        var why = Nodes.id(
                "score-conflict", new VBox(8, Nodes.field(Words.of("score.declare.reason"), reason), stepBack));
        why.setVisible(false);
        why.managedProperty().bind(why.visibleProperty());
        reason.setOnAction(event -> stepBack.fire());
        Button none = Nodes.accent(
                "score-declare-none", Words.of("score.declare.none"), "fth-check", () -> kit.declare(false, ""));
        Button some = Nodes.button("score-declare-conflict", Words.of("score.declare.conflict"), "", () -> {
            why.setVisible(true);
            reason.requestFocus();
        });
        first = none;
        return Nodes.styled(
                new VBox(
                        12,
                        Nodes.reading(Words.of("score.declare"), Css.STRONG),
                        Nodes.reading(Words.of("score.declare.text")),
                        new FlowPane(8, 8, none, some),
                        why),
                Css.CARD);
    }

    private Node recused(Desk desk) {
        String reason = desk.said().map(Declaration::reason).orElse("");
        var words = new VBox(6, Nodes.reading(Words.of("score.recused"), Css.STRONG));
        if (!reason.isBlank()) {
            words.getChildren().add(Nodes.reading(Words.of("score.recused.reason", reason), Css.MUTED));
        }
        words.getChildren().add(Nodes.reading(Words.of("score.recused.chair"), Css.HINT));
        first = page;
        return Nodes.styled(words, Css.CARD);
    }

    private List<Node> ready(Sheet sheet) {
        var parts = new ArrayList<Node>();
        if (!sheet.candidate().arrangements().isBlank()) {
            parts.add(Nodes.id(
                    "score-arrangements",
                    Nodes.styled(
                            Nodes.reading(Words.of(
                                    "score.arrangements", sheet.candidate().arrangements())),
                            Css.BAND)));
        }
        Button on = Nodes.accent(
                "score-begin",
                Words.of(sheet.isResume() ? "score.begin.review" : "score.begin"),
                "fth-arrow-right",
                () -> kit.tab().set(kit.tabs().contains(Tab.QUESTIONS) ? Tab.QUESTIONS : Tab.RATE));
        first = on;
        parts.add(new FlowPane(on));
        if (sheet.isResume()) {
            parts.add(list(Words.of("score.reminders"), review(sheet)));
        } else {
            parts.add(list(Words.of("score.reminders"), InterviewWords.reminders()));
            parts.add(list(InterviewWords.introductionLead(), InterviewWords.introduction(sheet.round())));
            parts.add(list(Words.of("score.asked"), InterviewWords.asked()));
        }
        return parts;
    }

    private static List<String> review(Sheet sheet) {
        var sentences = new ArrayList<>(List.of(
                Words.of("score.review.resume"), Words.of("score.review.required"), Words.of("score.review.reason")));
        if (sheet.round().conduct().stopAtFirstNotMet()) {
            sentences.add(Words.of("score.review.stop"));
        }
        return sentences;
    }

    private static Node list(String title, List<String> lines) {
        var box = new VBox(6, Nodes.reading(title, Css.STRONG));
        lines.forEach(line -> box.getChildren().add(Nodes.reading("• " + line)));
        return box;
    }
}
