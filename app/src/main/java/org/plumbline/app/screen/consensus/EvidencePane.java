package org.plumbline.app.screen.consensus;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.consensus.Desk.Case;
import org.plumbline.app.screen.consensus.Desk.Criterion;
import org.plumbline.app.screen.consensus.Desk.Row;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.workshop.PanelView.Dissenting;
import org.plumbline.model.workshop.RatingHistory.Step;
import org.plumbline.model.workshop.Spread;

/** What one rater gave on one criterion, first and final, with who, when, why and the evidence. */
final class EvidencePane extends VBox {
    private final ConsensusViewModel model;

    EvidencePane(ConsensusViewModel model) {
        this.model = model;
        getStyleClass().add(Css.PANE);
        setId("consensus-evidence");
        setMinWidth(0);
        model.speaker().addListener(observable -> show());
        model.criterion().addListener(observable -> show());
    }

    void show() {
        Optional<Criterion> criterion = model.here();
        Optional<Row> row = model.row();
        if (criterion.isEmpty() || row.isEmpty()) {
            getChildren().setAll(Nodes.reading(Words.of("consensus.evidence.none"), Css.MUTED));
            return;
        }
        show(model.open().orElseThrow(), criterion.get(), row.get());
    }

    private void show(Case open, Criterion criterion, Row row) {
        getChildren().setAll(Nodes.reading(row.name(), Css.SECTION), Nodes.reading(criterion.name(), Css.MUTED));
        boolean notes = row.own() || open.seen().sight().notes();
        List<Step> steps = row.history().steps();
        for (int i = steps.size() - 1; i >= 0; i--) {
            String key = steps.size() == 1
                    ? "consensus.only"
                    : i == 0 ? "consensus.first" : i == steps.size() - 1 ? "consensus.final" : "consensus.between";
            getChildren().add(step(Words.of(key), steps.get(i), criterion, row, notes, open));
        }
        if (notes) {
            words("consensus.transcript", String.join("\n\n", row.notes()));
            words("consensus.analysis", row.analysis());
        } else {
            getChildren().add(Nodes.reading(Words.of("consensus.notes.locked"), Css.HINT));
        }
        dissent(criterion, row).ifPresent(getChildren()::add);
        if (open.mayChange(row)) {
            forms(open, criterion, row);
        }
    }

    private static Node step(String which, Step step, Criterion criterion, Row row, boolean notes, Case open) {
        String rating = !row.own() && !open.seen().sight().ratings()
                ? Words.of("consensus.rating.hidden")
                : step.rating()
                        .map(each -> RatingWords.signed(
                                each, criterion.levels(), criterion.cell().required()))
                        .orElseGet(() -> Words.of("consensus.rating.none"));
        var box = Nodes.styled(
                new VBox(
                        Nodes.reading(
                                which
                                        + step.when()
                                                .map(when -> ", " + DeskDates.of(when))
                                                .orElse(""),
                                Css.HINT),
                        Nodes.reading(rating, Css.STRONG)),
                Css.CARD);
        if (!step.why().isBlank()) {
            box.getChildren().add(Nodes.reading(Words.of("consensus.why", step.why())));
        }
        if (notes) {
            box.getChildren()
                    .add(
                            step.evidence().isBlank()
                                    ? Nodes.reading(Words.of("consensus.noEvidence"), Css.MUTED)
                                    : Nodes.reading(step.evidence()));
        }
        return box;
    }

    private void words(String key, String text) {
        if (!text.isBlank()) {
            getChildren().addAll(Nodes.reading(Words.of(key), Css.FIELD_LABEL), Nodes.reading(text));
        }
    }

    private static Optional<Dissenting> dissenting(Criterion criterion, Row row) {
        return criterion.cell().agreed().flatMap(verdict -> verdict.dissents().stream()
                .filter(each -> each.speaker().equals(row.history().speaker()))
                .findFirst());
    }

    private static Optional<Node> dissent(Criterion criterion, Row row) {
        return dissenting(criterion, row)
                .map(each -> Nodes.styled(
                        new VBox(
                                Nodes.reading(
                                        Words.of("consensus.dissents", criterion.level(each.level())), Css.STRONG),
                                Nodes.reading(each.reason())),
                        Css.CARD));
    }

    private void forms(Case open, Criterion criterion, Row row) {
        getChildren().add(changing(open, criterion, row));
        Optional<Integer> level = row.history().last().rating().flatMap(Spread::level);
        boolean otherwise = criterion
                .cell()
                .agreed()
                .filter(verdict -> level.isPresent() && verdict.level() != level.get())
                .isPresent();
        if (dissenting(criterion, row).isPresent()) {
            getChildren()
                    .add(Nodes.button(
                            "consensus-dissent-end", Words.of("consensus.dissent.end"), "", model::endDissent));
        } else if (otherwise) {
            getChildren().add(dissentForm(criterion.level(level.orElseThrow())));
        }
    }

    private Node dissentForm(String level) {
        var why = Nodes.id("consensus-dissent-why", new TextField());
        return new VBox(
                6,
                Nodes.field(Words.of("consensus.dissent.why"), why),
                Nodes.button(
                        "consensus-dissent",
                        Words.of("consensus.dissent", level),
                        "",
                        () -> model.dissent(why.getText())));
    }

    /** Folded away: most ratings stay. */
    private Node changing(Case open, Criterion criterion, Row row) {
        var rating = Nodes.id("consensus-change-rating", new ComboBox<Rating>());
        rating.getItems()
                .setAll(RatingWords.choices(
                        model.desk().get().orElseThrow().round(),
                        criterion.levels().size()));
        rating.setConverter(new Naming<>(each -> RatingWords.of(each, criterion.levels())));
        rating.setPromptText(Words.of("consensus.change.rating"));
        rating.setMaxWidth(Double.MAX_VALUE);
        TextArea evidence = Nodes.area("consensus-change-evidence", 2);
        evidence.setText(
                row.own() || open.seen().sight().notes() ? row.history().last().evidence() : "");
        var why = Nodes.id("consensus-change-why", new TextField());
        var form = new VBox(
                6,
                Nodes.field(Words.of("consensus.change.rating"), rating),
                Nodes.field(Words.of("consensus.change.evidence"), evidence),
                Nodes.field(Words.of("consensus.change.why"), why),
                Nodes.button(
                        "consensus-change",
                        Words.of("consensus.change"),
                        "",
                        () -> model.change(rating.getValue(), evidence.getText(), why.getText())));
        var folded = new TitledPane(Words.of("consensus.change.open"), form);
        folded.setId("consensus-change-open");
        folded.setExpanded(false);
        folded.setAnimated(false);
        return folded;
    }
}
