package org.plumbline.app.screen.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.document.Workshops;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.Role;
import org.plumbline.model.kit.Kits;
import org.plumbline.model.panel.Conduct;
import org.plumbline.model.panel.Opens;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.panel.Visibility;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.Digests;
import org.plumbline.model.store.KitFile;
import org.plumbline.model.workshop.LevelChange;
import org.plumbline.model.workshop.RoundChange;
import org.plumbline.model.workshop.ScoringChange;
import org.plumbline.model.workshop.Viewer;
import org.plumbline.model.workshop.Workshop;

/** What the round hides from Ana makes no difference to her desk, and its words are nowhere in her kit or in a log. */
class ConsensusLeakTest {
    private static final PanelMemberId ANA = new PanelMemberId("ana");
    private static final PanelMemberId BEN = new PanelMemberId("ben");
    private static final PanelMemberId CY = new PanelMemberId("cy");
    private static final CandidateId PAT = new CandidateId("pat");

    /** Who has handed in. */
    enum State {
        OTHERS(List.of(BEN, CY)),
        ANA_AND_BEN(List.of(ANA, BEN)),
        ALL(List.of(ANA, BEN, CY));

        private final List<PanelMemberId> in;

        State(List<PanelMemberId> in) {
            this.in = in;
        }

        boolean opens(Opens when) {
            return switch (when) {
                case NEVER -> false;
                case AFTER_OWN -> in.contains(ANA);
                case AFTER_ALL -> this == ALL;
                case ALWAYS -> true;
            };
        }
    }

    static Stream<Visibility> settings() {
        return Stream.of(Opens.values()).flatMap(ratings -> Stream.of(Opens.values())
                .flatMap(notes -> Stream.of(Opens.values()).map(names -> new Visibility(ratings, notes, names))));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void theDeskHoldsNothingThatTheSettingHides(Visibility setting) {
        for (State state : State.values()) {
            String seen = desk(workshop(setting, state, 4, "canary"));
            if (!state.opens(setting.ratings())) {
                assertThat(seen).as("ratings in " + state).isEqualTo(desk(workshop(setting, state, 3, "canary")));
            }
            if (!state.opens(setting.notes())) {
                assertThat(seen).as("notes in " + state).doesNotContain("canary");
            }
        }
    }

    @Test
    void whatIsOpenIsThere() {
        var setting = new Visibility(Opens.AFTER_OWN, Opens.AFTER_OWN, Opens.AFTER_OWN);

        assertThat(desk(workshop(setting, State.ANA_AND_BEN, 4, "canary"))).contains("canary of ben", "4  Master");
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aKitHoldsNoCardOfAnother(Visibility setting) {
        Workshop workshop = workshop(setting, State.ALL, 4, "canary");
        byte[] kit = KitFile.bytes(Kits.of(workshop, round(workshop), ANA, "key", TestServices.NOON.instant()));

        assertThat(new String(kit, StandardCharsets.UTF_8))
                .doesNotContain("canary of")
                .contains("plain");
    }

    @Test
    void whatIsDoneAtTheDeskIsInNoLogAndNoNoteIsInTheRecord() {
        var logged = new StringBuilder();
        var listening = new Handler() {
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
        root.addHandler(listening);
        try {
            Workshop workshop = workshop(Visibility.USUAL, State.ALL, 4, "canary");
            var document = new WorkshopDocument(workshop, workshop);
            document.keepLog(TestServices.NOON, () -> "Hal");
            var model = new ConsensusViewModel(document, TestServices.quiet());
            model.show();
            model.picked().set(Optional.of(2));
            model.reason().set("We talked it over.");
            assertThat(model.agree()).isTrue();
            assertThat(document.current().proceedings().record().toString()
                            + document.current().analysis())
                    .doesNotContain("canary");
        } finally {
            root.removeHandler(listening);
        }
        assertThat(logged).doesNotContain("canary", "Invented");
    }

    private static String desk(Workshop workshop) {
        Round round = round(workshop);
        Viewer ana = Viewer.of(workshop.member(ANA).orElseThrow());
        Desk desk = new DeskView(workshop, round, ana).desk(Optional.of(PAT));
        return desk.candidates() + "\n" + desk.open();
    }

    private static Round round(Workshop workshop) {
        return workshop.currentRound().orElseThrow();
    }

    /** Ana gives 2 and writes plain words; Ben gives the level, Cy one less, and both write the words. */
    private static Workshop workshop(Visibility visibility, State state, int level, String words) {
        Workshop workshop = new LevelChange.SetRequiredLevel(Workshops.PLANNING, Workshops.GRADE, 2)
                .applyTo(Workshops.prepared()).toBuilder()
                        .panel(List.of(
                                new PanelMember(ANA, "Ana Chairwoman", "", Role.CHAIR),
                                new PanelMember(BEN, "Ben Benson", ""),
                                new PanelMember(CY, "Cy Cyrus", "")))
                        .candidates(List.of(new Candidate(PAT, "C-01", "Pat Invented", Workshops.GRADE)))
                        .build();
        workshop = new RoundChange.PlanRound(Conduct.USUAL.withVisibility(visibility)).applyTo(workshop);
        Round round = Digests.freeze(workshop, new RoundId("round-1"), LocalDate.of(2026, 3, 1));
        var cards = new ArrayList<Scorecard>();
        add(cards, state, card(round, ANA, 2, "plain"));
        add(cards, state, card(round, BEN, level, words + " of ben"));
        add(cards, state, card(round, CY, level - 1, words + " of cy"));
        return new ScoringChange.OpenRound(round)
                .applyTo(workshop).toBuilder().scorecards(cards).build();
    }

    private static void add(List<Scorecard> cards, State state, Scorecard card) {
        cards.add(state.in.contains(card.member()) ? card.submittedAt(Instant.parse("2026-03-02T10:00:00Z")) : card);
    }

    private static Scorecard card(Round round, PanelMemberId member, int level, String words) {
        Scorecard card = Scorecard.draft(round.digest(), PAT, member).withAnalysis(words);
        for (var competency : List.of(Workshops.LISTENING, Workshops.PLANNING)) {
            card = card.with(new CompetencyRating(competency, Optional.of(new Rating.Rated(level)), words));
        }
        return card;
    }
}
