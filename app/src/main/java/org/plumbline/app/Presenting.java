package org.plumbline.app;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.plumbline.app.job.Newest;
import org.plumbline.app.projector.Deck;
import org.plumbline.app.projector.ProjectorPage;
import org.plumbline.app.projector.presenter.AgendaSide;
import org.plumbline.app.projector.presenter.PresenterPane;
import org.plumbline.app.projector.presenter.PresenterViewModel;
import org.plumbline.app.projector.presenter.RoomChoices;
import org.plumbline.app.projector.presenter.RoomForm;
import org.plumbline.app.projector.presenter.RoomKeys;
import org.plumbline.app.projector.room.Displays;
import org.plumbline.app.projector.room.FxMeasure;
import org.plumbline.app.projector.room.Laying;
import org.plumbline.app.projector.room.Picture;
import org.plumbline.app.projector.room.RoomView;
import org.plumbline.app.projector.room.RoomWindow;
import org.plumbline.app.words.Words;
import org.plumbline.model.workshop.Workshop;

/** The projection: the room's window, the presenter's side and the keys that move them. */
final class Presenting {
    private final RoomChoices choices;
    private final Displays displays;
    private final Supplier<Optional<Workshop>> workshop;
    private final Supplier<Optional<ProjectorPage>> offered;
    private final PresenterViewModel model;
    private final RoomView view = new RoomView();
    private final RoomWindow window;
    private final RoomKeys keys;
    private final RoomForm form;
    private final AgendaSide agenda;
    private final PresenterPane pane;
    private final InvalidationListener draw;
    private final Newest<Deck, Deck> decks;
    private Optional<Workshop> dealt = Optional.empty();
    private Deck deck = Deck.EMPTY;
    private Runnable changed = () -> {};

    /**
     * @param workshop the one that is open
     * @param offered what suits the room now
     */
    Presenting(
            AppContext context,
            Stage stage,
            Displays displays,
            Supplier<Optional<Workshop>> workshop,
            Supplier<Optional<ProjectorPage>> offered) {
        this.displays = displays;
        this.workshop = workshop;
        this.offered = offered;
        choices = new RoomChoices(context.settings());
        view.setId("projector-page");
        model = new PresenterViewModel(
                new Laying(new FxMeasure()),
                new Picture(960, 540, choices.seat().share()));
        keys = new RoomKeys(model);
        window = new RoomWindow(stage, displays, choices::display, view, this::roomKey);
        window.onClosed(this::stop);
        window.onSized(this::sized);
        form = new RoomForm(choices, this::chosen);
        agenda = new AgendaSide(context.services().clock(), choices);
        pane = new PresenterPane(model, agenda, form, this::stop);
        decks = new Newest<>(
                context.services().jobs().answers(), Deck::made, this::settle, problem -> context.services()
                        .dialogs()
                        .problem(Words.of("projector.room"), problem));
        draw = property -> view.show(model.room().get());
        model.room().addListener(draw);
        look();
    }

    /** Called when projecting began or ended. */
    void onChanged(Runnable run) {
        changed = run;
    }

    boolean isOn() {
        return window.isShowing();
    }

    /** The presenter's side, to be put beside the work. */
    Node pane() {
        return pane;
    }

    void start() {
        model.reset();
        refresh();
        window.open();
        sized();
        changed.run();
    }

    void stop() {
        if (isOn()) {
            window.close();
            deck = Deck.EMPTY;
            dealt = Optional.empty();
            agenda.rest();
            changed.run();
        }
    }

    /** Shows the room what there is now; the other pages are made beside the window. */
    void refresh() {
        Optional<Workshop> now = workshop.get();
        if (!now.equals(dealt)) {
            deck = now.map(Deck::of).orElse(Deck.EMPTY);
            dealt = now;
        }
        model.offerRoom(offered.get(), deck);
        decks.ask(deck);
        agenda.show(now.map(open -> open.analysis().agenda()));
    }

    private void settle(Deck made) {
        if (made == deck) {
            model.settle();
        }
    }

    /** What the screen offers follows what is chosen in it, which settles after the key or the click. */
    void refreshLater() {
        if (isOn()) {
            Platform.runLater(() -> {
                if (isOn()) {
                    refresh();
                }
            });
        }
    }

    /** Keys before the screen hears of them. */
    void first(KeyEvent event, Node focused) {
        if (isOn()) {
            keys.first(event, focused);
            if (!event.isConsumed() && isInPane(focused)) {
                keys.inPane(event, focused);
            }
        }
    }

    /** Keys that no screen wanted. */
    void last(KeyEvent event, Node focused) {
        if (isOn() && workshop.get().isPresent()) {
            keys.last(event, focused, isInPane(focused));
        }
    }

    private void roomKey(KeyEvent event) {
        keys.first(event, null);
        keys.last(event, null, true);
    }

    private boolean isInPane(Node focused) {
        for (Parent parent = focused == null ? null : focused.getParent();
                parent != null;
                parent = parent.getParent()) {
            if (parent == pane) {
                return true;
            }
        }
        return false;
    }

    private void chosen() {
        if (isOn()) {
            window.place();
        }
        look();
        sized();
    }

    private void look() {
        view.look(choices.look());
        pane.look(choices.look());
    }

    private void sized() {
        // A window that is just opening has no size yet; it tells again when it has.
        if (window.width() < 1 || window.height() < 1) {
            return;
        }
        model.picture(
                new Picture(window.width(), window.height(), choices.seat().share()));
        form.show(displays.all(), window.display());
        pane.where(window.display()
                .map(display -> Words.of("projector.where.screen", display.size()))
                .orElseGet(() -> Words.of("projector.where.window")));
    }
}
