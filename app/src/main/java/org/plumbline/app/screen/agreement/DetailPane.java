package org.plumbline.app.screen.agreement;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.agreement.AgreementPage.Apart;
import org.plumbline.app.screen.agreement.AgreementPage.Border;
import org.plumbline.app.screen.agreement.AgreementPage.Detail;
import org.plumbline.app.screen.agreement.AgreementPage.MeasureWords;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EqualColumns;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** Counts first, then where to look in the texts, then the measures with what they say. */
final class DetailPane extends VBox {
    private static final double CARD_EM = 17;
    private static final int ABREAST = 2;
    private static final double GAP = 22;
    private static final double NEAR = 8;

    DetailPane(Detail detail) {
        super(GAP);
        getChildren().add(counts(detail));
        detail.border().ifPresent(border -> getChildren().add(border(border)));
        if (detail.measured()) {
            getChildren().add(measures(detail));
        } else if (!detail.spread().isEmpty()) {
            getChildren().add(Nodes.reading(Words.of("agreement.mixed"), Css.MUTED));
        }
        if (!detail.withinGroups().isEmpty()) {
            getChildren()
                    .add(new VBox(
                            NEAR,
                            Nodes.reading(Words.of("agreement.groups"), Css.SECTION),
                            Nodes.reading(Words.of("agreement.groups.what"), Css.MUTED),
                            chips(detail.withinGroups())));
        }
    }

    private static Node counts(Detail detail) {
        var box = new VBox(NEAR, Nodes.reading(detail.name(), Css.SECTION), Nodes.reading(detail.basis(), Css.MUTED));
        detail.counts().forEach(sentence -> box.getChildren().add(Nodes.reading(sentence, Css.STRONG)));
        detail.spread().forEach(apart -> box.getChildren().add(bar(apart)));
        return box;
    }

    private static Node measures(Detail detail) {
        var box = new VBox(NEAR, Nodes.reading(Words.of("agreement.measures"), Css.SECTION));
        if (!detail.caution().isEmpty()) {
            box.getChildren().add(Nodes.id("agreement-few", Nodes.reading(detail.caution(), Css.WARNING)));
        }
        for (int i = 0; i < detail.measures().size(); i += ABREAST) {
            Node[] cards = detail
                    .measures()
                    .subList(i, Math.min(i + ABREAST, detail.measures().size()))
                    .stream()
                    .map(DetailPane::card)
                    .toArray(Node[]::new);
            box.getChildren().add(new EqualColumns(CARD_EM, cards));
        }
        return box;
    }

    private static Node bar(Apart apart) {
        var words = Nodes.grow(Nodes.reading(apart.words()));
        words.setMaxWidth(Double.MAX_VALUE);
        var number = Nodes.label(Words.of("agreement.apart.of", apart.count(), apart.all()));
        number.setMinWidth(USE_PREF_SIZE);
        var bar = Nodes.styled(new Region(), Css.TALLY_BAR);
        var track = new Pane(bar);
        bar.prefWidthProperty().bind(track.widthProperty().multiply((double) apart.count() / apart.all()));
        var box = Nodes.styled(new VBox(2, new HBox(12, words, number), track), Css.TALLY_LINE);
        box.setAccessibleText(words.getText() + ", " + number.getText());
        return box;
    }

    private static Node border(Border border) {
        Node[] cards = border.levels().stream()
                .map(level -> (Node) Nodes.styled(
                        new VBox(
                                Nodes.reading(level.name(), Css.LEVEL_NAME),
                                Nodes.reading(level.text(), Css.LEVEL_TEXT)),
                        Css.LEVEL_CARD))
                .toArray(Node[]::new);
        return new VBox(
                NEAR,
                Nodes.reading(Words.of("agreement.words"), Css.SECTION),
                Nodes.reading(border.sentence()),
                new EqualColumns(CARD_EM, cards));
    }

    private static Node card(MeasureWords measure) {
        var box = Nodes.styled(new VBox(4, Nodes.reading(measure.title(), Css.LEVEL_NAME)), Css.LEVEL_CARD);
        if (!measure.value().isEmpty()) {
            box.getChildren()
                    .addAll(Nodes.label(measure.value(), Css.SECTION), Nodes.reading(measure.interval(), Css.HINT));
        }
        box.getChildren().add(Nodes.reading(measure.sentence()));
        return box;
    }

    private static Node chips(List<String> words) {
        var chips = new FlowPane(8, 6);
        words.forEach(each -> chips.getChildren().add(Nodes.label(each, Css.CHIP)));
        return chips;
    }
}
