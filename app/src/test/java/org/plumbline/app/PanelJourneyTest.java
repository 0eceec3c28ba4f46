package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.job.FxJobRunner;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.MovedClock;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.UnknownFields;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.Workshop;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A panel in four windows: prepared, scored alone on three laptops, decided together, and handed over as a case. */
@ExtendWith(ApplicationExtension.class)
class PanelJourneyTest {
    @TempDir
    static Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final MovedClock clock = new MovedClock("2026-03-02T09:00:00Z");
    private Stage stage;
    private MainWindow window;
    private FxRobot robot;
    private Facilitator desk;

    @Start
    void start(Stage primary) {
        stage = primary;
        var settings = new Settings(home.resolve("home"));
        settings.put("name", "Hal Example");
        window = new MainWindow(new AppContext(settings, dialogs, new FxJobRunner(), clock), stage);
        stage.show();
        stage.requestFocus();
    }

    @AfterEach
    void closeKits(FxRobot fxRobot) {
        fxRobot.interact(() -> window.kits().windows().forEach(KitWindow::close));
    }

    @Test
    void sixCandidatesThreeRatersFromTheRoundToTheCaseFile(FxRobot fxRobot) throws Exception {
        robot = fxRobot;
        desk = new Facilitator(robot, window);
        open(withoutPeople());
        var morning = new PanelMorning(desk, dialogs);
        morning.takeInCandidates();
        morning.seatThePanel();
        morning.declareAConflict();
        List<Path> kits = morning.prepareTheRound(Files.createDirectories(home.resolve("kits")));
        morning.changeTheMind();
        List<CandidateId> people =
                IntStream.range(0, 6).mapToObj(morning::candidate).toList();

        List<Path> packets = scoreAlone(kits, people);
        var arrivals = new PanelArrivals(desk, dialogs);
        arrivals.takeInAllButOne(packets.get(2), packets.get(0));
        arrivals.nobodySeesAnything(PanelScores.CANARIES.get(2));
        arrivals.takeInTheLast(packets.get(1));
        everythingIsIn(people);

        var together = new PanelTogether(desk, dialogs, people);
        together.nothingIsSettledUnasked();
        together.agreeWhereTheyDiffer();
        together.letADissentStand();
        together.signEverybody();
        together.changeNothingAfterwards();
        together.outcomesAreRight();
        together.lookAtAStricterRule();
        together.agreementIsCounted();
        var handover = new PanelHandover(desk, dialogs, people);
        handover.revealNames();
        handover.recordAndCaseFile(Files.createDirectories(home.resolve("case")));
        saveAndReadAgain();
    }

    /** Two questions on three competencies at one grade; nobody has applied, and nobody sits on the panel. */
    private static Workshop withoutPeople() {
        return Invented.workshop().toBuilder()
                .candidates(List.of())
                .panel(List.of())
                .build();
    }

    private void open(Workshop workshop) throws Exception {
        Path file = home.resolve("panel.plumbline");
        WorkshopFile.write(file, workshop, UnknownFields.NONE, Optional.empty());
        robot.interact(() -> window.take(file));
        desk.await(() -> window.workbench().session().isPresent());
    }

    /** Three windows at once, one rater after the other; each writes a packet. */
    private List<Path> scoreAlone(List<Path> kits, List<CandidateId> people) throws Exception {
        var raters = new ArrayList<RaterAtKit>();
        for (int i = 0; i < kits.size(); i++) {
            raters.add(sit(kits.get(i), i, people));
        }
        assertThat(window.kits().windows()).hasSize(3);
        var packets = new ArrayList<Path>();
        for (int i = 0; i < raters.size(); i++) {
            RaterAtKit rater = raters.get(i);
            rater.sitDown();
            rater.scoreEverybody();
            clock.forward(Duration.ofMinutes(20));
            if (i == 2) {
                rater.correctsPlanning(PanelScores.CORRECTED, 3, "I had overlooked the second plan");
                assertThat(rater.card(PanelScores.CORRECTED).revision()).isEqualTo(2);
            }
            packets.add(rater.handIn(dialogs, home.resolve("rater-" + (i + 1) + ".plumbline-packet")));
        }
        raters.forEach(RaterAtKit::leave);
        robot.targetWindow(stage);
        robot.interact(stage::requestFocus);
        return packets;
    }

    private RaterAtKit sit(Path kit, int rater, List<CandidateId> people) throws Exception {
        int before = window.kits().windows().size();
        robot.interact(() -> window.take(kit));
        desk.await(() -> window.kits().windows().size() > before);
        KitWindow opened = window.kits().windows().stream()
                .filter(each -> each.session()
                        .document()
                        .current()
                        .kit()
                        .member()
                        .name()
                        .equals(PanelScores.RATERS.get(rater)))
                .findFirst()
                .orElseThrow();
        return new RaterAtKit(robot, opened, rater, people);
    }

    /** Six cards of each of two raters, five of the third, and the one that was corrected. */
    private void everythingIsIn(List<CandidateId> people) {
        List<Scorecard> cards = desk.workshop().scorecards();
        assertThat(cards).hasSize(6 + 6 + 5 + 1).allMatch(card -> card.submitted()
                .isPresent());
        assertThat(cards)
                .filteredOn(card -> card.revision() == 2)
                .singleElement()
                .matches(card -> card.candidate().equals(people.get(PanelScores.CORRECTED))
                        && card.reason().equals("I had overlooked the second plan")
                        && RaterAtKit.levels(card).equals(List.of(3, 3, 2)));
        assertThat(cards)
                .filteredOn(card -> card.candidate().equals(people.get(PanelScores.KIN)))
                .hasSize(2);
        assertThat(dialogs.problems()).isEmpty();
    }

    private void saveAndReadAgain() throws Exception {
        robot.interact(() -> window.workbench().save());
        desk.await(() -> desk.text("save-state").startsWith("saved"));
        Path file = home.resolve("panel.plumbline");
        assertThat(WorkshopFile.read(file).value()).isEqualTo(desk.workshop());
    }
}
