package org.plumbline.app.screen.signoff;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.check.Completeness;
import org.plumbline.model.check.Finding;

/** What a signed job analysis should hold, what is open first: a sign, words, and the way to where it is mended. */
final class CompletenessPane extends VBox {
    private static final int MOST_SENTENCES = 4;

    private final Consumer<Goal> go;
    private List<Completeness.Item> shown = List.of();

    CompletenessPane(Consumer<Goal> go) {
        this.go = go;
        setId("signoff-list");
    }

    void show(List<Completeness.Item> items) {
        if (!shown.equals(items)) {
            shown = items;
            getChildren()
                    .setAll(items.stream()
                            .sorted(Comparator.comparing(Completeness.Item::isComplete))
                            .map(this::row)
                            .toList());
        }
    }

    private Node row(Completeness.Item item) {
        String name =
                Words.of("signoff.part." + item.part().name()) + (item.part().isAskedByLaw() ? "\u00a0§" : "");
        var words = new VBox(2, Nodes.reading(name, item.isComplete() ? Css.WORDS : Css.STRONG));
        sentences(item).forEach(sentence -> words.getChildren().add(Nodes.reading(sentence, Css.MUTED)));
        var sign = Nodes.label(item.isComplete() ? "✓" : "○", Css.SIGN);
        sign.setMinWidth(USE_PREF_SIZE);
        var row = Nodes.styled(new HBox(sign, Nodes.grow(words)), Css.ROW, Css.CHECK_ROW);
        row.setId("signoff-part-" + item.part().name().toLowerCase(Locale.ROOT));
        row.setAccessibleText(Words.of(item.isComplete() ? "signoff.said.complete" : "signoff.said.open", name));
        Stream.of(Goal.values())
                .filter(goal -> goal.holds(item.part().stage()) && goal != Goal.SIGN_OFF)
                .findFirst()
                .ifPresent(goal -> row.getChildren().add(way(item, goal)));
        return row;
    }

    private Node way(Completeness.Item item, Goal goal) {
        var button = Nodes.iconButton(
                "signoff-go-" + item.part().name().toLowerCase(Locale.ROOT),
                Words.of("signoff.go", Words.of(goal.key())),
                "fth-arrow-right",
                () -> go.accept(goal));
        if (!item.isComplete()) {
            button.setText(Words.of("signoff.go.short"));
        }
        return button;
    }

    private static List<String> sentences(Completeness.Item item) {
        List<Finding> lacking = item.lacking();
        List<String> first =
                lacking.stream().limit(MOST_SENTENCES).map(Finding::sentence).collect(Collectors.toList());
        if (lacking.size() > MOST_SENTENCES) {
            first.add(Words.of("signoff.confirm.more", lacking.size() - MOST_SENTENCES));
        }
        return first;
    }
}
