package org.plumbline.app.screen.ratings;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Focus;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** What a pasted table would bring, and what of it would stay out, before anything is taken. */
final class PastedPane extends VBox {
    PastedPane(PastedRatings paste, RatingsViewModel model) {
        getStyleClass().add(Css.PANE);
        setId("ratings-pasted");
        int count = paste.ratings().size();
        Label whom = Nodes.reading(
                paste.experts().isEmpty()
                        ? Words.of("ratings.pasted.nobody")
                        : Words.of("ratings.pasted.experts", String.join(", ", paste.experts())));
        Label what = Nodes.reading(
                Words.of("ratings.pasted.count", count)
                        + (paste.replaced() == 0 ? "" : " " + Words.of("ratings.pasted.replaced", paste.replaced())),
                Css.STRONG);
        getChildren().addAll(Nodes.label(Words.of("ratings.pasted"), Css.SECTION), whom, what);
        if (!paste.problems().isEmpty()) {
            getChildren()
                    .addAll(
                            Nodes.label(Words.of(
                                    "ratings.pasted.problems", paste.problems().size())),
                            problems(paste.problems()));
        }
        var take = Nodes.accent("ratings-take", Words.of("ratings.pasted.take", count), "", model::takePasted);
        take.setDisable(count == 0);
        var leave = Nodes.button("ratings-leave", Words.of("ratings.pasted.leave"), "", model::dropPasted);
        var foot = Nodes.styled(new FlowPane(leave, take), Css.SCREEN_FOOT);
        getChildren().add(foot);
        Focus.whenShown(count == 0 ? leave : take);
    }

    private static ScrollPane problems(List<String> sentences) {
        Label label = Nodes.reading(String.join("\n", sentences));
        label.setId("ratings-problems");
        var scroll = Nodes.grow(new ScrollPane(label));
        scroll.setFitToWidth(true);
        return scroll;
    }
}
