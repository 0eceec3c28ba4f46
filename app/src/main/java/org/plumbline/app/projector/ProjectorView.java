package org.plumbline.app.projector;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;

/** A page drawn large: the title is 6 % of the height, and but for the foot nothing is under 3 %. */
final class ProjectorView extends VBox {
    private static final double TITLE_SHARE = 0.06;
    private static final double BODY_SHARE = 0.036;
    private static final int FEW_LINES = 6;
    private static final double FEW_LINES_SHARE = 0.05;
    private static final double COLUMN_SHARE = 0.031;
    private static final double FOOT_SHARE = 0.024;

    /** Below this share of the height the last row could not read it. */
    private static final double SMALLEST_SHARE = 0.03;

    private static final double SMALLEST_FIT = 0.7;

    private static final double LITTLE_SMALLER = 0.96;

    private final ReadOnlyDoubleProperty height;
    private final DoubleProperty fit = new SimpleDoubleProperty(1);
    private final InvalidationListener changed = observable -> fit.set(1);
    private final WeakInvalidationListener again = new WeakInvalidationListener(changed);

    ProjectorView(ProjectorPage page, ReadOnlyDoubleProperty height) {
        this.height = height;
        getStyleClass().add(Css.ROOM_PAGE);
        setId("projector-page");
        widthProperty().addListener(changed);
        height.addListener(again);
        getChildren().add(sized(page.title(), TITLE_SHARE, Css.ROOM_TITLE));
        if (!page.lead().isBlank()) {
            getChildren().add(sized(page.lead(), BODY_SHARE, Css.ROOM_LEAD));
        }
        List<String> lines = lines(page.body());
        double share = lines.size() > FEW_LINES ? BODY_SHARE : FEW_LINES_SHARE;
        lines.forEach(line -> getChildren().add(sized(line, share, Css.ROOM_LINE)));
        if (page.body() instanceof Body.Columns columns) {
            getChildren().add(columns(columns));
        }
        var space = new Region();
        setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(space, sized(page.foot(), FOOT_SHARE, Css.ROOM_FOOT));
    }

    /** A page with many words is set a little smaller, so that nothing of it is cut; a window that grows gives it back. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (fit.get() > SMALLEST_FIT && prefHeight(getWidth()) > height.get() + 1) {
            Platform.runLater(() -> fit.set(Math.max(SMALLEST_FIT, fit.get() * LITTLE_SMALLER)));
        }
    }

    private static List<String> lines(Body body) {
        if (body instanceof Body.Lines lines) {
            return lines.lines().stream()
                    .map(line -> line.sign() + " " + line.text() + " " + line.note())
                    .map(String::strip)
                    .toList();
        }
        if (body instanceof Body.Bars bars) {
            return bars.bars().stream()
                    .map(bar -> bar.name() + " – " + bar.number() + " " + bar.note())
                    .toList();
        }
        if (body instanceof Body.Grid grid) {
            return grid.rows().stream().map(row -> String.join(" – ", row)).toList();
        }
        if (body instanceof Body.Cards cards) {
            return cards.cards().stream()
                    .flatMap(card -> Stream.concat(Stream.of(card.name()), card.lines().stream()))
                    .toList();
        }
        return List.of();
    }

    private HBox columns(Body.Columns columns) {
        var row = new HBox();
        row.getStyleClass().add(Css.ROOM_COLUMNS);
        for (Body.Column column : columns.columns()) {
            var card = new VBox(
                    sized(column.name(), BODY_SHARE, Css.ROOM_LEVEL),
                    sized(column.text(), COLUMN_SHARE, Css.LEVEL_TEXT));
            card.getStyleClass().add(Css.ROOM_COLUMN);
            if (!column.note().isEmpty()) {
                card.getStyleClass().add(Css.ROOM_REQUIRED);
                card.getChildren().add(1, sized(column.note(), COLUMN_SHARE, Css.ROOM_NOTE));
            }
            HBox.setHgrow(card, Priority.ALWAYS);
            card.setPrefWidth(1);
            card.setMaxWidth(Double.MAX_VALUE);
            row.getChildren().add(card);
        }
        return row;
    }

    private Label sized(String text, double share, String styleClass) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        label.styleProperty().bind(Bindings.createStringBinding(() -> size(share), height, fit));
        return label;
    }

    private String size(double share) {
        double least = Math.min(share, SMALLEST_SHARE);
        return String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", height.get() * Math.max(least, share * fit.get()));
    }
}
