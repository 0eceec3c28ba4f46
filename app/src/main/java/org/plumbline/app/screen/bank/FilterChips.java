package org.plumbline.app.screen.bank;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.plumbline.app.library.BankFilter;
import org.plumbline.app.library.BankSearch;
import org.plumbline.app.screen.BankFinder;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.Track;

/** The filters as chips that stay in their places; Delete on one takes it off. */
final class FilterChips extends FlowPane {
    private final BankFinder finder;
    private final MenuButton bank = chip("bank-filter-bank", filter -> filter.withBank(Optional.empty()));
    private final MenuButton category = chip("bank-filter-category", filter -> filter.withCategory(Optional.empty()));
    private final MenuButton scale = chip("bank-filter-scale", filter -> filter.withScale(Optional.empty()));
    private final MenuButton track = chip("bank-filter-track", filter -> filter.withTrack(Optional.empty()));
    private final ToggleButton required = toggle("bank-filter-required", "bank.filter.required");
    private final ToggleButton used = toggle("bank-filter-used", "bank.filter.used");
    private final Button none;

    FilterChips(BankFinder finder) {
        this.finder = finder;
        getStyleClass().add(Css.FILTERS);
        none = Nodes.button("bank-filter-none", Words.of("bank.filter.none"), "fth-x", () -> finder.filter()
                .set(BankFilter.NONE));
        required.setOnAction(event -> change(filter -> filter.withRequired(required.isSelected())));
        used.setOnAction(event -> change(filter -> filter.withUsed(used.isSelected())));
        getChildren().addAll(bank, category, scale, track, required, used, none);
        finder.banks().addListener((ListChangeListener<CompetencyBank>) change -> offer());
        finder.filter().addListener((property, old, now) -> show());
        offer();
    }

    private MenuButton chip(String id, Function<BankFilter, BankFilter> off) {
        var chip = Nodes.id(id, new MenuButton());
        clearedByKey(chip, off);
        return chip;
    }

    private ToggleButton toggle(String id, String key) {
        return Nodes.id(id, new ToggleButton(Words.of(key)));
    }

    private void clearedByKey(Node chip, Function<BankFilter, BankFilter> off) {
        chip.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                change(off);
                event.consume();
            }
        });
    }

    private void change(Function<BankFilter, BankFilter> step) {
        finder.filter().set(step.apply(finder.filter().get()));
    }

    /** What there is to choose from, in the banks that are looked at. */
    private void offer() {
        items(
                bank,
                finder.banks(),
                CompetencyBank::title,
                (filter, wanted) -> filter.withBank(wanted.map(CompetencyBank::id)));
        List<BankSearch.Hit> inBank = inBank().toList();
        items(
                category,
                inBank.stream()
                        .flatMap(hit -> hit.category().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                name -> name,
                BankFilter::withCategory);
        items(
                scale,
                inBank.stream()
                        .map(hit -> hit.scale().name())
                        .distinct()
                        .sorted()
                        .toList(),
                name -> name,
                BankFilter::withScale);
        items(
                track,
                Stream.of(Track.values())
                        .filter(each -> inBank.stream().anyMatch(hit -> hit.competency().tracks().stream()
                                .anyMatch(texts -> texts.track() == each)))
                        .toList(),
                FilterChips::name,
                BankFilter::withTrack);
        show();
    }

    private Stream<BankSearch.Hit> inBank() {
        Optional<BankId> only = finder.filter().get().bank();
        return finder.all().stream()
                .filter(hit -> only.map(hit.bank().id()::equals).orElse(true));
    }

    private static String name(Track track) {
        return Words.of("card.track." + track.name());
    }

    private <T> void items(
            MenuButton chip,
            List<T> choices,
            Function<T, String> name,
            BiFunction<BankFilter, Optional<T>, BankFilter> with) {
        chip.getItems()
                .setAll(item(
                        Words.of("bank.filter.any"), () -> change(filter -> with.apply(filter, Optional.empty()))));
        choices.forEach(choice -> chip.getItems()
                .add(item(name.apply(choice), () -> change(filter -> with.apply(filter, Optional.of(choice))))));
        chip.setVisible(!choices.isEmpty());
        chip.setManaged(!choices.isEmpty());
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void show() {
        BankFilter now = finder.filter().get();
        say(bank, "bank.filter.bank", now.bank().flatMap(this::title));
        say(category, "bank.filter.category", now.category());
        say(scale, "bank.filter.scale", now.scale());
        say(track, "bank.filter.track", now.track().map(FilterChips::name));
        required.setSelected(now.required());
        required.pseudoClassStateChanged(Css.CHOSEN, now.required());
        used.setSelected(now.used());
        used.pseudoClassStateChanged(Css.CHOSEN, now.used());
        none.setVisible(!now.equals(BankFilter.NONE));
        none.setManaged(none.isVisible());
    }

    private Optional<String> title(BankId id) {
        return finder.banks().stream()
                .filter(each -> each.id().equals(id))
                .map(CompetencyBank::title)
                .findFirst();
    }

    private static void say(MenuButton chip, String key, Optional<String> value) {
        String name = Words.of(key);
        chip.setText(value.map(each -> name + ": " + each).orElse(name));
        chip.setTooltip(value.map(Tooltip::new).orElse(null));
        chip.pseudoClassStateChanged(Css.CHOSEN, value.isPresent());
    }
}
