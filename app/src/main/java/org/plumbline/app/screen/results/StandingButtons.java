package org.plumbline.app.screen.results;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import org.plumbline.app.screen.results.ResultsViewModel.Row;
import org.plumbline.app.screen.results.ResultsViewModel.Spot;
import org.plumbline.app.theme.Css;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scoring.Standing;

/** The standings as buttons: a level word with its sign, and the way to what each member said. */
final class StandingButtons {
    private final ResultsViewModel model;
    private final Map<Spot, Button> buttons = new HashMap<>();

    StandingButtons(ResultsViewModel model) {
        this.model = model;
        model.spot().addListener(observable -> mark());
    }

    void forget() {
        buttons.clear();
    }

    /**
     * @param prefix names the competency where no column does
     */
    Button button(Row row, SelectedCompetency competency, String prefix) {
        Standing standing = row.outcome().standing(competency.id()).orElseThrow();
        String words = words(standing, model.scale(competency));
        var button = new Button(prefix + words);
        button.setId("result-" + row.candidate().id() + "-" + competency.id());
        button.setWrapText(true);
        button.getStyleClass().setAll(Css.MATRIX_CELL, style(standing));
        button.setAccessibleText(row.candidate().code() + ", " + competency.name() + ", " + words);
        var spot = new Spot(row.candidate().id(), competency.id());
        button.setOnAction(event -> model.spot().set(Optional.of(spot)));
        buttons.put(spot, button);
        return button;
    }

    /** Marks the spot that is looked at. */
    void mark() {
        buttons.forEach((spot, button) -> button.pseudoClassStateChanged(
                Css.CHOSEN, model.spot().get().filter(spot::equals).isPresent()));
    }

    /** Gives the keyboard back to the spot that is looked at, after the buttons were built anew. */
    void focus() {
        model.spot().get().map(buttons::get).ifPresent(Button::requestFocus);
    }

    private static String words(Standing standing, Scale scale) {
        return standing.match(new Standing.Cases<>() {
            @Override
            public String settled(Standing.Settled settled) {
                return settled.determination().sign() + " "
                        + scale.level(settled.level()).name() + (settled.by().afterTalk() ? "\u00a0*" : "");
            }

            @Override
            public String judged(Standing.Judged judged) {
                return judged.determination().sign() + " "
                        + judged.determination().words() + (judged.by().afterTalk() ? "\u00a0*" : "");
            }

            @Override
            public String open(Standing.Open open) {
                return switch (open.why()) {
                    case MEMBERS_DIFFER -> Words.of("results.differ");
                    case NOT_ASKED -> Words.of("results.notAsked");
                    case NO_ANSWER -> Words.of("results.noAnswer");
                    case NO_REQUIRED_LEVEL -> Words.of("results.noRequired");
                    case NOT_YET_RATED -> Words.of("results.notRated");
                    case AWAITS_THIRD -> Words.of("results.awaitsThird");
                    case AWAITS_CHAIR -> Words.of("results.awaitsChair");
                    case NOT_REVIEWED -> Words.of("results.notReviewed");
                };
            }
        });
    }

    private static String style(Standing standing) {
        return standing.determined()
                .map(determination -> switch (determination) {
                    case DOES_NOT_MEET -> Css.CELL_BELOW;
                    case MEETS -> Css.CELL_MEETS;
                    case EXCEEDS -> Css.CELL_ABOVE;
                })
                .orElse(Css.CELL_OPEN);
    }
}
