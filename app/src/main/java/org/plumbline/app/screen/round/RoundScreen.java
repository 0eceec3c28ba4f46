package org.plumbline.app.screen.round;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;

/** How rounds are held, what they froze, and the kits that went out. */
public final class RoundScreen implements Screen {
    private static final String PEOPLE = "people";

    private final RoundViewModel model;
    private final VBox work;
    private final ScreenFrame frame;

    /**
     * @param go opens another stage
     */
    public RoundScreen(RoundViewModel model, Consumer<Goal> go) {
        this.model = model;
        work = Nodes.styled(
                new VBox(
                        new RoundsPane(model),
                        new CorrectingPane(model),
                        new PlanPane(model, () -> go.accept(Goal.RESULTS)),
                        new PreparePane(model.preparing())),
                PEOPLE);
        Button prepare = Nodes.accent("round-prepare", "", "fth-package", model.preparing()::prepare);
        prepare.textProperty().bind(model.action());
        prepare.disableProperty().bind(model.preparing().writing());
        frame = new ScreenFrame(Words.of("round.screen"), work).withActions(prepare);
    }

    /** Puts what came back from raters below the rounds. */
    public RoundScreen withArrivals(Node arrivals) {
        work.getChildren().add(1, arrivals);
        return this;
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public void show() {
        model.show();
    }

    @Override
    public void hide() {
        model.hide();
    }
}
