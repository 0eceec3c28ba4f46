package org.plumbline.app.screen.results;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.plumbline.app.screen.results.Filter.Show;
import org.plumbline.app.screen.results.Filter.Sort;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.position.Grade;
import org.plumbline.model.position.GradeId;

/** Chips, a text and an order for the table. */
final class FilterBar extends FlowPane {
    private final ResultsViewModel model;
    private final TextField text = Nodes.id("results-find", new TextField());
    private List<Grade> shown = List.of();

    FilterBar(ResultsViewModel model) {
        this.model = model;
        setHgap(8);
        setVgap(6);
        text.setPromptText(Words.of("results.find"));
        text.setAccessibleText(Words.of("results.find"));
        text.textProperty().addListener((property, old, now) -> model.filter()
                .set(model.filter().get().withText(now)));
        lay();
        model.filter().addListener(observable -> mark());
    }

    /** Offers the grades of the round. */
    void show(List<Grade> grades) {
        if (!grades.equals(shown)) {
            shown = grades;
            lay();
        }
    }

    private void lay() {
        var chips = Nodes.styled(new FlowPane(), Css.FILTERS);
        for (Show show : Show.values()) {
            chips.getChildren()
                    .add(Nodes.button("show-" + show, Words.of("results.show." + show), "", () -> model.filter()
                            .set(model.filter().get().withShow(show))));
        }
        getChildren().setAll(text, chips);
        if (shown.size() > 1) {
            getChildren().add(grades());
        }
        ComboBox<Sort> sort = Nodes.id("results-sort", new ComboBox<>());
        sort.getItems().setAll(Sort.values());
        sort.setConverter(new Naming<>(each -> Words.of("results.sort." + each)));
        sort.setAccessibleText(Words.of("results.order"));
        sort.setValue(model.filter().get().sort());
        sort.setOnAction(event -> model.filter().set(model.filter().get().withSort(sort.getValue())));
        getChildren().add(sort);
        mark();
    }

    private ComboBox<Optional<GradeId>> grades() {
        ComboBox<Optional<GradeId>> choice = Nodes.id("results-grade", new ComboBox<>());
        choice.getItems()
                .setAll(Stream.concat(
                                Stream.of(Optional.<GradeId>empty()),
                                shown.stream().map(grade -> Optional.of(grade.id())))
                        .toList());
        choice.setConverter(new Naming<>(id -> id.flatMap(wanted -> shown.stream()
                        .filter(grade -> grade.id().equals(wanted))
                        .findFirst()
                        .map(Grade::name))
                .orElseGet(() -> Words.of("results.allGrades"))));
        choice.setAccessibleText(Words.of("results.allGrades"));
        choice.setValue(model.filter().get().grade());
        choice.setOnAction(event -> model.filter().set(model.filter().get().withGrade(choice.getValue())));
        return choice;
    }

    private void mark() {
        for (Show show : Show.values()) {
            Optional.ofNullable(lookup("#show-" + show))
                    .ifPresent(chip -> chip.pseudoClassStateChanged(
                            Css.CHOSEN, model.filter().get().show() == show));
        }
    }
}
