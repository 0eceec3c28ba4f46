package org.plumbline.app.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;

/** All level texts of a competency as columns that are also buttons: whole words, the required level outlined. */
public final class LevelCards extends Region {
    private static final double GAP = 10;
    private static final double WIDEST = 1e6;
    private static final double NARROWEST_EM = 11;

    private final List<LevelCard> cards = new ArrayList<>();
    private final Label measure = new Label();
    private IntConsumer choose = level -> {};

    /**
     * @param required ordinal of the required level; 0 when nobody has said it
     */
    public LevelCards(Scale scale, Competency competency, int required) {
        this(scale, competency, required, Set.of());
    }

    /**
     * @param required ordinal of the required level; 0 when nobody has said it
     * @param corrected ordinals of the levels in whose words a slip of the pen was mended
     */
    public LevelCards(Scale scale, Competency competency, int required, Set<Integer> corrected) {
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren().add(measure);
        for (Level level : scale.levels()) {
            LevelCard card = card(level, competency, level.ordinal() == required);
            if (corrected.contains(level.ordinal())) {
                card.getChildren().add(Nodes.reading(Words.of("score.corrected.here"), Css.HINT));
            }
            cards.add(card);
            getChildren().add(card);
        }
    }

    private LevelCard card(Level level, Competency competency, boolean required) {
        var card = new LevelCard(() -> choose.accept(level.ordinal()));
        card.setId("level-card-" + level.ordinal());
        card.setAccessibleText(level.name() + (required ? ", " + Words.of("score.required.here") : ""));
        card.pseudoClassStateChanged(Css.REQUIRED, required);
        card.getChildren().add(card.named(level.ordinal() + "  " + level.name()));
        if (required) {
            card.getChildren().add(Nodes.reading(Words.of("score.required.here"), Css.HINT));
        }
        competency.levelText(level.ordinal()).ifPresent(text -> words(card, text));
        card.setOnMouseClicked(event -> {
            card.requestFocus();
            choose.accept(level.ordinal());
        });
        card.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
                choose.accept(level.ordinal());
                event.consume();
            }
        });
        return card;
    }

    private static void words(VBox card, LevelText text) {
        if (text.saysMoreThanItsIllustrations()) {
            card.getChildren().add(Nodes.reading(text.text(), Css.LEVEL_TEXT));
        }
        text.illustrations().forEach(line -> card.getChildren().add(Nodes.reading("• " + line, Css.LEVEL_TEXT)));
    }

    /** What happens when somebody picks a column. */
    public void onChoose(IntConsumer action) {
        choose = action;
    }

    /** Marks the column that was picked; 0 for none. */
    public void mark(int ordinal) {
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).mark(i + 1 == ordinal);
        }
    }

    /** Ordinal of the column that has the keyboard; 0 for none. */
    public int focused() {
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).isFocused()) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Gives the keyboard to a column, or to the first for a level that there is not. */
    public void focus(int ordinal) {
        cards.get(ordinal >= 1 && ordinal <= cards.size() ? ordinal - 1 : 0).requestFocus();
    }

    /** The same as soon as the cards are in the window. */
    public void focusWhenShown(int ordinal) {
        Focus.whenShown(cards.get(ordinal >= 1 && ordinal <= cards.size() ? ordinal - 1 : 0));
    }

    private int columns(double width) {
        double narrowest = measure.getFont().getSize() * NARROWEST_EM;
        int fitting = (int) Math.max(1, (width + GAP) / (narrowest + GAP));
        return Math.min(cards.size(), fitting);
    }

    private double cardWidth(double width) {
        int columns = columns(width);
        return (width - GAP * (columns - 1)) / columns;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return measure.getFont().getSize() * NARROWEST_EM * cards.size();
    }

    @Override
    protected double computeMinWidth(double height) {
        return measure.getFont().getSize() * NARROWEST_EM;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        boolean said = width >= 0 && width < WIDEST;
        double across = said ? width : getWidth() > 0 ? getWidth() : computePrefWidth(-1);
        int columns = columns(across);
        double height = 0;
        for (int first = 0; first < cards.size(); first += columns) {
            height += rowHeight(first, columns, cardWidth(across)) + (first == 0 ? 0 : GAP);
        }
        return height;
    }

    private double rowHeight(int first, int columns, double cardWidth) {
        return cards.subList(first, Math.min(first + columns, cards.size())).stream()
                .mapToDouble(card -> card.prefHeight(cardWidth))
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double cardWidth = cardWidth(getWidth());
        double y = 0;
        for (int first = 0; first < cards.size(); first += columns) {
            double height = rowHeight(first, columns, cardWidth);
            for (int i = first; i < Math.min(first + columns, cards.size()); i++) {
                cards.get(i).resizeRelocate((i - first) * (cardWidth + GAP), y, cardWidth, height);
            }
            y += height + GAP;
        }
    }
}
