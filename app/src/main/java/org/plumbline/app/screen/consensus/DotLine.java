package org.plumbline.app.screen.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.workshop.Spread;

/**
 * One rater's dot on the scale that all raters of a competency share: behind it the spread of all as a bar, the required
 * level as a tick, and an open ring where the first rating was another.
 */
final class DotLine extends Region {
    private static final double LOWEST_EM = 7;

    private record Mark(Region region, double from, double to, double width, double height) {}

    /** Takes the text size of the window from the style sheets, and shows nothing. */
    private final Label measure = new Label();

    private final int levels;
    private final List<Mark> marks = new ArrayList<>();

    DotLine(Desk.Criterion criterion, Optional<Rating> first, Optional<Rating> last) {
        levels = criterion.levels().size();
        getStyleClass().add(Css.DOT_LINE);
        measure.setManaged(false);
        measure.setVisible(false);
        measure.fontProperty().addListener(observable -> requestLayout());
        getChildren().add(measure);
        criterion
                .cell()
                .spread()
                .ifPresent(spread -> add(Css.DOT_SPREAD, spread.lowest() - 0.5, spread.highest() + 0.5, 0, 1));
        add(Css.DOT_AXIS, 0.5, levels + 0.5, 0, 0.08);
        criterion.cell().required().ifPresent(level -> add(Css.DOT_REQUIRED, level, level, 0.18, 1));
        Optional<Integer> was = first.flatMap(Spread::level);
        Optional<Integer> is = last.flatMap(Spread::level);
        was.filter(level -> !was.equals(is)).ifPresent(level -> add(Css.DOT_FIRST, level, level, 0.7, 0.7));
        is.ifPresent(level -> add(
                criterion.cell().required().map(least -> colour(level, least)).orElse(Css.DOT_MEETS),
                level,
                level,
                0.8,
                0.8));
    }

    private static String colour(int level, int required) {
        return switch (Determination.of(level, required)) {
            case DOES_NOT_MEET -> Css.DOT_BELOW;
            case MEETS -> Css.DOT_MEETS;
            case EXCEEDS -> Css.DOT_ABOVE;
        };
    }

    /**
     * @param width in em; 0 for from where to where it reaches
     * @param height in em; 1 for the whole height
     */
    private void add(String style, double from, double to, double width, double height) {
        Region region = Nodes.styled(new Region(), style);
        marks.add(new Mark(region, from, to, width, height));
        getChildren().add(region);
    }

    private double em() {
        return measure.getFont().getSize();
    }

    @Override
    protected double computePrefWidth(double height) {
        return em() * LOWEST_EM;
    }

    @Override
    protected void layoutChildren() {
        double em = em();
        double step = getWidth() / levels;
        for (Mark mark : marks) {
            double width = mark.width() == 0 ? (mark.to() - mark.from()) * step : mark.width() * em;
            double height = mark.height() == 1 ? getHeight() : Math.max(1, mark.height() * em);
            double middle = ((mark.from() + mark.to()) / 2 - 0.5) * step;
            mark.region()
                    .resizeRelocate(
                            snapPositionX(middle - width / 2),
                            snapPositionY((getHeight() - height) / 2),
                            snapSizeX(width),
                            snapSizeY(height));
        }
    }
}
