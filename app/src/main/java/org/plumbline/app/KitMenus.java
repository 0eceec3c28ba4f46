package org.plumbline.app;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.plumbline.app.action.AppAction;
import org.plumbline.app.screen.Steps;
import org.plumbline.app.words.Words;

/** The menu bar of a kit's window: what of the program's actions a rater needs. */
final class KitMenus {
    private final Map<AppAction, MenuItem> items = new EnumMap<>(AppAction.class);
    private final Consumer<AppAction> run;
    private final MenuBar bar;

    KitMenus(Consumer<AppAction> run) {
        this.run = run;
        bar = new MenuBar(
                menu("frame.menu.file", AppAction.OPEN_KIT, AppAction.SAVE, AppAction.CLOSE),
                menu("frame.menu.edit", AppAction.UNDO, AppAction.REDO),
                menu(
                        "frame.menu.view",
                        AppAction.LARGER,
                        AppAction.SMALLER,
                        AppAction.LOOK_LIGHT,
                        AppAction.LOOK_DARK,
                        AppAction.LOOK_CONTRAST),
                menu("frame.menu.help", AppAction.KEYS, AppAction.ABOUT));
        bar.setId("kit-menus");
    }

    private Menu menu(String key, AppAction... actions) {
        var menu = new Menu(Words.of(key));
        for (AppAction action : actions) {
            MenuItem item = Menus.item(action, run);
            items.put(action, item);
            menu.getItems().add(item);
        }
        return menu;
    }

    MenuBar bar() {
        return bar;
    }

    /** Says what undo and redo would do, whenever the menus are looked at. */
    void onLook(Steps steps) {
        bar.getMenus()
                .forEach(menu -> menu.setOnShowing(event -> {
                    step(AppAction.UNDO, "frame.undo", steps.nextUndo());
                    step(AppAction.REDO, "frame.redo", steps.nextRedo());
                }));
    }

    private void step(AppAction action, String key, Optional<String> name) {
        items.get(action).setDisable(name.isEmpty());
        items.get(action).setText(name.map(step -> Words.of(key, step)).orElse(action.words()));
    }

    /** Every action with its keys, one a line. */
    String keys() {
        return Stream.concat(
                        items.keySet().stream()
                                .filter(action -> action.keys().isPresent())
                                .map(action -> action.words() + ": "
                                        + action.keys().orElseThrow().getDisplayText()),
                        Stream.of(Words.of("frame.kit.keys")))
                .collect(Collectors.joining("\n"));
    }
}
