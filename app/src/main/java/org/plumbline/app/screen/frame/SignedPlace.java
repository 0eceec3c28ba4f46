package org.plumbline.app.screen.frame;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.signoff.SignOff;
import org.plumbline.model.signoff.SignedVersion;

/** Where a stage stands in the window: while it is signed, a line above it says so and nothing in it can be edited. */
final class SignedPlace extends BorderPane {
    private static final Set<Goal> RESTING = EnumSet.of(
            Goal.POSITION,
            Goal.PEOPLE,
            Goal.TASKS,
            Goal.VOTE,
            Goal.COMPETENCIES,
            Goal.RATINGS,
            Goal.LINKAGE,
            Goal.LEVELS,
            Goal.QUESTIONS,
            Goal.TRIAL);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.ENGLISH);

    private final Label words = Nodes.id("signed-words", Nodes.reading(""));
    private final HBox banner;
    private Goal goal = Goal.POSITION;
    private SignOff signOff = SignOff.EMPTY;

    SignedPlace(Runnable amend) {
        banner = Nodes.styled(
                new HBox(
                        Nodes.grow(words),
                        Nodes.button("signed-amend", Words.of("frame.signed.amend"), "fth-edit-2", amend)),
                Css.SIGNED);
        banner.setId("signed-banner");
        banner.setAlignment(Pos.CENTER_LEFT);
        banner.managedProperty().bind(banner.visibleProperty());
        words.setMaxWidth(Double.MAX_VALUE);
        setTop(banner);
        addEventFilter(ScrollEvent.SCROLL, this::scroll);
    }

    SignedPlace with(Goal shown, Node content) {
        goal = shown;
        if (getCenter() != null) {
            getCenter().setDisable(false);
        }
        setCenter(content);
        mark();
        return this;
    }

    void show(SignOff now) {
        signOff = now;
        mark();
    }

    private boolean rests() {
        return signOff.isSigned() && RESTING.contains(goal);
    }

    private void mark() {
        boolean rests = rests();
        banner.setVisible(rests);
        words.setText(signOff.newest()
                .filter(version -> rests)
                .map(SignedPlace::sentence)
                .orElse(""));
        if (getCenter() != null) {
            getCenter().setDisable(rests);
        }
        getStyleClass().remove(Css.RESTING);
        if (rests) {
            getStyleClass().add(Css.RESTING);
        }
    }

    private static String sentence(SignedVersion version) {
        return Words.of(
                "frame.signed",
                version.number(),
                DAY.format(version.signedAt().atZone(ZoneId.systemDefault())),
                version.signatures().size());
    }

    /** What rests can still be read to its end: nodes that are disabled leave the wheel to those around them. */
    private void scroll(ScrollEvent event) {
        Node over =
                rests() && event.getPickResult() != null ? event.getPickResult().getIntersectedNode() : null;
        for (Node node = over; node != null && node != this; node = node.getParent()) {
            Optional<ScrollBar> bar = bar(node);
            if (bar.isPresent()) {
                ScrollBar moved = bar.get();
                double range = moved.getMax() - moved.getMin();
                double step =
                        event.getDeltaY() / Math.max(1, node.getLayoutBounds().getHeight()) * range / 2;
                moved.setValue(Math.max(moved.getMin(), Math.min(moved.getMax(), moved.getValue() - step)));
                event.consume();
                return;
            }
        }
    }

    private static Optional<ScrollBar> bar(Node node) {
        return node.lookupAll(".scroll-bar").stream()
                .filter(found -> found.getParent() == node && found.isVisible())
                .map(ScrollBar.class::cast)
                .filter(found -> found.getOrientation() == Orientation.VERTICAL)
                .findFirst();
    }
}
