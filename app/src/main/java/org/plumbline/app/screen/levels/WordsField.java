package org.plumbline.app.screen.levels;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.screen.levels.WordsViewModel.Part;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Differences;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.compare.WordDifference;

/** The definition or one level text: the field, what it leaves open, how it could begin, and the bank's words beside. */
final class WordsField extends VBox {
    private static final double NARROWEST_EM = 42;
    private static final double SHARE = 0.56;

    private final WordsViewModel model;
    private final int level;
    private final TextArea area;
    private final EditableText text;
    private final Label required = Nodes.label("", Css.HINT);
    private final VBox illustrations = new VBox(2);
    private final VBox findings;
    private final VBox opening;
    private final Label lines = Nodes.reading("", Css.HINT);
    private final Button begin;
    private final VBox bank;
    private final Button take;
    private Optional<String> bankWords = Optional.empty();

    /**
     * @param beside whether a place is kept for the bank's words
     */
    WordsField(WordsViewModel model, CompetencyId competency, Part part, boolean beside) {
        super(3);
        this.model = model;
        level = part.level();
        text = new EditableText(words -> model.edit(competency, level, words));
        area = Growing.area(level == 0 ? "levels-definition" : "levels-text-" + level);
        area.setAccessibleText(part.name());
        area.textProperty().bindBidirectional(text);
        findings = Nodes.id("levels-findings-" + level, new VBox(2));
        begin = Nodes.button("levels-begin-" + level, Words.of("levels.template.begin"), "", () -> model.begin(level));
        Nodes.named(begin, Words.of("levels.template.beginOf", part.name()));
        opening = Nodes.styled(new VBox(4, lines, begin), "level-opening");
        take = Nodes.button("levels-take-" + level, Words.of("levels.bank.take"), "", () -> model.takeBank(level));
        Nodes.named(take, Words.of("levels.bank.takeOf", part.name()));
        bank = Nodes.id("levels-bank-" + level, new VBox(4));
        begin.managedProperty().bind(begin.visibleProperty());
        opening.managedProperty().bind(opening.visibleProperty());
        opening.setVisible(false);
        Label name = Nodes.label(part.name(), level == 0 ? Css.FIELD_LABEL : Css.LEVEL_NAME);
        name.setLabelFor(area);
        var own = new VBox(4, area, illustrations, findings, opening);
        getChildren()
                .addAll(
                        new FlowPane(10, 0, name, required),
                        beside ? SideBySide.ofFields(own, bank, SHARE, NARROWEST_EM) : own);
        show(part);
    }

    void show(Part part) {
        text.show(part.text());
        required.setText(part.requiredAt().isEmpty() ? "" : "● " + part.requiredAt());
        illustrations
                .getChildren()
                .setAll(part.illustrations().stream()
                        .map(line -> Nodes.reading("• " + line, Css.LEVEL_TEXT))
                        .toList());
        findings.getChildren()
                .setAll(part.findings().stream()
                        .map(sentence -> Nodes.reading("⚠ " + sentence, Css.WARNING))
                        .toList());
        begin.setVisible(WordsViewModel.isEmpty(part));
        bankWords = part.bank();
        bank.getChildren().setAll(bankSide(part));
    }

    private List<Node> bankSide(Part part) {
        if (bankWords.isEmpty()) {
            return List.of(Nodes.reading(Words.of("levels.bank.nothing"), Css.HINT));
        }
        String words = bankWords.get();
        String title = Words.of(part.differs() ? "levels.bank" : "levels.bank.same");
        boolean plain = part.text().isBlank() || !part.differs();
        Node said = Differences.marked(title, WordDifference.between(words, plain ? words : part.text()));
        return part.differs() ? List.of(said, take) : List.of(said);
    }

    /** Shows how the level could begin, or no longer; a definition has no levels. */
    void help(boolean shown) {
        opening.setVisible(shown && level > 0 && !model.dimensions().isEmpty());
        lines.setText(level > 0 ? model.opening(level) : "");
    }

    TextArea area() {
        return area;
    }
}
