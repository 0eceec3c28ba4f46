package org.plumbline.app.widget;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;

/** An entry of a log: when and who, what happened, and why where somebody said so. As wide as the list; its words wrap. */
public final class LogCell<T> extends ListCell<T> {
    private final Function<T, String> stampOf;
    private final Function<T, String> sentenceOf;
    private final Function<T, String> reasonOf;
    private final Label stamp = Nodes.label("", Css.HINT);
    private final Label sentence = Nodes.reading("");
    private final Label reason = Nodes.reading("", Css.MUTED);
    private final VBox lines = new VBox(2, stamp, sentence, reason);

    /**
     * @param reasonOf gives an empty text where there is no reason
     */
    public LogCell(Function<T, String> stampOf, Function<T, String> sentenceOf, Function<T, String> reasonOf) {
        this.stampOf = stampOf;
        this.sentenceOf = sentenceOf;
        this.reasonOf = reasonOf;
        reason.managedProperty().bind(reason.textProperty().isNotEmpty());
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(T entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        setGraphic(empty || entry == null ? null : lines);
        if (entry != null && !empty) {
            stamp.setText(stampOf.apply(entry));
            sentence.setText(sentenceOf.apply(entry));
            reason.setText(reasonOf.apply(entry));
        }
    }
}
