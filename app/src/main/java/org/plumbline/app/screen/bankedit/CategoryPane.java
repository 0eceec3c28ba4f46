package org.plumbline.app.screen.bankedit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.CategoryId;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.edit.CategoryChange.AddCategory;
import org.plumbline.model.edit.CategoryChange.DescribeCategory;
import org.plumbline.model.edit.CategoryChange.MoveCategory;
import org.plumbline.model.edit.CategoryChange.RemoveCategory;
import org.plumbline.model.edit.CategoryChange.RenameCategory;
import org.plumbline.model.edit.FrameChange.RetitleBank;

/** The bank's title and its categories: their names, what they are about, and their order. */
final class CategoryPane extends FramePane {
    CategoryPane(BankEditorViewModel model) {
        super(model);
    }

    @Override
    Object shape(CompetencyBank bank) {
        return bank.categories().stream().map(Category::id).toList();
    }

    @Override
    List<Node> rows() {
        var rows = new ArrayList<Node>();
        rows.add(Nodes.field(
                Words.of("bankedit.title"),
                commit("bankedit-title", Words.of("bankedit.title"), () -> bank().title(), words -> model().apply(
                                new RetitleBank(words)))));
        rows.add(Nodes.label(Words.of("bankedit.categories"), Css.SECTION));
        for (int i = 0; i < bank().categories().size(); i++) {
            rows.add(row(bank().categories().get(i).id(), i));
        }
        rows.add(
                Nodes.button("bankedit-category-add", Words.of("bankedit.addCategory"), "fth-plus", () -> model().apply(
                                new AddCategory(new Category(
                                        new CategoryId(model().services().ids().next("category")),
                                        Words.of("bankedit.newCategory"),
                                        "")))));
        return rows;
    }

    private Node row(CategoryId id, int index) {
        var name = commit(
                "bankedit-category-name-" + index,
                Words.of("difference.field.NAME"),
                () -> of(id, Category::name),
                words -> model().apply(new RenameCategory(id, words)));
        var about = commit(
                "bankedit-category-about-" + index,
                Words.of("bankedit.about"),
                () -> of(id, Category::description),
                words -> model().apply(new DescribeCategory(id, words)));
        var head = new HBox(
                8,
                Nodes.grow(name),
                icon("bankedit-category-up-" + index, "bankedit.up", "fth-arrow-up", () -> move(id, index - 1)),
                icon("bankedit-category-down-" + index, "bankedit.down", "fth-arrow-down", () -> move(id, index + 1)),
                icon("bankedit-category-remove-" + index, "common.remove", "fth-x", () -> model().apply(
                                new RemoveCategory(id))));
        return Nodes.styled(new VBox(6, head, about), Css.RUNG);
    }

    private String of(CategoryId id, Function<Category, String> part) {
        return bank().category(id).map(part).orElse("");
    }

    private void move(CategoryId id, int index) {
        if (index >= 0) {
            model().apply(new MoveCategory(id, index));
        }
    }
}
