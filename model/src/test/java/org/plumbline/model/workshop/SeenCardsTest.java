package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.ANA;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.Opens;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.Settling;
import org.plumbline.model.panel.Visibility;
import org.plumbline.model.workshop.PanelWorlds.Given;
import org.plumbline.model.workshop.PanelWorlds.State;

/** What documents are made of holds no word of another rater that the screens do not show. */
class SeenCardsTest {
    private static final Given GIVEN = new Given(List.of(1, 3, 4, 3), "canary-one");
    private static final Pattern CANARY = Pattern.compile("canary-[a-z-]+");

    @ParameterizedTest
    @EnumSource(State.class)
    void nothingIsInTheCardsThatIsNotInTheView(State state) {
        LeakTest.settings().forEach(setting -> {
            Workshop world = PanelWorlds.in(state, PanelWorlds.opened(setting, Settling.CONSENSUS), GIVEN);
            Round round = world.currentRound().orElseThrow();
            for (Viewer viewer : Viewer.all(world, round)) {
                if (!viewer.equals(Viewer.HR)) {
                    Workshop seen = SeenCards.of(world, each -> viewer);
                    assertThat(ofOthers(viewer, seen))
                            .as(viewer + " " + setting)
                            .isSubsetOf(
                                    canaries(PanelView.of(world, round, viewer).toString()));
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void humanResourcesHasEverything(State state) {
        var closed = new Visibility(Opens.NEVER, Opens.NEVER, Opens.NEVER);
        Workshop world = PanelWorlds.in(state, PanelWorlds.opened(closed, Settling.CONSENSUS), GIVEN);

        assertThat(SeenCards.of(world, round -> Viewer.HR).agreed()).isEqualTo(world.agreed());
        assertThat(SeenCards.of(world, round -> Viewer.HR).scorecards())
                .containsAll(world.scorecards().stream()
                        .filter(card -> card.submitted().isPresent())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = Opens.class,
            names = {"NEVER", "ALWAYS"})
    void ratingsStayWithoutTheirWordsWhereOnlyTheWordsAreHidden(Opens notes) {
        var setting = new Visibility(Opens.ALWAYS, notes, Opens.ALWAYS);
        Workshop world = PanelWorlds.in(State.ALL_BUT_ANA_IN, PanelWorlds.opened(setting, Settling.CONSENSUS), GIVEN);
        Workshop seen = SeenCards.of(world, round -> new Viewer(Role.CHAIR, Optional.of(ANA)));

        assertThat(seen.scorecards()).anyMatch(card -> !card.member().equals(ANA));
        assertThat(ofOthers(Viewer.of(seen.member(ANA).orElseThrow()), seen).isEmpty())
                .isEqualTo(notes == Opens.NEVER);
    }

    /** What somebody else wrote. */
    private static Set<String> ofOthers(Viewer viewer, Workshop seen) {
        Set<String> found = canaries(seen.scorecards() + "" + seen.agreed());
        seen.scorecards().stream()
                .filter(card -> viewer.is(card.member()))
                .forEach(own -> found.removeAll(canaries(own.toString())));
        return found;
    }

    private static Set<String> canaries(String text) {
        return CANARY.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
