package org.plumbline.app.screen.trial;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EqualColumns;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.TrialAgreement;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.scale.Level;

/** How far the experts agree on one competency: dots a level, who lies apart, and the level texts to mend. */
final class AgreementPane extends VBox {
    private static final double COLUMN_EM = 11;
    private static final String DOT = "●";

    private final List<EditableText> texts = new ArrayList<>();
    private final List<Label> readings = new ArrayList<>();
    private final Object laid;

    AgreementPane(TrialViewModel model, TrialPage.Result result) {
        laid = key(result);
        TrialAgreement agreement = result.agreement();
        String id = result.competency().id().value();
        getStyleClass().add(Css.PANE);
        setId("trial-agreement-" + id);
        var mend = Nodes.id("trial-mend-" + id, new ToggleButton(Words.of("trial.mend")));
        var columns = new ArrayList<Node>();
        for (Level level : result.scale().levels()) {
            columns.add(column(model, result, level, mend));
        }
        var name = Nodes.reading(
                agreement.differs()
                        ? "▲ " + result.competency().name()
                        : result.competency().name(),
                Css.SECTION);
        getChildren().addAll(name, Nodes.reading(sentence(result)));
        if (agreement.crosses()) {
            getChildren().add(Nodes.reading(Words.of("trial.crosses"), Css.WARNING));
        }
        getChildren().add(new EqualColumns(COLUMN_EM, columns.toArray(Node[]::new)));
        result.apart().forEach(voice -> getChildren().add(voice(result, voice)));
        getChildren().add(mend);
    }

    /** What stays while only words are mended. */
    private static Object key(TrialPage.Result result) {
        return List.of(
                result.agreement(),
                result.competency().id(),
                result.competency().name(),
                result.scale(),
                result.apart());
    }

    boolean isFor(TrialPage.Result result) {
        return key(result).equals(laid);
    }

    /** Shows the level texts that the document holds. */
    void show(TrialPage.Result result) {
        for (int i = 0; i < texts.size(); i++) {
            String words = result.competency()
                    .competency()
                    .levelText(i + 1)
                    .map(LevelText::text)
                    .orElse("");
            texts.get(i).show(words);
            readings.get(i).setText(words.isEmpty() ? Words.of("trial.noWords") : words);
        }
    }

    private Node column(TrialViewModel model, TrialPage.Result result, Level level, ToggleButton mend) {
        TrialAgreement agreement = result.agreement();
        int count = agreement.count(level.ordinal());
        boolean required = agreement.required().contains(level.ordinal());
        var card = Nodes.styled(new VBox(), Css.LEVEL_CARD);
        card.pseudoClassStateChanged(Css.REQUIRED, required);
        card.getChildren().add(Nodes.reading(level.ordinal() + "  " + level.name(), Css.LEVEL_NAME));
        if (required) {
            card.getChildren().add(Nodes.reading(Words.of("trial.required"), Css.HINT));
        }
        Label dots = Nodes.reading(count == 0 ? "–" : DOT.repeat(count) + "  " + count, Css.DOTS);
        dots.setAccessibleText(Words.of("trial.chose", count, level.name()));
        card.getChildren().add(dots);
        var text = new EditableText(words -> model.mend(result.competency().id(), level.ordinal(), words));
        texts.add(text);
        Label reading = Nodes.reading("", Css.LEVEL_TEXT);
        readings.add(reading);
        TextArea area = Nodes.area("trial-text-" + result.competency().id() + "-" + level.ordinal(), 6);
        area.textProperty().bindBidirectional(text);
        area.setAccessibleText(level.name());
        for (Node either : List.of(reading, area)) {
            either.managedProperty().bind(either.visibleProperty());
        }
        area.visibleProperty().bind(mend.selectedProperty());
        reading.visibleProperty().bind(mend.selectedProperty().not());
        card.getChildren().addAll(reading, area);
        return card;
    }

    /** "5 of 7 chose Experienced, 7 of 7 within one level; two levels apart." */
    private static String sentence(TrialPage.Result result) {
        TrialAgreement agreement = result.agreement();
        String missing = Words.of("trial.missing", agreement.missing());
        return agreement
                .usual()
                .map(usual -> Words.of(
                                agreement.exact() == 1 && agreement.raters() > 1 ? "trial.noTwo" : "trial.agreement",
                                agreement.exact(),
                                agreement.raters(),
                                result.scale().level(usual).name(),
                                agreement.withinOne(),
                                agreement.spread())
                        + missing)
                .orElseGet(() -> Words.of("trial.nobody") + missing);
    }

    private static Node voice(TrialPage.Result result, TrialPage.Voice voice) {
        String level = result.scale().level(voice.level()).name();
        return Nodes.reading(
                voice.reason().isBlank()
                        ? Words.of("trial.apart", voice.name(), level)
                        : Words.of("trial.apart.reason", voice.name(), level, voice.reason()));
    }
}
