package org.plumbline.app;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plumbline.app.action.AppAction;
import org.plumbline.app.screen.Steps;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.words.Words;

/** The menu bar, made of the actions; what cannot be done now is disabled, never hidden. */
final class Menus {
    private final Map<AppAction, MenuItem> items = new EnumMap<>(AppAction.class);
    private final Menu recent = new Menu(Words.of("frame.menu.recent"));
    private final MenuBar bar;
    private final Settings settings;
    private final Consumer<Path> open;

    Menus(Consumer<AppAction> run, Settings settings, Consumer<Path> open) {
        this.settings = settings;
        this.open = open;
        for (AppAction action : AppAction.values()) {
            items.put(action, item(action, run));
        }
        bar = new MenuBar(
                menu(
                        "frame.menu.file",
                        AppAction.NEW,
                        AppAction.OPEN,
                        AppAction.OPEN_KIT,
                        AppAction.IMPORT,
                        AppAction.BANK,
                        AppAction.LIBRARY,
                        AppAction.SAVE,
                        AppAction.SAVE_AS,
                        AppAction.CLOSE,
                        AppAction.QUIT),
                menu("frame.menu.edit", AppAction.UNDO, AppAction.REDO, AppAction.PARK),
                menu(
                        "frame.menu.view",
                        AppAction.PROJECT,
                        AppAction.LARGER,
                        AppAction.SMALLER,
                        AppAction.LOOK_LIGHT,
                        AppAction.LOOK_DARK,
                        AppAction.LOOK_CONTRAST),
                menu("frame.menu.help", AppAction.KEYS, AppAction.ABOUT));
        bar.getMenus().get(0).getItems().add(2, recent);
        bar.getMenus().get(0).getItems().add(9, new SeparatorMenuItem());
        bar.setId("menus");
    }

    MenuBar bar() {
        return bar;
    }

    static MenuItem item(AppAction action, Consumer<AppAction> run) {
        var item = new MenuItem(action.words());
        item.setId(action.id());
        item.setMnemonicParsing(false);
        if (!action.icon().isEmpty()) {
            item.setGraphic(new FontIcon(action.icon()));
        }
        action.keys().ifPresent(item::setAccelerator);
        item.setOnAction(event -> run.accept(action));
        return item;
    }

    private Menu menu(String key, AppAction... actions) {
        var menu = new Menu(Words.of(key));
        Stream.of(actions).map(items::get).forEach(menu.getItems()::add);
        return menu;
    }

    /**
     * @param open whether a workshop is
     * @param steps of what is in view
     */
    void show(boolean open, boolean canProject, Optional<Steps> steps) {
        for (AppAction action : new AppAction[] {AppAction.SAVE, AppAction.SAVE_AS, AppAction.CLOSE, AppAction.PARK}) {
            items.get(action).setDisable(!open);
        }
        items.get(AppAction.PROJECT).setDisable(!canProject);
        step(AppAction.UNDO, "frame.undo", steps.flatMap(Steps::nextUndo));
        step(AppAction.REDO, "frame.redo", steps.flatMap(Steps::nextRedo));
    }

    /** Asks again what can be done, before the menus are looked at. */
    void onLook(Runnable ask) {
        bar.getMenus().forEach(menu -> menu.setOnShowing(event -> ask.run()));
    }

    /** Looks on the disk, so not with every step. */
    void showRecent() {
        recent.getItems()
                .setAll(settings.recent().stream().map(this::recentItem).toList());
        recent.setDisable(recent.getItems().isEmpty());
    }

    private MenuItem recentItem(Path file) {
        var item = new MenuItem(file.getFileName().toString());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> open.accept(file));
        return item;
    }

    private void step(AppAction action, String key, Optional<String> name) {
        MenuItem item = items.get(action);
        item.setDisable(name.isEmpty());
        item.setText(name.map(step -> Words.of(key, step)).orElse(action.words()));
    }

    /** Every action with its keys, one a line. */
    String keys() {
        return Stream.of(AppAction.values())
                        .filter(action -> action.keys().isPresent())
                        .map(action -> action.words() + ": "
                                + action.keys().orElseThrow().getDisplayText())
                        .collect(Collectors.joining("\n"))
                + "\n" + Words.of("frame.keys.screens");
    }
}
