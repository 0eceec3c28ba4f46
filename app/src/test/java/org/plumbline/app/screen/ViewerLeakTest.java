package org.plumbline.app.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javafx.beans.property.ObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.agreement.AgreementViewModel;
import org.plumbline.app.screen.results.ResultsViewModel;
import org.plumbline.app.screen.review.ReviewViewModel;
import org.plumbline.app.screen.score.ScoreViewModel;
import org.plumbline.app.testing.Reach;
import org.plumbline.app.testing.TestServices;
import org.plumbline.app.testing.ViewerWorlds;
import org.plumbline.app.testing.ViewerWorlds.Given;
import org.plumbline.app.testing.ViewerWorlds.State;
import org.plumbline.export.sheet.ResultSheets;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Opens;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.Visibility;
import org.plumbline.model.workshop.Viewer;
import org.plumbline.model.workshop.Workshop;

/**
 * What a round hides from somebody makes no difference to what any screen or file holds for them: two workshops that
 * differ in nothing else give the same. Words are looked for besides, and everything is found where it is open.
 */
class ViewerLeakTest {
    private static final String CANARY = "canary";
    private static final List<String> NAMES = List.of("Chairwoman", "Benson", "Cyrus");

    /** Gives everything that somebody has before them. */
    interface Sees {
        String text(Workshop workshop, Viewer viewer);
    }

    /** Where people look. */
    enum Place {
        RESULTS(ViewerLeakTest::results),
        TABLES(ViewerLeakTest::tables),
        WORKBOOK(ViewerLeakTest::workbook),
        AGREEMENT(ViewerLeakTest::agreement),
        REVIEW(ViewerLeakTest::review),
        SCORE(ViewerLeakTest::score);

        private final Sees program;

        Place(Sees program) {
            this.program = program;
        }

        /** Reviewing is HR's; a rater's own cards are beside nobody's. */
        boolean closed() {
            return this == REVIEW || this == SCORE;
        }

        /** These name a rater only beside what they gave; other screens also say who is on the panel. */
        boolean namesByRatingsAlone() {
            return this == TABLES || this == WORKBOOK || this == AGREEMENT;
        }

        /** Packing is dear: one setting for each way to open stands for all, since tables go through every one. */
        boolean looksAt(Visibility setting) {
            return this != WORKBOOK || setting.ratings() == setting.notes() && setting.notes() == setting.names();
        }
    }

    private static Stream<Visibility> settings() {
        return Stream.of(Opens.values()).flatMap(ratings -> Stream.of(Opens.values())
                .flatMap(notes -> Stream.of(Opens.values()).map(names -> new Visibility(ratings, notes, names))));
    }

    @ParameterizedTest
    @EnumSource
    void nothingThatASettingHidesIsThereNorInALog(Place place) {
        var logged = new StringBuilder();
        List<String> leaks = listening(logged, () -> settings()
                .filter(place::looksAt)
                .flatMap(setting -> leaks(place, setting, place.program).stream())
                .toList());

        assertThat(leaks).isEmpty();
        assertThat(logged).doesNotContain(CANARY, "Invented");
    }

    @Test
    void whatIsOpenIsFound() {
        var open = new Visibility(Opens.AFTER_ALL, Opens.AFTER_ALL, Opens.AFTER_ALL);
        Workshop world = ViewerWorlds.in(State.EVERYBODY, ViewerWorlds.opened(open), Given.by(ana(), false, CANARY));

        assertThat(results(world, ana())).contains(CANARY + "-evidence", CANARY + "-analysis", "Benson", "level=4");
        for (String table : List.of(tables(world, ana()), workbook(world, ana()))) {
            assertThat(table).contains(CANARY + "-evidence", "Cyrus", "plain-evidence");
        }
        assertThat(agreement(world, ana())).contains("Benson", "Cyrus", "exact 2 of 6");
        assertThat(review(world, Viewer.HR)).contains(CANARY + "-evidence", CANARY + "-transcript");
        assertThat(score(world, ana())).contains("plain-evidence", "plain-transcript");
    }

    /** A program that gives everybody what somebody else may see, or whose values hold on to the workshop. */
    @ParameterizedTest
    @EnumSource
    void thisTestCatchesALeak(Place place) {
        Sees forSomebodyElse = (workshop, viewer) ->
                place.program.text(workshop, place == Place.SCORE ? Viewer.of(last(workshop)) : Viewer.HR);
        Sees holding =
                (workshop, viewer) -> place.program.text(workshop, viewer) + Reach.of(new Holding(new Kept(workshop)));
        var never = new Visibility(Opens.NEVER, Opens.NEVER, Opens.NEVER);

        assertThat(leaks(place, never, forSomebodyElse)).isNotEmpty();
        assertThat(leaks(place, never, holding)).isNotEmpty();
    }

    private record Holding(Kept kept) {}

    private static final class Kept {
        @SuppressWarnings("unused")
        private final Workshop workshop;

        Kept(Workshop workshop) {
            this.workshop = workshop;
        }
    }

    private static List<String> leaks(Place place, Visibility setting, Sees program) {
        Workshop opened = ViewerWorlds.opened(setting);
        var leaks = new ArrayList<String>();
        for (State state : State.values()) {
            for (Viewer viewer : List.of(ana(), Viewer.of(opened.panel().get(1)), Viewer.OBSERVER)) {
                String seen = program.text(world(state, opened, viewer, false, CANARY), viewer);
                String where = place + " for " + viewer + " in " + state + " with " + setting + ": ";
                if (place.closed() || !may(setting.ratings(), viewer, state)) {
                    if (!seen.equals(program.text(world(state, opened, viewer, true, CANARY), viewer))) {
                        leaks.add(where + "ratings");
                    }
                }
                if (place.closed() || !may(setting.notes(), viewer, state)) {
                    if (seen.contains(CANARY)) {
                        leaks.add(where + "words");
                    }
                }
                if (seen.contains(CANARY + "-draft")) {
                    leaks.add(where + "drafts");
                }
                if (place.namesByRatingsAlone() && !may(setting.names(), viewer, state)) {
                    NAMES.stream()
                            .filter(name -> !isOwn(opened, viewer, name) && seen.contains(name))
                            .forEach(name -> leaks.add(where + name));
                }
            }
        }
        return leaks;
    }

    private static Workshop world(State state, Workshop opened, Viewer viewer, boolean otherLevels, String words) {
        return ViewerWorlds.in(state, opened, Given.by(viewer, otherLevels, words));
    }

    /** Said in another way than the program says it. */
    private static boolean may(Opens when, Viewer viewer, State state) {
        return switch (when) {
            case NEVER -> false;
            case AFTER_OWN -> state.isIn(viewer) || state.all();
            case AFTER_ALL -> state.all();
            case ALWAYS -> state.all() || viewer.role() != Role.OBSERVER;
        };
    }

    private static boolean isOwn(Workshop workshop, Viewer viewer, String name) {
        return viewer.member()
                .flatMap(workshop::member)
                .filter(member -> member.name().contains(name))
                .isPresent();
    }

    private static Viewer ana() {
        return new Viewer(Role.CHAIR, Optional.of(ViewerWorlds.ANA));
    }

    private static PanelMember last(Workshop workshop) {
        return workshop.panel().get(2);
    }

    private static WorkshopDocument looking(Workshop workshop, Viewer viewer) {
        var document = new WorkshopDocument(workshop, workshop);
        document.lookAs(viewer);
        return document;
    }

    private static String results(Workshop workshop, Viewer viewer) {
        var model = new ResultsViewModel(looking(workshop, viewer), TestServices.quiet());
        Reach.call(model, "show");
        workshop.candidates().forEach(each -> Reach.call(model, "mark", each.id()));
        return Reach.of(model);
    }

    private static String tables(Workshop workshop, Viewer viewer) {
        ResultSheets sheets = ResultSheets.of(workshop, round(workshop), viewer);
        return sheets.resultsTabbed() + sheets.resultsCsv() + sheets.ratingsCsv();
    }

    private static String workbook(Workshop workshop, Viewer viewer) {
        return unpacked(ResultSheets.of(workshop, round(workshop), viewer).workbook());
    }

    /** The times at which it was made are in the properties of the file, and in nothing else. */
    private static String unpacked(byte[] workbook) {
        var words = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String inside = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                words.append(entry.getName()).append(inside.replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "now"));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return words.toString();
    }

    private static String agreement(Workshop workshop, Viewer viewer) {
        var model = new AgreementViewModel(looking(workshop, viewer), TestServices.quiet());
        Reach.call(model, "show");
        Reach.call(model, "openForChair", true);
        CandidateId practised = workshop.candidates().get(2).id();
        Reach.call(model, "choosePractised", practised);
        return Reach.of(model);
    }

    private static String review(Workshop workshop, Viewer viewer) {
        var model = new ReviewViewModel(looking(workshop, viewer), TestServices.quiet());
        Reach.call(model, "show");
        return Reach.of(model);
    }

    /** Observers have no cards: nobody is chosen. */
    private static String score(Workshop workshop, Viewer viewer) {
        var model = new ScoreViewModel(new WorkshopDocument(workshop, workshop), TestServices.quiet());
        Reach.call(model, "show");
        @SuppressWarnings("unchecked")
        var member = (ObjectProperty<PanelMember>) Reach.call(model, "member");
        member.set(viewer.member().flatMap(workshop::member).orElse(null));
        return Reach.of(model);
    }

    private static Round round(Workshop workshop) {
        return workshop.currentRound().orElseThrow();
    }

    private static <T> T listening(StringBuilder logged, Supplier<T> work) {
        var ear = new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.append(line.getMessage()).append('\n');
            }

            @Override
            public void flush() {
                // nothing is kept back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        Logger root = Logger.getLogger("");
        root.addHandler(ear);
        try {
            return work.get();
        } finally {
            root.removeHandler(ear);
        }
    }
}
