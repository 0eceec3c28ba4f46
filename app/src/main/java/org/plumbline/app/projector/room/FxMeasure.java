package org.plumbline.app.projector.room;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** Measures with the letters that the window draws; remembers, since a list is measured again with every new line. */
public final class FxMeasure implements Measure {
    private static final int MOST_REMEMBERED = 4000;
    private static final double LINE_SPACING = 0.12;

    private final Text text = new Text();
    private final Map<Asked, Double> heights = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Double> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    @Override
    public double height(String words, Letters letters, double width) {
        return heights.computeIfAbsent(new Asked(words, letters, width), this::measure);
    }

    private double measure(Asked asked) {
        set(text, asked.words(), asked.letters());
        text.setWrappingWidth(asked.width());
        return Math.ceil(text.getLayoutBounds().getHeight());
    }

    @Override
    public double width(String words, Letters letters) {
        set(text, words, letters);
        text.setWrappingWidth(0);
        return Math.ceil(text.getLayoutBounds().getWidth()) + 1;
    }

    /** Gives a text its words and letters, the same for measuring and for drawing. */
    static void set(Text text, String words, Letters letters) {
        text.setFont(Font.font(
                Font.getDefault().getFamily(), letters.bold() ? FontWeight.BOLD : FontWeight.NORMAL, letters.size()));
        text.setLineSpacing(letters.size() * LINE_SPACING);
        text.setText(words);
    }

    private record Asked(String words, Letters letters, double width) {}
}
