package org.plumbline.app.screen.score;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.score.RatingViewModel.Line;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Question;

/** What the candidate said, question by question; what is selected there becomes evidence. */
final class Answers extends VBox {
    private static final int MOST_ROWS = 8;
    private static final int LETTERS_A_ROW = 80;

    private final RatingViewModel model;
    private final Button quote;
    private final MenuButton quoteFor = new MenuButton(Words.of("score.quoteFor"));
    private final VBox list = new VBox(8);
    private final List<Answer> answers = new ArrayList<>();
    private Answer chosen;
    private Object laid;

    Answers(RatingViewModel model) {
        super(8);
        this.model = model;
        setId("score-answers");
        quote = Nodes.button("score-quote", Words.of("score.quote.here"), "fth-corner-left-up", this::quote);
        quoteFor.setId("score-quote-for");
        quoteFor.setMinWidth(USE_PREF_SIZE);
        quoteFor.setOnShowing(event -> quoteFor.getItems()
                .setAll(model.steps().stream().map(this::item).toList()));
        getChildren()
                .addAll(
                        Nodes.label(Words.of("score.answers"), Css.FIELD_LABEL),
                        list,
                        new FlowPane(8, 8, quote, quoteFor));
    }

    private record Answer(Question question, TextArea area) {}

    private MenuItem item(RatingViewModel.Step step) {
        var item = new MenuItem(step.name());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> quote(step.competency()));
        return item;
    }

    /** Puts the selected words under the competency that is rated. */
    void quote() {
        model.line().get().ifPresent(line -> quote(line.competency().id()));
    }

    private void quote(CompetencyId which) {
        if (chosen != null) {
            model.useAsEvidence(which, chosen.question().id(), chosen.area().getSelectedText());
        }
    }

    void show(Line line) {
        List<Question> questions = model.questions();
        setVisible(!questions.isEmpty());
        setManaged(!questions.isEmpty());
        Object what = List.of(
                questions, line.sheet().candidate().id(), line.sheet().card().notes());
        if (!what.equals(laid)) {
            laid = what;
            answers.clear();
            chosen = null;
            list.getChildren()
                    .setAll(questions.stream().map(each -> answer(line, each)).toList());
            noteSelection();
        }
        quote.setVisible(!line.sheet().submitted());
        quoteFor.setVisible(!line.sheet().submitted());
    }

    private Node answer(Line line, Question question) {
        int number = line.sheet().number(question.id());
        var lead = Nodes.reading(Words.of("score.question", number, question.lead()), Css.MUTED);
        String words = model.transcript(question.id());
        if (words.isBlank()) {
            return new VBox(4, lead, Nodes.reading(Words.of("score.answers.none"), Css.HINT));
        }
        TextArea area = Nodes.area("score-answer-" + number, rows(words));
        area.setText(words);
        area.setEditable(false);
        area.setAccessibleText(Words.of("score.answers.of", number));
        var answer = new Answer(question, area);
        answers.add(answer);
        area.selectedTextProperty().addListener((property, old, selected) -> {
            if (!selected.isEmpty()) {
                chosen = answer;
            }
            noteSelection();
        });
        return new VBox(4, lead, area);
    }

    private static int rows(String words) {
        int lines = words.lines()
                .mapToInt(line -> 1 + line.length() / LETTERS_A_ROW)
                .sum();
        return Math.max(2, Math.min(MOST_ROWS, lines));
    }

    private void noteSelection() {
        boolean none = chosen == null || chosen.area().getSelectedText().isBlank();
        quote.setDisable(none);
        quoteFor.setDisable(none);
    }
}
