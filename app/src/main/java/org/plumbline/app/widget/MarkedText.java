package org.plumbline.app.widget;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.plumbline.app.library.TypedWords.Range;
import org.plumbline.app.theme.Css;

/** Words that wrap, with some of them marked by weight and a line below, so that no colour is needed. */
public final class MarkedText extends TextFlow {
    /**
     * @param classes of all its words
     */
    public MarkedText(String... classes) {
        getStyleClass().add(Css.MARKED_TEXT);
        getStyleClass().addAll(classes);
        setMinHeight(USE_PREF_SIZE);
    }

    /** A text with its marks; the marks from left to right. */
    public MarkedText(String text, List<Range> marks, String... classes) {
        this(classes);
        show(text, marks);
    }

    public void show(String text, List<Range> marks) {
        getChildren().clear();
        int at = 0;
        for (Range mark : marks) {
            add(text.substring(at, mark.start()), Css.WORDS);
            add(text.substring(mark.start(), mark.end()), Css.FOUND);
            at = mark.end();
        }
        add(text.substring(at), Css.WORDS);
        setAccessibleText(text);
    }

    /** Adds a stretch of words in a style. */
    public void add(String text, String styleClass) {
        if (!text.isEmpty()) {
            getChildren().add(Nodes.styled(new Text(text), styleClass));
        }
    }
}
