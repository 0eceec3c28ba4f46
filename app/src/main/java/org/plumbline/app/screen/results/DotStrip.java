package org.plumbline.app.screen.results;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.workshop.PanelView;
import org.plumbline.model.workshop.Spread;

/** One dot a rater over the levels of the scale, with the required level marked; the axis is always the whole scale. */
final class DotStrip extends HBox {
    DotStrip(PanelView.OfCandidate seen, CompetencyId competency, Scale scale, Optional<Integer> required) {
        setAlignment(Pos.BOTTOM_LEFT);
        int[] counts = new int[scale.levels().size() + 1];
        seen.voices().stream()
                .flatMap(voice -> voice.rating(competency).stream())
                .flatMap(rating -> Spread.level(rating).stream())
                .filter(level -> level < counts.length)
                .forEach(level -> counts[level]++);
        for (int level = 1; level < counts.length; level++) {
            var place = Nodes.styled(new HBox(2), Css.DOT_PLACE);
            for (int i = 0; i < counts[level]; i++) {
                place.getChildren().add(new StackPane(Nodes.styled(new Region(), Css.DOT)));
            }
            place.pseudoClassStateChanged(
                    Css.REQUIRED,
                    required.filter(Integer.valueOf(level)::equals).isPresent());
            getChildren().add(place);
        }
        setAccessibleText(IntStream.range(1, counts.length)
                .filter(level -> counts[level] > 0)
                .mapToObj(level -> Words.of(
                        "results.dots", counts[level], scale.level(level).name()))
                .collect(Collectors.joining(", ")));
    }
}
