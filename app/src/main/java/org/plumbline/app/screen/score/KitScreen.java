package org.plumbline.app.screen.score;

import java.util.Optional;
import javafx.scene.Node;
import org.plumbline.app.document.KitSession;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.screen.Services;
import org.plumbline.app.screen.Steps;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.kit.RatingKit;

/** A rater's own work on a kit: the same four parts as in the workshop, and the way to hand it in. */
public final class KitScreen implements Screen {
    private final KitSession session;
    private final KitViewModel model;
    private final KitPane pane;

    public KitScreen(KitSession session, SendingViewModel sending, Services services) {
        this.session = session;
        model = new KitViewModel(new KitTable(session.document()), services);
        RatingKit kit = session.document().current().kit();
        pane = new KitPane(model);
        var report = Nodes.id("score-kit-report", Nodes.reading("", Css.BAND));
        report.textProperty().bind(sending.report());
        report.visibleProperty().bind(sending.report().isNotEmpty());
        report.managedProperty().bind(report.visibleProperty());
        pane.frame()
                .withTools(Nodes.label(kit.member().name(), Css.STRONG), pane.candidates())
                .withBanner(report)
                .withFirstAction(
                        Nodes.button("score-hand-in", Words.of("score.kit.handIn"), "fth-upload", sending::handIn));
    }

    @Override
    public Node node() {
        return pane.frame();
    }

    @Override
    public void show() {
        pane.show();
    }

    @Override
    public void hide() {
        pane.hide();
    }

    /** Writes down what still runs, such as the time of a question. */
    public void leave() {
        model.leave();
    }

    @Override
    public Optional<Steps> steps() {
        return Optional.of(Steps.of(session.document()));
    }
}
