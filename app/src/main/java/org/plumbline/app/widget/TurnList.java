package org.plumbline.app.widget;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.plumbline.app.theme.Css;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.Turnout;

/** The experts as buttons: who has handed in has a tick, and pressing a name closes the curtain for that person. */
public final class TurnList extends FlowPane {
    private final String ids;
    private final Consumer<ParticipantId> choose;

    /**
     * @param ids what the ids of the buttons begin with
     */
    public TurnList(String ids, Consumer<ParticipantId> choose) {
        this.ids = ids;
        this.choose = choose;
        getStyleClass().add(Css.TURNS);
    }

    public void show(Turnout turnout) {
        boolean focused = isFocusWithin();
        getChildren().setAll(turnout.turns().stream().map(this::button).toList());
        if (focused && !getChildren().isEmpty()) {
            getChildren().get(0).requestFocus();
        }
    }

    private Node button(Turnout.Turn turn) {
        String sign = turn.handedIn() ? "✓  " : "○  ";
        Button button = Nodes.button(ids + turn.person(), sign + name(turn), "", () -> choose.accept(turn.person()));
        button.setMnemonicParsing(false);
        button.setAccessibleText(Words.of(turn.handedIn() ? "curtain.said.in" : "curtain.said.out", name(turn)));
        button.setDisable(!turn.onList());
        button.pseudoClassStateChanged(Css.CHOSEN, turn.handedIn());
        return button;
    }

    private static String name(Turnout.Turn turn) {
        String name = turn.name().isBlank() ? Words.of("curtain.nameless") : turn.name();
        return turn.onList() ? name : Words.of("curtain.left", name);
    }
}
