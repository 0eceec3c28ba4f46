package org.plumbline.app.screen.ratings;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.plumbline.app.projector.ProjectorPage;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.screen.ratings.RatingsViewModel.View;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;

/** How much each task and competency matters. */
public final class RatingsScreen implements Screen {
    private final RatingsViewModel model;
    private final EntryPane entry;
    private final ResultsPane results;
    private final StackPane work = new StackPane();
    private final ScreenFrame frame;

    public RatingsScreen(RatingsViewModel model) {
        this.model = model;
        entry = new EntryPane(model);
        results = new ResultsPane(model);
        frame = new ScreenFrame(Words.of("ratings.screen"), Nodes.grow(work))
                .withTools(
                        new Choices<>(
                                        "ratings-subject",
                                        Words.of("ratings.subject"),
                                        model.subject(),
                                        subject -> Words.of("ratings.subject." + subject))
                                .of(List.of(Subject.values())),
                        new Choices<>(
                                        "ratings-view",
                                        Words.of("ratings.view"),
                                        model.view(),
                                        view -> Words.of("ratings.view." + view))
                                .of(List.of(View.values())));
        frame.hint().textProperty().bind(model.hint());
        model.shown().addListener(observable -> refresh());
        model.pasted().addListener(observable -> refresh());
    }

    private void refresh() {
        String nothing = model.nothing();
        if (!nothing.isEmpty()) {
            work.getChildren().setAll(new EmptyState(nothing));
            return;
        }
        Node now = model.view().get() == View.RESULTS ? results : entry;
        entry.refresh();
        if (now == results) {
            results.refresh();
        }
        if (!work.getChildren().equals(List.of(now))) {
            work.getChildren().setAll(now);
        }
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

    @Override
    public Optional<ProjectorPage> projection() {
        return Optional.of(model.projection());
    }
}
