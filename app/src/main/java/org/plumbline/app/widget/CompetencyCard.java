package org.plumbline.app.widget;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.library.BankSearch;
import org.plumbline.app.library.CardPart;
import org.plumbline.app.library.TypedWords;
import org.plumbline.app.theme.Css;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.scale.Scale;

/** One competency to read: what it is, its levels as a ladder from low to high, then everything else it says. */
public final class CompetencyCard extends ScrollPane {
    private static final double LINE_SCROLL = 40;

    private final VBox words = Nodes.styled(new VBox(), Css.READING_CARD);

    public CompetencyCard() {
        setId("competency-card");
        setFitToWidth(true);
        setContent(words);
        getStyleClass().add(Css.PANE);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /** A competency of a bank, with the words that were searched for. */
    public void show(BankSearch.Hit hit, TypedWords typed) {
        show(hit.competency(), hit.scale(), hit.category().orElse(""), CardPart.source(hit), typed);
    }

    /**
     * Words that stand in no bank.
     *
     * @param source where they come from
     */
    public void show(Competency competency, Scale scale, String source) {
        show(competency, scale, "", Words.of("card.source", source), TypedWords.NONE);
    }

    private void show(Competency competency, Scale scale, String category, String source, TypedWords typed) {
        words.getChildren().clear();
        String number = competency.number().map(each -> each + "  ").orElse("");
        String name = number + competency.name();
        words.getChildren().add(new MarkedText(name, typed.inName(name), Css.CARD_NAME));
        if (!category.isEmpty()) {
            words.getChildren().add(new MarkedText(category, typed.in(category), Css.CARD_HINT));
        }
        for (CardPart part : CardPart.of(competency, scale)) {
            VBox box = box(part);
            part.lines().forEach(line -> box.getChildren().add(new MarkedText(line, typed.in(line), Css.LEVEL_TEXT)));
        }
        words.getChildren().add(Nodes.reading(source, Css.HINT));
        setVvalue(0);
        setAccessibleText(name + ". " + competency.definition());
    }

    /** Levels stand on rungs of their own; everything else runs on. */
    private VBox box(CardPart part) {
        var box = new VBox();
        box.getStyleClass().add(part.kind() == CardPart.Kind.LEVEL ? Css.RUNG : Css.CARD_LIST);
        if (!part.title().isEmpty()) {
            Label title = Nodes.reading(part.title(), Css.LEVEL_NAME);
            var head = Nodes.styled(new FlowPane(title), Css.RUNG_HEAD);
            if (!part.note().isEmpty()) {
                head.getChildren().add(Nodes.reading("● " + part.note(), Css.HINT));
                box.pseudoClassStateChanged(Css.REQUIRED, true);
            }
            box.getChildren().add(head);
        }
        words.getChildren().add(box);
        return box;
    }

    /** Scrolls by lines: down for a positive number. */
    public void scrollBy(int lines) {
        double beyond = words.getHeight() - getViewportBounds().getHeight();
        if (beyond > 0) {
            setVvalue(getVvalue() + lines * LINE_SCROLL / beyond);
        }
    }
}
