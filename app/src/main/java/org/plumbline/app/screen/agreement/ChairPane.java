package org.plumbline.app.screen.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.agreement.AgreementPage.CandidateName;
import org.plumbline.app.screen.agreement.AgreementPage.ForChair;
import org.plumbline.app.screen.agreement.AgreementPage.KeyRow;
import org.plumbline.app.screen.agreement.AgreementPage.RaterWords;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EqualColumns;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** Rater by rater, and a candidate for practice with the levels that are right; for the chair alone. */
final class ChairPane extends VBox {
    private static final double CARD_EM = 12;

    ChairPane(AgreementViewModel model, ForChair chair) {
        super(10);
        setId("agreement-for-chair");
        getStyleClass().add(Css.SHEET);
        getChildren()
                .addAll(
                        Nodes.reading(Words.of("agreement.raters"), Css.SECTION),
                        Nodes.reading(Words.of("agreement.raters.what"), Css.MUTED));
        if (!chair.raters().isEmpty()) {
            getChildren()
                    .add(new EqualColumns(
                            CARD_EM,
                            chair.raters().stream().map(ChairPane::card).toArray(Node[]::new)));
        }
        getChildren()
                .addAll(
                        Nodes.reading(Words.of("agreement.practice"), Css.SECTION),
                        Nodes.reading(Words.of("agreement.practice.what"), Css.MUTED),
                        practice(model, chair));
        chair.practised().forEach(line -> getChildren().add(Nodes.reading(line)));
    }

    private static Node card(RaterWords rater) {
        return Nodes.styled(
                new VBox(
                        4,
                        Nodes.reading(rater.name(), Css.LEVEL_NAME),
                        Nodes.reading(rater.severity(), Css.STRONG),
                        Nodes.reading(rater.spread()),
                        Nodes.reading(rater.drift())),
                Css.LEVEL_CARD);
    }

    private static Node practice(AgreementViewModel model, ForChair chair) {
        var fields = new FlowPane(12, 8);
        ComboBox<CandidateName> candidates = Nodes.id("agreement-practice", Nodes.whole(new ComboBox<>()));
        candidates.getItems().setAll(chair.candidates());
        candidates.setPromptText(Words.of("agreement.practice.choose"));
        candidates.setConverter(
                new Naming<>(each -> each.practice() ? Words.of("agreement.practice.is", each.name()) : each.name()));
        chair.candidates().stream()
                .filter(each -> model.practised().filter(each.id()::equals).isPresent())
                .forEach(candidates::setValue);
        candidates.setOnAction(
                event -> model.choosePractised(candidates.getValue().id()));
        fields.getChildren().add(Nodes.field(Words.of("agreement.practice.candidate"), candidates));
        chair.key().forEach(row -> fields.getChildren().add(right(model, row)));
        if (chair.key().stream().anyMatch(row -> row.right().isPresent())) {
            fields.getChildren()
                    .add(Nodes.button(
                            "agreement-practice-end", Words.of("agreement.practice.end"), "", model::endPractice));
        }
        return fields;
    }

    private static Node right(AgreementViewModel model, KeyRow row) {
        List<Optional<Integer>> places = new ArrayList<>(List.of(Optional.empty()));
        for (int i = 1; i <= row.levels().size(); i++) {
            places.add(Optional.of(i));
        }
        ComboBox<Optional<Integer>> level = Nodes.id("agreement-right-" + row.competency(), new ComboBox<>());
        level.getItems().setAll(places);
        level.setConverter(new Naming<>(place ->
                place.map(at -> row.levels().get(at - 1)).orElseGet(() -> Words.of("agreement.practice.none"))));
        level.setValue(row.right());
        level.setOnAction(event -> model.setRight(row.competency(), level.getValue()));
        return Nodes.field(row.name(), level);
    }
}
