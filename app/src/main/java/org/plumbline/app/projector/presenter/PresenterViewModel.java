package org.plumbline.app.projector.presenter;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plumbline.app.projector.Body;
import org.plumbline.app.projector.Deck;
import org.plumbline.app.projector.ProjectorPage;
import org.plumbline.app.projector.room.Drawing;
import org.plumbline.app.projector.room.Laying;
import org.plumbline.app.projector.room.Picture;

/**
 * What the room sees, and how the presenter moves it. The room follows the screen until somebody moves on or jumps to
 * another page; then it stays on the page of the deck that was chosen.
 */
public final class PresenterViewModel {
    private static final int MOST_DIGITS = 4;

    private final Laying laying;
    private final ObjectProperty<Drawing> room = new SimpleObjectProperty<>();
    private final ObjectProperty<Drawing> next = new SimpleObjectProperty<>();
    private final ObjectProperty<Deck> deck = new SimpleObjectProperty<>(Deck.EMPTY);
    private final BooleanProperty blank = new SimpleBooleanProperty();
    private final BooleanProperty following = new SimpleBooleanProperty(true);
    private final StringProperty typed = new SimpleStringProperty("");

    /** Where the page of the screen stands in the deck, as far as somebody looked. */
    private final ObjectProperty<Optional<Integer>> found = new SimpleObjectProperty<>(Optional.empty());

    private Optional<ProjectorPage> offered = Optional.empty();
    private Picture picture;
    private ProjectorPage page;
    private List<Drawing> parts = List.of();
    private int part;

    /** The page that comes next. */
    private Laid ahead = new Laid(null, null, List.of());

    /** The page of the deck that the room is held on. */
    private int held;

    public PresenterViewModel(Laying laying, Picture picture) {
        this.laying = laying;
        this.picture = picture;
    }

    /** What the room sees; nothing while it is blank. */
    public ReadOnlyObjectProperty<Drawing> room() {
        return room;
    }

    /** What comes after it; nothing at the end. */
    public ReadOnlyObjectProperty<Drawing> next() {
        return next;
    }

    public ReadOnlyObjectProperty<Deck> deck() {
        return deck;
    }

    public ReadOnlyBooleanProperty blank() {
        return blank;
    }

    public ReadOnlyBooleanProperty following() {
        return following;
    }

    /** Where the page of the screen stands in the deck, from 0. */
    ReadOnlyObjectProperty<Optional<Integer>> found() {
        return found;
    }

    /** The digits typed so far. */
    public ReadOnlyStringProperty typed() {
        return typed;
    }

    public int part() {
        return part + 1;
    }

    public int parts() {
        return parts.size();
    }

    /** The number of the room's page in the deck, from 1. */
    public Optional<Integer> number() {
        return place().map(index -> index + 1);
    }

    /**
     * Takes what there is to show now.
     *
     * @param ofScreen what suits the room of the screen as it stands
     */
    public void offer(Optional<ProjectorPage> ofScreen, Deck pages) {
        offerRoom(ofScreen, pages);
        settle();
    }

    /** As above for the room alone, which never waits; what comes next follows when {@link #settle} is called. */
    public void offerRoom(Optional<ProjectorPage> ofScreen, Deck pages) {
        offered = ofScreen;
        deck.set(pages);
        if (!following.get() && held >= pages.entries().size()) {
            following.set(true);
        }
        takeWanted();
        drawRoom();
    }

    /** Looks where the room is and what comes next; quick where the pages of the deck are made. */
    public void settle() {
        find();
        next.set(part + 1 < parts.size() ? parts.get(part + 1) : nextPage());
    }

    private void find() {
        Optional<Integer> now = Optional.ofNullable(page).flatMap(deck.get()::indexOf);
        if (!now.equals(found.get())) {
            found.set(now);
        }
    }

    /** Takes another size of the room's picture, or letters for another last row. */
    public void picture(Picture newPicture) {
        if (!newPicture.equals(picture)) {
            picture = newPicture;
            page = null;
            refresh();
        }
    }

    /** The next part, else the next page of the deck. */
    public void forward() {
        find();
        if (part + 1 < parts.size()) {
            part++;
            draw();
        } else {
            nextPlace().ifPresent(index -> hold(index, false));
        }
    }

    /** The part before, else the end of the page before. */
    public void back() {
        find();
        if (part > 0) {
            part--;
            draw();
        } else {
            place().filter(index -> index > 0).ifPresent(index -> hold(index - 1, true));
        }
    }

    /** Shows a page of the deck, from 1; a number that there is not changes nothing. */
    public boolean jump(int number) {
        if (number < 1 || number > deck.get().entries().size()) {
            return false;
        }
        hold(number - 1, false);
        return true;
    }

    public void type(char digit) {
        if (typed.get().length() < MOST_DIGITS) {
            typed.set(typed.get() + digit);
        }
    }

    /** Jumps to the number that was typed. */
    public boolean enter() {
        String number = typed.get();
        typed.set("");
        return !number.isEmpty() && jump(Integer.parseInt(number));
    }

    public void forgetTyped() {
        typed.set("");
    }

    public void toggleBlank() {
        blank.set(!blank.get());
        draw();
    }

    /** The room sees what the screen offers again. */
    public void follow() {
        following.set(true);
        refresh();
    }

    /** A new start: following, with light. */
    public void reset() {
        blank.set(false);
        following.set(true);
        typed.set("");
        page = null;
        parts = List.of();
        part = 0;
        draw();
    }

    private void hold(int index, boolean atEnd) {
        following.set(false);
        held = index;
        page = null;
        refresh();
        if (atEnd) {
            part = Math.max(0, parts.size() - 1);
        }
        draw();
    }

    private void refresh() {
        takeWanted();
        draw();
    }

    private void takeWanted() {
        Optional<ProjectorPage> wanted = following.get()
                ? offered
                : Optional.of(deck.get().entries().get(held).page());
        if (wanted.isEmpty()) {
            page = null;
            parts = List.of();
            part = 0;
        } else if (!wanted.get().equals(page)) {
            take(wanted.get());
        }
    }

    /** The same idea with other words stays at its part; of a growing list the room goes on seeing the end. */
    private void take(ProjectorPage newPage) {
        boolean same = page != null && page.title().equals(newPage.title());
        boolean wasAtEnd = part + 1 >= parts.size();
        boolean growing = newPage.body() instanceof Body.Lines lines && lines.growing();
        page = newPage;
        parts = laid(newPage).drawings();
        if (growing && (!same || wasAtEnd)) {
            part = parts.size() - 1;
        } else {
            part = same ? Math.min(part, parts.size() - 1) : 0;
        }
    }

    private void draw() {
        drawRoom();
        settle();
    }

    private void drawRoom() {
        room.set(blank.get() || parts.isEmpty() ? null : parts.get(part));
    }

    private Drawing nextPage() {
        return nextPlace()
                .map(index -> deck.get().entries().get(index).page())
                .map(after -> {
                    ahead = laid(after);
                    return ahead.drawings().get(0);
                })
                .orElse(null);
    }

    private Laid laid(ProjectorPage wanted) {
        return ahead.isOf(wanted, picture) ? ahead : new Laid(wanted, picture, laying.lay(wanted, picture));
    }

    /** A page as it was laid, since laying a long one takes a while. */
    private record Laid(ProjectorPage page, Picture picture, List<Drawing> drawings) {
        boolean isOf(ProjectorPage wanted, Picture size) {
            return wanted.equals(page) && size.equals(picture);
        }
    }

    private Optional<Integer> place() {
        return following.get() ? found.get() : Optional.of(held);
    }

    private Optional<Integer> nextPlace() {
        return place().map(index -> index + 1)
                .filter(index -> index < deck.get().entries().size());
    }
}
