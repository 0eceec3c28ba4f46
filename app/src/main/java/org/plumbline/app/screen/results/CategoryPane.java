package org.plumbline.app.screen.results;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.scoring.CategoryRule;
import org.plumbline.model.scoring.CategoryRule.Category;

/** What the marks of all interviews come to: the categories with their scores, or qualified and not. */
final class CategoryPane extends VBox {
    private final ResultsViewModel model;
    private final List<Line> lines = new ArrayList<>();
    private final VBox rows = new VBox(6);
    private final Label problem = Nodes.id("categories-problem", Nodes.reading("", Css.PROBLEM));

    CategoryPane(ResultsViewModel model) {
        super(8);
        this.model = model;
        getStyleClass().add(Css.RULE_FORM);
        CategoryRule now = model.categories();
        now.categories().forEach(category -> lines.add(new Line(category)));
        Button use = Nodes.button("categories-use", Words.of("results.categories.use"), "", this::keep);
        getChildren()
                .setAll(
                        Nodes.reading(Words.of("results.categories"), Css.SECTION),
                        Nodes.reading(now.sentence(), Css.MUTED),
                        rows,
                        new FlowPane(
                                8,
                                8,
                                use,
                                Nodes.button("categories-add", Words.of("results.categories.add"), "", this::add),
                                Nodes.button(
                                        "categories-usual",
                                        Words.of("results.categories.usual"),
                                        "",
                                        () -> model.setCategories(CategoryRule.SME_QA)),
                                Nodes.button(
                                        "categories-none",
                                        Words.of("results.categories.none"),
                                        "",
                                        () -> model.setCategories(CategoryRule.DIRECT_HIRE))),
                        problem);
        lay();
    }

    private void lay() {
        rows.getChildren().clear();
        for (int i = 0; i < lines.size(); i++) {
            rows.getChildren().add(lines.get(i).row(i));
        }
    }

    private void add() {
        lines.add(new Line("", "", ""));
        lay();
        lines.get(lines.size() - 1).name.requestFocus();
    }

    private void keep() {
        try {
            model.setCategories(
                    new CategoryRule(lines.stream().map(Line::category).toList()));
            problem.setText("");
        } catch (NumberFormatException e) {
            problem.setText(Words.of("results.categories.numbers"));
        } catch (IllegalArgumentException e) {
            problem.setText(e.getMessage() + ".");
        }
    }

    /** One category while it is typed. */
    private final class Line {
        private final TextField name;
        private final TextField score;
        private final TextField atLeast;

        Line(Category category) {
            this(category.name(), String.valueOf(category.score()), String.valueOf(category.atLeast()));
        }

        Line(String name, String score, String atLeast) {
            this.name = new TextField(name);
            this.score = new TextField(score);
            this.atLeast = new TextField(atLeast);
            this.score.setPrefColumnCount(5);
            this.atLeast.setPrefColumnCount(5);
        }

        FlowPane row(int index) {
            name.setId("category-name-" + index);
            score.setId("category-score-" + index);
            atLeast.setId("category-sum-" + index);
            return new FlowPane(
                    8,
                    4,
                    Nodes.field(Words.of("results.categories.name"), name),
                    Nodes.field(Words.of("results.categories.score"), score),
                    Nodes.field(Words.of("results.categories.sum"), atLeast),
                    Nodes.iconButton(
                            "category-remove-" + index,
                            Words.of("results.categories.remove", name.getText()),
                            "fth-trash-2",
                            () -> {
                                lines.remove(this);
                                lay();
                            }));
        }

        Category category() {
            return new Category(
                    name.getText().strip(),
                    Integer.parseInt(score.getText().strip()),
                    Integer.parseInt(atLeast.getText().strip()));
        }
    }
}
