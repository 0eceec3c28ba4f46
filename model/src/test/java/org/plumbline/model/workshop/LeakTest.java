package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.BEN;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Opens;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.Settling;
import org.plumbline.model.panel.Visibility;
import org.plumbline.model.workshop.PanelWorlds.Given;
import org.plumbline.model.workshop.PanelWorlds.State;

/**
 * What a viewer may not see makes no difference to what the viewer is given: two rounds that differ in nothing else give
 * the same value. Words and names are looked for besides.
 */
class LeakTest {
    private static final Given ONE = new Given(List.of(1, 3, 4, 3), "canary-one");
    private static final Given OTHER_LEVELS = new Given(List.of(1, 4, 2, 4), "canary-one");
    private static final Given OTHER_NOTES = new Given(List.of(1, 3, 4, 3), "canary-two");

    /** Whoever looks for leaks looks at this. */
    interface Sees {
        PanelView view(Workshop workshop, Round round, Viewer viewer);
    }

    static Stream<Visibility> settings() {
        return Stream.of(Opens.values()).flatMap(ratings -> Stream.of(Opens.values())
                .flatMap(notes -> Stream.of(Opens.values()).map(names -> new Visibility(ratings, notes, names))));
    }

    @ParameterizedTest
    @EnumSource(
            value = Settling.class,
            names = {"CONSENSUS", "THIRD_RATER"})
    void nothingThatASettingHidesIsInTheValue(Settling settling) {
        assertThat(settings().flatMap(setting -> leaks(setting, settling, PanelView::of).stream()))
                .isEmpty();
    }

    @Test
    void whatASettingOpensIsThere() {
        var everything = new Visibility(Opens.ALWAYS, Opens.ALWAYS, Opens.ALWAYS);
        Workshop world = PanelWorlds.in(State.ALL_BUT_ANA_IN, PanelWorlds.opened(everything, Settling.CONSENSUS), ONE);

        PanelView view = PanelView.of(world, round(world), new Viewer(Role.CHAIR, Optional.of(ANA)));

        assertThat(view.toString())
                .contains("canary-one-first-evidence-of-ben", "canary-one-first-transcript-of-cy", "level=4", "Benson");
    }

    /** Programs that leak, each in its own way. */
    static Map<String, Sees> leaky() {
        var leaky = new LinkedHashMap<String, Sees>();
        leaky.put(
                "gives everybody what HR sees", (workshop, round, viewer) -> PanelView.of(workshop, round, Viewer.HR));
        leaky.put("takes “after all” for “after own”", shifted(Opens.AFTER_ALL, Opens.AFTER_OWN));
        leaky.put("takes “after own” for “always”", shifted(Opens.AFTER_OWN, Opens.ALWAYS));
        leaky.put("takes “never” for “after all”", shifted(Opens.NEVER, Opens.AFTER_ALL));
        leaky.put("counts what differs for everybody", LeakTest::countsForEverybody);
        leaky.put("opens ratings with the notes", LeakTest::ratingsWithNotes);
        leaky.put(
                "forgets who is recused",
                (workshop, round, viewer) -> PanelView.of(forgetful(workshop), round, viewer));
        return leaky;
    }

    static List<String> leakyNames() {
        return List.copyOf(leaky().keySet());
    }

    @ParameterizedTest
    @MethodSource("leakyNames")
    void thisTestCatchesAProgramThat(String name) {
        Sees mutant = leaky().get(name);

        assertThat(settings().anyMatch(setting -> !leaks(setting, Settling.CONSENSUS, mutant)
                        .isEmpty()))
                .isTrue();
    }

    private static Sees shifted(Opens from, Opens to) {
        return (workshop, round, viewer) -> PanelView.of(workshop, with(round, from, to), viewer);
    }

    private static Round with(Round round, Opens from, Opens to) {
        Visibility now = round.conduct().visibility();
        return with(
                round,
                new Visibility(
                        now.ratings() == from ? to : now.ratings(),
                        now.notes() == from ? to : now.notes(),
                        now.names() == from ? to : now.names()));
    }

    private static Round with(Round round, Visibility visibility) {
        Round.Frozen was = round.frozen();
        return new Round(
                round.id(),
                round.number(),
                round.opened(),
                new Round.Frozen(
                        was.position(),
                        was.scales(),
                        was.competencies(),
                        was.requiredLevels(),
                        was.questions(),
                        was.rule(),
                        was.conduct().map(conduct -> conduct.withVisibility(visibility))),
                round.digest());
    }

    private static PanelView countsForEverybody(Workshop workshop, Round round, Viewer viewer) {
        PanelView all = PanelView.of(workshop, round, Viewer.HR);
        return new PanelView(
                viewer,
                PanelView.of(workshop, round, viewer).candidates().stream()
                        .map(each -> new PanelView.OfCandidate(
                                each.candidate(),
                                each.recused(),
                                each.sight(),
                                each.stage(),
                                each.raters(),
                                each.voices(),
                                each.cells(),
                                all.of(each.candidate()).orElseThrow().cells().stream()
                                        .flatMap(cell -> cell.spread().stream())
                                        .findFirst()
                                        .map(Spread::range),
                                each.outcome(),
                                each.opening(),
                                each.finalised(),
                                each.absent()))
                        .toList());
    }

    private static PanelView ratingsWithNotes(Workshop workshop, Round round, Viewer viewer) {
        Visibility now = round.conduct().visibility();
        return PanelView.of(workshop, with(round, new Visibility(now.notes(), now.notes(), now.names())), viewer);
    }

    private static Workshop forgetful(Workshop workshop) {
        return workshop.toBuilder()
                .proceedings(workshop.proceedings().toBuilder()
                        .declarations(List.of())
                        .build())
                .build();
    }

    private static Round round(Workshop workshop) {
        return workshop.currentRound().orElseThrow();
    }

    private static List<Viewer> viewers(Workshop workshop) {
        var viewers = new ArrayList<>(List.of(Viewer.OBSERVER, Viewer.HIRING_MANAGER));
        workshop.panel().forEach(member -> viewers.add(Viewer.of(member)));
        return viewers;
    }

    private static List<String> leaks(Visibility setting, Settling settling, Sees program) {
        Workshop opened = PanelWorlds.opened(setting, settling);
        var leaks = new ArrayList<String>();
        for (State state : State.values()) {
            Workshop one = PanelWorlds.in(state, opened, ONE);
            Workshop levels = PanelWorlds.in(state, opened, OTHER_LEVELS);
            Workshop notes = PanelWorlds.in(state, opened, OTHER_NOTES);
            for (Viewer viewer : viewers(opened)) {
                var may = May.of(setting, settling, viewer, state);
                String where = viewer + " in " + state + " with " + setting + ": ";
                PanelView seen = without(viewer, program.view(one, round(one), viewer));
                if (!may.ratings() && !seen.equals(without(viewer, program.view(levels, round(levels), viewer)))) {
                    leaks.add(where + "ratings");
                }
                if (!may.notes() && !seen.equals(without(viewer, program.view(notes, round(notes), viewer)))) {
                    leaks.add(where + "notes");
                }
                leaks.addAll(words(where, may, seen));
            }
        }
        return leaks;
    }

    /** The viewer's own card is theirs to see; it is looked at apart. */
    private static PanelView without(Viewer viewer, PanelView seen) {
        return new PanelView(
                viewer,
                seen.candidates().stream()
                        .map(each -> new PanelView.OfCandidate(
                                each.candidate(),
                                each.recused(),
                                each.sight(),
                                each.stage(),
                                each.raters(),
                                each.voices().stream()
                                        .filter(voice -> !voice.own() || !isViewers(viewer, voice))
                                        .toList(),
                                each.cells().stream()
                                        .map(cell -> withoutOwn(viewer, cell))
                                        .toList(),
                                each.differing(),
                                each.outcome(),
                                each.opening(),
                                each.finalised(),
                                each.absent()))
                        .toList());
    }

    private static boolean isViewers(Viewer viewer, Voice voice) {
        return voice.speaker() instanceof Speaker.Named named && viewer.is(named.member());
    }

    private static PanelView.Cell withoutOwn(Viewer viewer, PanelView.Cell cell) {
        return new PanelView.Cell(
                cell.competency(),
                cell.required(),
                cell.spread(),
                cell.differs(),
                cell.agreed()
                        .map(verdict -> new PanelView.Verdict(
                                verdict.level(),
                                verdict.reason(),
                                verdict.by(),
                                verdict.when(),
                                verdict.dissents().stream()
                                        .filter(dissent -> !(dissent.speaker() instanceof Speaker.Named named
                                                && viewer.is(named.member())))
                                        .toList())));
    }

    private static List<String> words(String where, May may, PanelView seen) {
        var leaks = new ArrayList<String>();
        String text = seen.toString();
        if (!may.notes() && text.contains("canary")) {
            leaks.add(where + "words of others");
        }
        if (text.contains("-second")) {
            leaks.add(where + "drafts of others");
        }
        if (!may.names()) {
            String values = seen.candidates().stream()
                    .map(each -> "" + each.voices() + each.cells() + each.outcome())
                    .reduce("", String::concat)
                    .replaceAll("-of-[a-z]+", "");
            for (String name : List.of("Chairwoman", "Benson", "Cyrus", "Tiebreaker", "=ana", "=ben", "=cy", "=tia")) {
                if (values.contains(name)) {
                    leaks.add(where + "the name " + name);
                }
            }
        }
        return leaks;
    }

    /** What may be seen of the first candidate, said in another way than the program says it. */
    private record May(boolean ratings, boolean notes, boolean names) {
        static May of(Visibility setting, Settling settling, Viewer viewer, State state) {
            if (viewer.role() == Role.HIRING_MANAGER || viewer.is(PanelWorlds.DAN)) {
                return new May(false, false, false);
            }
            boolean asked = settling == Settling.THIRD_RATER;
            boolean firstNotes = asked
                    && viewer.is(PanelWorlds.TIA)
                    && setting.notes() != Opens.NEVER
                    && (state == State.ALL_IN || state == State.FINALISED);
            return new May(
                    opens(setting.ratings(), viewer, state, asked),
                    firstNotes || opens(setting.notes(), viewer, state, asked),
                    opens(setting.names(), viewer, state, asked));
        }

        private static boolean opens(Opens when, Viewer viewer, State state, boolean tieBreakerAsked) {
            List<PanelMemberId> rating = tieBreakerAsked
                    ? List.of(ANA, BEN, PanelWorlds.CY, PanelWorlds.TIA)
                    : List.of(ANA, BEN, PanelWorlds.CY);
            boolean own = viewer.member()
                    .filter(member -> isIn(member, state))
                    .filter(rating::contains)
                    .isPresent();
            boolean all =
                    switch (state) {
                        case NOBODY_IN, ANA_IN, ALL_BUT_ANA_IN -> false;
                        case ALL_IN, FINALISED -> true;
                        case OPENED_WITHOUT_CY -> !viewer.is(PanelWorlds.CY);
                    };
            return switch (when) {
                case NEVER -> false;
                case AFTER_OWN -> own || all;
                case AFTER_ALL -> all;
                case ALWAYS -> all || viewer.role() != Role.OBSERVER;
            };
        }

        private static boolean isIn(PanelMemberId member, State state) {
            return switch (state) {
                case NOBODY_IN -> false;
                case ANA_IN -> member.equals(ANA);
                case ALL_BUT_ANA_IN -> member.equals(BEN) || member.equals(PanelWorlds.CY);
                case ALL_IN, FINALISED -> true;
                case OPENED_WITHOUT_CY -> member.equals(ANA) || member.equals(BEN);
            };
        }
    }
}
