package org.plumbline.app.screen.results;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.plumbline.app.screen.results.ResultsPage.Row;
import org.plumbline.app.theme.Css;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.interview.CandidateId;

/** The cells of the table as buttons; each opens the way to its candidate's outcome. */
final class StandingButtons {
    private final ResultsViewModel model;
    private final Map<String, Button> buttons = new HashMap<>();
    private String pressed = "";

    StandingButtons(ResultsViewModel model) {
        this.model = model;
        model.chosen().addListener(observable -> mark());
    }

    void forget() {
        buttons.clear();
    }

    /**
     * @param prefix names the competency where no column does
     */
    Button button(ResultsPage page, Row row, SelectedCompetency competency, String prefix) {
        var standing = row.outcome().flatMap(outcome -> outcome.standing(competency.id()));
        String words = standing.map(here -> StandingWords.of(here, competency.id(), page.words()))
                .orElseGet(() -> Words.of("results.hidden"));
        Button button = cell("result-" + row.id() + "-" + competency.id(), prefix + words, row.id());
        button.getStyleClass().add(standing.map(StandingWords::heat).orElse(Css.CELL_OPEN));
        button.setAccessibleText(row.label() + ", " + competency.name() + ", " + words);
        return button;
    }

    /** A cell that opens the way to the outcome of its candidate. */
    Button cell(String id, String words, CandidateId candidate) {
        var button = new Button(words);
        button.setId(id);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.getStyleClass().setAll(Css.MATRIX_CELL);
        button.setOnAction(event -> {
            pressed = id;
            model.chosen()
                    .set(
                            model.chosen().get().equals(Optional.of(candidate))
                                    ? Optional.empty()
                                    : Optional.of(candidate));
        });
        buttons.put(id, button);
        return button;
    }

    /** Marks the candidate that is looked at, on the reason alone: the level cells keep their heat. */
    void mark() {
        Optional<String> why = model.chosen().get().map(StandingButtons::why);
        buttons.forEach((id, button) -> button.pseudoClassStateChanged(
                Css.CHOSEN, why.filter(id::equals).isPresent()));
    }

    static String why(CandidateId candidate) {
        return "why-" + candidate;
    }

    /** Gives the keyboard back to the cell that was pressed, after the cells were built anew. */
    void focus() {
        Optional.ofNullable(buttons.get(pressed)).ifPresent(Button::requestFocus);
    }
}
