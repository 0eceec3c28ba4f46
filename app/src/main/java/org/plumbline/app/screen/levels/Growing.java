package org.plumbline.app.screen.levels;

import javafx.application.Platform;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import org.plumbline.app.widget.Nodes;

/** A text area as high as its words, so that no word is cut or has to be scrolled to. */
final class Growing {
    private static final int LEAST_ROWS = 2;
    private static final double SIDES_EM = 2.4;
    private static final double PADDING_EM = 1.6;
    private static final double ROW_EM = 1.4;

    private final TextArea area;
    /** Takes the same width and font, and is never shown. */
    private final Text measure = new Text();

    private Growing(TextArea area) {
        this.area = area;
    }

    static TextArea area(String id) {
        TextArea area = Nodes.styled(Nodes.area(id, LEAST_ROWS), "room-words");
        var growing = new Growing(area);
        area.textProperty().addListener(observable -> growing.fit());
        // A height that is asked for while the width is being laid out would be lost.
        area.widthProperty().addListener(observable -> Platform.runLater(growing::fit));
        area.fontProperty().addListener(observable -> Platform.runLater(growing::fit));
        return area;
    }

    private void fit() {
        double em = area.getFont().getSize();
        if (area.getWidth() <= SIDES_EM * em) {
            return;
        }
        measure.setFont(area.getFont());
        measure.setText(area.getText());
        measure.setWrappingWidth(area.getWidth() - SIDES_EM * em);
        double words =
                Math.max(LEAST_ROWS * ROW_EM * em, measure.getLayoutBounds().getHeight());
        area.setPrefHeight(Math.ceil(words + PADDING_EM * em));
    }
}
