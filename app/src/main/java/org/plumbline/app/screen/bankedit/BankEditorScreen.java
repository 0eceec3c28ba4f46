package org.plumbline.app.screen.bankedit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.screen.Steps;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Focus;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.check.Finding;
import org.plumbline.model.check.Spot;

/** A bank while it is edited: its competencies on the left, the open one in the middle, what is said of it on the right. */
public final class BankEditorScreen implements Screen {
    private final BankEditorViewModel model;
    private final Arranging arranging;
    private final ListView<BankLine> list = Nodes.id("bankedit-list", new ListView<>());
    private final StackPane work = new StackPane();
    private final StackPane desk = new StackPane();
    private final SidePane side;
    private final Parts parts;
    private final ScreenFrame frame;
    private Optional<CompetencyEditor> editor = Optional.empty();
    private Optional<ToggleButton> beside = Optional.empty();

    public BankEditorScreen(BankEditorViewModel model) {
        this.model = model;
        arranging = new Arranging(model);
        side = new SidePane(model, this::jump);
        parts = new Parts(model, this::showPart);
        frame = new ScreenFrame(
                model.bank().get().title(),
                SideBySide.ofListAndWork(left(), new VBox(8, parts, Nodes.grow(desk)), 0.25, 60));
        frame.hint().textProperty().bind(model.state());
        VBox.setVgrow(desk, Priority.ALWAYS);
        if (model.readOnly()) {
            frame.withTools(Nodes.accent("bankedit-copy", Words.of("bankedit.copy"), "fth-copy", model::copyToEdit));
        } else {
            frame.withTools(
                    Nodes.iconButton(
                            "bankedit-undo", Words.of("bankedit.undo"), "fth-corner-up-left", model.document()::undo),
                    Nodes.iconButton(
                            "bankedit-redo", Words.of("bankedit.redo"), "fth-corner-up-right", model.document()::redo));
        }
        frame.withTools(
                toggle("bankedit-quality", "bankedit.quality", side::showQuality),
                toggle("bankedit-revisions", "bankedit.revisions", side::showRevisions),
                Nodes.button("bankedit-back", Words.of("bankedit.back"), "fth-arrow-left", model::back));
        model.bank().addListener((property, old, now) -> follow(now));
        model.chosen().addListener(observable -> choose());
        model.findings().addListener((ListChangeListener<Finding>)
                change -> editor.ifPresent(open -> open.show(model.findings())));
        arrange();
    }

    private Node left() {
        list.setItems(model.lines());
        list.setAccessibleText(Words.of("bankedit.list"));
        list.setCellFactory(view -> new LineCell(arranging, model.readOnly()));
        list.setPlaceholder(new EmptyState(Words.of("bankedit.empty")));
        list.getSelectionModel().selectedItemProperty().addListener((property, old, line) -> {
            if (line != null && !line.isCategory() && !model.following()) {
                model.chosen().set(line.competency());
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean up = event.getCode() == KeyCode.UP;
            if (event.isAltDown() && (up || event.getCode() == KeyCode.DOWN)) {
                event.consume();
                arranging.move(up);
            }
        });
        list.setMinHeight(0);
        var box = new VBox(8, Nodes.grow(list));
        if (!model.readOnly()) {
            var buttons = new FlowPane(
                    6,
                    6,
                    Nodes.button("bankedit-add", Words.of("bankedit.add"), "fth-plus", arranging::add),
                    Nodes.iconButton(
                            "bankedit-duplicate", Words.of("bankedit.duplicate"), "fth-copy", arranging::duplicate),
                    Nodes.iconButton(
                            "bankedit-up", Words.of("bankedit.up"), "fth-arrow-up", () -> arranging.move(true)),
                    Nodes.iconButton(
                            "bankedit-down", Words.of("bankedit.down"), "fth-arrow-down", () -> arranging.move(false)),
                    Nodes.iconButton("bankedit-remove", Words.of("bankedit.remove"), "fth-trash-2", arranging::remove));
            buttons.setAlignment(Pos.CENTER_LEFT);
            box.getChildren().add(buttons);
        }
        return box;
    }

    /** One of the two stands on the right at a time, or neither. */
    private ToggleButton toggle(String id, String key, Runnable show) {
        var button = Nodes.id(id, new ToggleButton(Words.of(key)));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            beside.filter(other -> other != button).ifPresent(other -> other.setSelected(false));
            beside = Optional.of(button).filter(ToggleButton::isSelected);
            beside.ifPresent(open -> show.run());
            arrange();
        });
        return button;
    }

    private void arrange() {
        desk.getChildren().setAll(beside.isPresent() ? new SideBySide(work, side, 0.62, 44) : work);
    }

    private void showPart(Optional<Node> part) {
        if (part.isPresent()) {
            work.getChildren().setAll(part.get());
        } else {
            editor = Optional.empty();
            choose();
        }
    }

    private void follow(CompetencyBank now) {
        parts.follow();
        choose();
    }

    private void choose() {
        model.lines().stream()
                .filter(line -> !line.isCategory()
                        && line.competency().equals(model.chosen().get()))
                .findFirst()
                .ifPresent(line -> list.getSelectionModel().select(line));
        if (parts.isOpen()) {
            return;
        }
        CompetencyBank bank = model.bank().get();
        model.competency()
                .ifPresentOrElse(
                        one -> {
                            if (editor.filter(open -> open.isFor(bank, one)).isEmpty()) {
                                var fresh = new CompetencyEditor(model, bank, one);
                                editor = Optional.of(fresh);
                                work.getChildren().setAll(fresh);
                            }
                            editor.get().show(one);
                            editor.get().show(model.findings());
                        },
                        () -> {
                            editor = Optional.empty();
                            work.getChildren().setAll(new EmptyState(Words.of("bankedit.empty")));
                        });
    }

    private void jump(Spot spot) {
        parts.close();
        editor.ifPresent(open -> open.jump(spot));
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public void show() {
        model.show();
        choose();
        Focus.whenShown(list);
    }

    @Override
    public void hide() {
        model.hide();
    }

    @Override
    public Optional<Steps> steps() {
        return model.readOnly() ? Optional.empty() : Optional.of(Steps.of(model.document()));
    }

    /** What the middle shows: the open competency, or something around all of them. */
    private static final class Parts extends FlowPane {
        private final ToggleGroup group = new ToggleGroup();
        private final ToggleButton competency;
        private final Map<Toggle, FramePane> panes = new HashMap<>();
        private final ReplacePane replace;
        private final ToggleButton replacing;

        Parts(BankEditorViewModel model, Consumer<Optional<Node>> show) {
            super(6, 6);
            replace = new ReplacePane(model);
            getStyleClass().add(Css.FILTERS);
            competency = part("bankedit-part-competency", "bankedit.competency");
            panes.put(part("bankedit-part-categories", "bankedit.categories"), new CategoryPane(model));
            panes.put(part("bankedit-part-scales", "bankedit.scales"), new ScalePane(model));
            panes.put(part("bankedit-part-positions", "bankedit.positionsPaths"), new PositionPane(model));
            replacing = part("bankedit-part-replace", "bankedit.replaceTitle");
            group.selectToggle(competency);
            group.selectedToggleProperty().addListener((property, old, now) -> {
                if (now == null) {
                    group.selectToggle(old);
                    return;
                }
                follow();
                getChildren().forEach(node -> node.pseudoClassStateChanged(Css.CHOSEN, node == now));
                show.accept(now == replacing ? Optional.of(replace) : Optional.ofNullable(panes.get(now)));
            });
            competency.pseudoClassStateChanged(Css.CHOSEN, true);
        }

        private ToggleButton part(String id, String key) {
            var button = Nodes.id(id, new ToggleButton(Words.of(key)));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            getChildren().add(button);
            return button;
        }

        boolean isOpen() {
            return group.getSelectedToggle() != competency;
        }

        void close() {
            group.selectToggle(competency);
        }

        /** Only what is in view follows the bank. */
        void follow() {
            if (group.getSelectedToggle() == replacing) {
                replace.follow();
            }
            Optional.ofNullable(panes.get(group.getSelectedToggle())).ifPresent(FramePane::follow);
        }
    }
}
