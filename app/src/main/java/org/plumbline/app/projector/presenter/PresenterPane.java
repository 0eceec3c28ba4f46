package org.plumbline.app.projector.presenter;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plumbline.app.projector.Deck;
import org.plumbline.app.projector.room.RoomLook;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** The presenter's side, beside the work: what the room sees in small, what comes next, what to say, and the clock. */
public final class PresenterPane extends BorderPane {
    /** The work keeps the rest, also where letters are large. */
    /** A window narrower than this has no room for the work beside it: it begins folded. */
    private static final double NARROWEST_EM = 60;

    private static final double MOST_OF_THE_WINDOW = 0.32;

    private final PresenterViewModel model;
    private final SmallPage copy = new SmallPage("presenter-copy");
    private final SmallPage after = new SmallPage("presenter-after");
    private final Label place = Nodes.id("presenter-place", Nodes.label("", Css.STRONG));
    private final Label state = Nodes.id("presenter-state", Nodes.reading("", Css.MUTED));
    private final Label afterName = Nodes.reading("", Css.MUTED);
    private final MenuButton pages = Nodes.id("presenter-pages", new MenuButton());
    private final Button blank;
    private final Button follow;
    private final HBox coming = Nodes.styled(new HBox(), Css.PRESENTER_ROW);
    private final InvalidationListener refresh = property -> refresh();
    private final Label title = Nodes.label(Words.of("projector.room"), Css.STRONG);
    private final BooleanProperty open = new SimpleBooleanProperty();

    /**
     * @param agenda what to say, and the clock
     * @param form asks for the room
     * @param stop ends the projection
     */
    public PresenterPane(PresenterViewModel model, Node agenda, Node form, Runnable stop) {
        this.model = model;
        setId("presenter");
        getStyleClass().add(Css.PRESENTER);
        blank = Nodes.button("presenter-blank", "", "fth-eye-off", model::toggleBlank);
        follow = Nodes.button("presenter-follow", Words.of("projector.follow"), "fth-corner-up-left", model::follow);
        follow.managedProperty().bind(follow.visibleProperty());
        pages.setOnShowing(event -> list());
        coming.managedProperty().bind(coming.visibleProperty());
        var inside = Nodes.styled(
                new VBox(copy, state, moving(), Nodes.styled(new FlowPane(pages, follow), Css.TOOLS), coming(), agenda),
                Css.PRESENTER_INSIDE);
        inside.getChildren().add(folded("presenter-room", Words.of("projector.room.form"), form));
        inside.setMinWidth(0);
        var scroll = new ScrollPane(inside);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setMinWidth(0);
        sceneProperty().addListener((scene, old, now) -> {
            if (now != null) {
                open.set(now.getWidth() >= NARROWEST_EM * title.getFont().getSize());
                maxWidthProperty().bind(now.widthProperty().multiply(MOST_OF_THE_WINDOW));
            }
        });
        setTop(head(scroll, stop));
        setCenter(scroll);
        List.of(
                        model.room(),
                        model.next(),
                        model.deck(),
                        model.blank(),
                        model.following(),
                        model.found(),
                        model.typed())
                .forEach(property -> property.addListener(refresh));
        refresh();
    }

    private HBox head(Node scroll, Runnable stop) {
        Button fold = Nodes.iconButton("presenter-fold", "", "", () -> open.set(!open.get()));
        open.addListener((property, old, now) -> {
            setCenter(now ? scroll : null);
            title.setVisible(now);
            title.setManaged(now);
            fold.setGraphic(new FontIcon(now ? "fth-chevrons-right" : "fth-chevrons-left"));
            Nodes.named(fold, Words.of(now ? "projector.fold" : "projector.unfold"));
            pseudoClassStateChanged(Css.FOLDED, !now);
        });
        open.set(true);
        Button close = Nodes.iconButton("presenter-stop", Words.of("projector.stop"), "fth-x", stop);
        var head = Nodes.styled(new HBox(title, Nodes.spacer(), fold, close), Css.PRESENTER_HEAD);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private FlowPane moving() {
        Button back = Nodes.iconButton("presenter-back", Words.of("projector.back"), "fth-chevron-left", model::back);
        Button forward = Nodes.iconButton(
                "presenter-forward", Words.of("projector.forward"), "fth-chevron-right", model::forward);
        var parts = Nodes.styled(new HBox(back, place, forward), Css.PRESENTER_ROW);
        return Nodes.styled(new FlowPane(parts, blank), Css.TOOLS);
    }

    private HBox coming() {
        after.setMaxWidth(USE_PREF_SIZE);
        coming.getChildren()
                .setAll(
                        after,
                        Nodes.grow(new VBox(Nodes.label(Words.of("projector.next"), Css.FIELD_LABEL), afterName)));
        after.prefWidthProperty().bind(coming.widthProperty().multiply(0.4));
        return coming;
    }

    private static TitledPane folded(String id, String title, Node content) {
        var pane = Nodes.id(id, new TitledPane(title, content));
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    /** Gives the copies the colours of the room. */
    public void look(RoomLook look) {
        copy.look(look);
        after.look(look);
    }

    /** Says where the room's page is to be seen. */
    public void where(String words) {
        state.setText(words);
    }

    private void refresh() {
        copy.show(model.room().get());
        after.show(model.next().get());
        coming.setVisible(model.next().get() != null);
        afterName.setText(
                model.next().get() == null ? "" : model.next().get().page().title());
        boolean dark = model.blank().get();
        blank.setText(Words.of(dark ? "projector.light" : "projector.blank"));
        blank.pseudoClassStateChanged(Css.CHOSEN, dark);
        place.setText(
                dark
                        ? Words.of("projector.isBlank")
                        : Words.of("projector.place", model.part(), Math.max(1, model.parts())));
        follow.setVisible(!model.following().get());
        pages();
    }

    private void pages() {
        Deck deck = model.deck().get();
        String typed = model.typed().get();
        pages.setText(
                typed.isEmpty()
                        ? model.number()
                                .map(number -> Words.of(
                                        "projector.page", number, deck.entries().size()))
                                .orElseGet(() -> Words.of("projector.pages"))
                        : Words.of("projector.typed", typed));
        pages.setDisable(deck.entries().isEmpty());
    }

    /** Names of pages are made when somebody looks for one, not at each keystroke. */
    private void list() {
        List<MenuItem> items = new ArrayList<>();
        List<Deck.Entry> entries = model.deck().get().entries();
        for (int i = 0; i < entries.size(); i++) {
            int number = i + 1;
            var item = new MenuItem(
                    Words.of("projector.pages.item", number, entries.get(i).name()));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> model.jump(number));
            items.add(item);
        }
        pages.getItems().setAll(items);
    }
}
