package org.plumbline.app.projector.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.app.projector.Body;
import org.plumbline.app.projector.Deck;
import org.plumbline.app.projector.ProjectorPage;
import org.plumbline.app.projector.room.Laying;
import org.plumbline.app.projector.room.Picture;
import org.plumbline.app.projector.room.PlainMeasure;
import org.plumbline.model.check.Stage;

/** How the presenter moves the room. */
class PresenterViewModelTest {
    private static final ProjectorPage POSITION = page("Position", 1, false);
    private static final ProjectorPage LONG = page("Competencies", 200, false);
    private static final ProjectorPage LAST = page("Levels", 1, false);
    private static final Deck DECK = deck(POSITION, LONG, LAST);

    private final PresenterViewModel model =
            new PresenterViewModel(new Laying(new PlainMeasure()), new Picture(1920, 1080, 0.03));

    @Test
    void theRoomFollowsTheScreen() {
        model.offer(Optional.of(POSITION), DECK);
        assertThat(shown()).isEqualTo(POSITION);
        assertThat(model.number()).contains(1);

        model.offer(Optional.of(LAST), DECK);
        assertThat(shown()).isEqualTo(LAST);
        assertThat(model.following().get()).isTrue();
    }

    @Test
    void onMovesThroughThePartsAndThenThroughTheDeck() {
        model.offer(Optional.of(LONG), DECK);
        int parts = model.parts();
        assertThat(parts).isGreaterThan(2);
        for (int part = 1; part < parts; part++) {
            model.forward();
        }
        assertThat(model.part()).isEqualTo(parts);
        assertThat(model.following().get()).isTrue();

        model.forward();
        assertThat(shown()).isEqualTo(LAST);
        assertThat(model.following().get()).isFalse();

        model.forward();
        assertThat(shown()).isEqualTo(LAST);
        assertThat(model.next().get()).isNull();
    }

    @Test
    void backComesToTheEndOfThePageBefore() {
        model.offer(Optional.of(LAST), DECK);
        model.back();

        assertThat(model.part()).isEqualTo(model.parts()).isGreaterThan(1);
        assertThat(shown().title()).isEqualTo("Competencies");

        model.jump(1);
        model.back();
        assertThat(shown()).isEqualTo(POSITION);
    }

    @Test
    void aNumberAndEnterJumpAndTheRoomStaysThere() {
        model.offer(Optional.of(POSITION), DECK);
        model.type('3');
        assertThat(model.typed().get()).isEqualTo("3");
        assertThat(model.enter()).isTrue();
        assertThat(shown()).isEqualTo(LAST);
        assertThat(model.typed().get()).isEmpty();

        model.offer(Optional.of(LONG), DECK);
        assertThat(shown()).isEqualTo(LAST);

        model.follow();
        assertThat(shown().title()).isEqualTo("Competencies");
    }

    @Test
    void aNumberThatThereIsNotChangesNothing() {
        model.offer(Optional.of(POSITION), DECK);
        for (char digit : "99999999".toCharArray()) {
            model.type(digit);
        }

        assertThat(model.enter()).isFalse();
        assertThat(model.jump(0)).isFalse();
        assertThat(model.enter()).isFalse();
        assertThat(shown()).isEqualTo(POSITION);
        assertThat(model.following().get()).isTrue();
    }

    @Test
    void blankShowsNothingAndComesBackWhereItWas() {
        model.offer(Optional.of(LONG), DECK);
        model.forward();
        model.toggleBlank();
        assertThat(model.room().get()).isNull();

        model.offer(Optional.of(POSITION), DECK);
        assertThat(model.room().get()).isNull();

        model.toggleBlank();
        assertThat(shown()).isEqualTo(POSITION);
    }

    @Test
    void whatComesNextIsThereBeforeTheRoomSeesIt() {
        model.offer(Optional.of(POSITION), DECK);

        assertThat(model.next().get().page().title()).isEqualTo("Competencies");
        model.forward();
        assertThat(model.room().get().page().part().number()).isEqualTo(1);
    }

    @Test
    void theRoomDoesNotWaitForWhatComesNext() {
        model.offer(Optional.of(POSITION), DECK);
        model.offerRoom(Optional.of(LAST), DECK);
        assertThat(shown()).isEqualTo(LAST);

        model.settle();
        assertThat(model.number()).contains(3);
        assertThat(model.next().get()).isNull();
    }

    @Test
    void onGoesOnFromWhatTheRoomSeesAlsoBeforeThatIsSettled() {
        model.offer(Optional.of(LAST), DECK);
        model.offerRoom(Optional.of(POSITION), DECK);
        model.forward();

        assertThat(shown().title()).isEqualTo("Competencies");
    }

    @Test
    void aPageThatTheRoomIsHeldOnChangesAtOnce() {
        model.offer(Optional.of(POSITION), DECK);
        model.jump(3);
        ProjectorPage hidden = page("Levels", 2, false);
        model.offerRoom(Optional.of(POSITION), deck(POSITION, LONG, hidden));

        assertThat(shown()).isEqualTo(hidden);
    }

    @Test
    void onlyPagesThatAreLookedAtAreMade() {
        var made = new ArrayList<String>();
        var lazy = new Deck(List.of(
                new Deck.Entry(Stage.POSITION, () -> {
                    made.add("position");
                    return POSITION;
                }),
                new Deck.Entry(Stage.LEVELS, () -> {
                    made.add("levels");
                    return LAST;
                })));
        model.offerRoom(Optional.of(POSITION), lazy);
        assertThat(made).isEmpty();

        lazy.made();
        model.settle();
        assertThat(made).containsExactly("position", "levels");
    }

    @Test
    void aListThatGrowsShowsItsEndAndGoesOnShowingIt() {
        model.offer(Optional.of(page("Tasks", 100, true)), Deck.EMPTY);
        assertThat(model.part()).isEqualTo(model.parts()).isGreaterThan(1);
        int before = model.parts();

        model.offer(Optional.of(page("Tasks", 200, true)), Deck.EMPTY);
        assertThat(model.part()).isEqualTo(model.parts()).isGreaterThan(before);
        assertThat(model.room().get().text()).contains("200 mooring");

        model.back();
        model.offer(Optional.of(page("Tasks", 201, true)), Deck.EMPTY);
        assertThat(model.part()).isLessThan(model.parts());
    }

    @Test
    void editingKeepsThePart() {
        model.offer(Optional.of(LONG), DECK);
        model.forward();
        model.offer(Optional.of(page("Competencies", 199, false)), DECK);

        assertThat(model.part()).isEqualTo(2);
    }

    @Test
    void aPageThatLeftTheDeckIsNotShownAnyLonger() {
        model.offer(Optional.of(POSITION), DECK);
        model.jump(3);
        model.offer(Optional.of(POSITION), deck(POSITION));

        assertThat(model.following().get()).isTrue();
        assertThat(shown()).isEqualTo(POSITION);
    }

    @Test
    void largerLettersMakeMoreParts() {
        model.offer(Optional.of(LONG), DECK);
        int before = model.parts();
        model.picture(new Picture(1920, 1080, 0.05));

        assertThat(model.parts()).isGreaterThan(before);
    }

    @Test
    void withoutAnythingToShowTheRoomIsEmpty() {
        model.offer(Optional.empty(), Deck.EMPTY);
        model.forward();
        model.back();

        assertThat(model.room().get()).isNull();
        assertThat(model.number()).isEmpty();
    }

    private ProjectorPage shown() {
        return model.room().get().page();
    }

    private static ProjectorPage page(String title, int lines, boolean growing) {
        String more = String.join(" ", Collections.nCopies(8, "mooring"));
        List<Body.Line> all = IntStream.rangeClosed(1, lines)
                .mapToObj(number -> Body.Line.of(number + " " + more))
                .toList();
        return new ProjectorPage(title, "", new Body.Lines(all, growing), "Harbour");
    }

    private static Deck deck(ProjectorPage... pages) {
        return new Deck(List.of(pages).stream()
                .map(page -> new Deck.Entry(Stage.LEVELS, () -> page))
                .toList());
    }
}
