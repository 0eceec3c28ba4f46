package org.plumbline.app.widget;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.bank.PerformanceText;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;

/** One competency to read: what it is, then its levels from low to high, then everything else the source says. */
public final class CompetencyCard extends ScrollPane {
    private final VBox words = new VBox(10);

    public CompetencyCard() {
        setId("competency-card");
        setFitToWidth(true);
        setContent(words);
        getStyleClass().add(Css.PANE);
    }

    /**
     * @param source where the words come from
     */
    public void show(Competency competency, Scale scale, String source) {
        words.getChildren().clear();
        words.getChildren()
                .addAll(Nodes.reading(numbered(competency), Css.SECTION), Nodes.reading(competency.definition()));
        bullets("", competency.definitionItems());
        for (Level level : scale.levels()) {
            competency.levelText(level.ordinal()).ifPresent(text -> level(level, text));
        }
        bullets(Words.of("competencies.indicators"), competency.indicators());
        for (PerformanceText performance : competency.performanceLevels()) {
            section(performance.name());
            words.getChildren().add(Nodes.reading(performance.text()));
        }
        bullets(Words.of("competencies.areas"), competency.applicationAreas());
        words.getChildren().add(Nodes.reading(Words.of("competencies.source", source), Css.HINT));
        setVvalue(0);
    }

    private static String numbered(Competency competency) {
        return competency.number().map(number -> number + "  ").orElse("") + competency.name();
    }

    private void level(Level level, LevelText text) {
        var card = Nodes.styled(new VBox(), Css.CARD);
        card.getChildren().add(Nodes.label(level.name(), Css.LEVEL_NAME));
        if (text.saysMoreThanItsIllustrations()) {
            card.getChildren().add(Nodes.reading(text.text()));
        }
        text.illustrations().forEach(line -> card.getChildren().add(Nodes.reading("• " + line)));
        words.getChildren().add(card);
    }

    private void bullets(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            section(title);
            lines.forEach(line -> words.getChildren().add(Nodes.reading("• " + line)));
        }
    }

    private void section(String title) {
        if (!title.isEmpty()) {
            words.getChildren().add(Nodes.label(title, Css.STRONG));
        }
    }
}
