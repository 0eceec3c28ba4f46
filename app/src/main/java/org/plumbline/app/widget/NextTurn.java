package org.plumbline.app.widget;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.plumbline.app.theme.Css;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.Turnout;

/** The closed curtain between two people: it says who is next and shows nothing else. */
public final class NextTurn extends StackPane {

    /**
     * @param done what the last one did, in words
     * @param enter closes the curtain for somebody
     * @param leave opens it
     */
    public NextTurn(
            String done, Turnout turnout, Optional<Turnout.Turn> next, Consumer<ParticipantId> enter, Runnable leave) {
        getStyleClass().addAll(Css.SCREEN, Css.BETWEEN);
        setId("curtain-between");
        var actions = new ArrayList<Node>();
        next.ifPresent(turn -> actions.add(Nodes.accent(
                "curtain-next", Words.of("curtain.next", turn.name()), "fth-user", () -> enter.accept(turn.person()))));
        String back = next.isPresent() ? "curtain.choose" : "curtain.open";
        actions.add(
                next.isPresent()
                        ? Nodes.button("curtain-open", Words.of(back), "", leave)
                        : Nodes.accent("curtain-open", Words.of(back), "", leave));
        actions.forEach(button -> ((javafx.scene.control.Button) button).setMnemonicParsing(false));
        String sentence = next.map(turn -> Words.of("curtain.pass", done, turn.name()))
                .orElseGet(() -> Words.of("curtain.all", done, turnout.done()));
        getChildren().add(new EmptyState(sentence, actions.toArray(Node[]::new)));
        Focus.whenShown(actions.get(0));
    }
}
