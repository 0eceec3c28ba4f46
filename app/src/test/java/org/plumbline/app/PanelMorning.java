package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.kit.RatingKit;
import org.plumbline.model.panel.Round;
import org.plumbline.model.store.KitFile;
import org.plumbline.model.workshop.Raters;

/** Before anybody scores: candidates, panel, a conflict of interest, and a round with its kits. */
final class PanelMorning {
    private final Facilitator desk;
    private final ScriptedDialogs dialogs;

    PanelMorning(Facilitator desk, ScriptedDialogs dialogs) {
        this.desk = desk;
        this.dialogs = dialogs;
    }

    void takeInCandidates() {
        desk.go(Goal.CANDIDATES);
        desk.copy("Name\tGrade\n" + String.join("\tGS-13\n", PanelScores.CANDIDATES) + "\tGS-13\n");
        desk.press("candidates-paste");
        if (desk.isThere("import-apply")) {
            desk.press("import-apply");
        }
        assertThat(desk.workshop().candidates())
                .extracting(Candidate::name)
                .containsExactlyInAnyOrderElementsOf(PanelScores.CANDIDATES);
        desk.press("candidates-hide-names");
        assertThat(desk.workshop().proceedings().blind()).isTrue();
        assertThat(desk.said()).noneMatch(PanelMorning::namesCandidate);
    }

    static boolean namesCandidate(String words) {
        return PanelScores.CANDIDATES.stream().anyMatch(words::contains);
    }

    void seatThePanel() {
        desk.go(Goal.PANEL);
        desk.copy(String.join(
                "\n",
                "Name\tTitle\tRole",
                PanelScores.ANA + "\tLead engineer\tChair",
                PanelScores.BEN + "\tEngineer\tMember",
                PanelScores.CLEO + "\tEngineer\tMember",
                PanelScores.MANAGER + "\tHead\tHiring manager"));
        desk.press("panel-paste");
        assertThat(desk.workshop().panel())
                .extracting(PanelMember::name)
                .containsExactly(PanelScores.ANA, PanelScores.BEN, PanelScores.CLEO, PanelScores.MANAGER);
    }

    /** Cleo steps back from a relative. */
    void declareAConflict() {
        point(PanelScores.KIN, 2);
        desk.type("raters-reason", "A cousin of mine");
        desk.press("raters-conflict");
        assertThat(desk.text("raters-report")).contains(PanelScores.CLEO, code(PanelScores.KIN));
        assertThat(desk.workshop().proceedings().declarations()).singleElement().matches(one -> one.conflict());
    }

    private void point(int candidate, int member) {
        desk.focus("raters-grid");
        int row = desk.workshop().candidates().stream()
                .map(Candidate::id)
                .toList()
                .indexOf(candidate(candidate));
        desk.push(KeyCode.SHORTCUT, KeyCode.HOME);
        for (int i = 0; i < row; i++) {
            desk.push(KeyCode.DOWN);
        }
        for (int i = 0; i < member; i++) {
            desk.push(KeyCode.RIGHT);
        }
    }

    List<Path> prepareTheRound(Path folder) throws Exception {
        desk.go(Goal.ROUND);
        desk.press("round-kits");
        dialogs.choosing(folder);
        desk.press("round-prepare");
        desk.await(() -> desk.text("round-report").contains("3 of 3 files"));
        assertThat(desk.text("round-report")).contains("No kit for " + PanelScores.MANAGER);
        Raters raters = Raters.of(desk.workshop(), round());
        assertThat(raters.of(candidate(0))).hasSize(3);
        assertThat(raters.of(candidate(PanelScores.KIN))).hasSize(2);
        return kits(folder);
    }

    private Round round() {
        return desk.workshop().currentRound().orElseThrow();
    }

    /** In the order of the raters; nothing in a kit is about somebody else's candidates or about other raters. */
    private List<Path> kits(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> kits = files.filter(KitRooms::isKit).toList();
            assertThat(kits).hasSize(3);
            for (Path kit : kits) {
                assertThat(Files.readString(kit)).doesNotContain(PanelScores.CANDIDATES);
            }
            List<Path> ordered = PanelScores.RATERS.stream()
                    .map(name -> kits.stream()
                            .filter(kit -> read(kit).member().name().equals(name))
                            .findFirst()
                            .orElseThrow())
                    .toList();
            assertThat(Files.readString(ordered.get(2)))
                    .doesNotContain(code(PanelScores.KIN), PanelScores.ANA, PanelScores.BEN);
            return ordered;
        }
    }

    static RatingKit read(Path kit) {
        return KitFile.read(kit).value();
    }

    /** Somebody else steps back after the kits went out; the step is taken back and done again, and taken back. */
    void changeTheMind() {
        desk.go(Goal.PANEL);
        var before = desk.workshop();
        point(0, 1);
        desk.press("raters-conflict");
        var stepped = desk.workshop().proceedings().declarations();
        assertThat(stepped).hasSize(2);
        assertThat(desk.text("raters-report")).contains(PanelScores.BEN, "kit");
        desk.undo();
        assertThat(desk.workshop().proceedings().declarations()).hasSize(1);
        desk.redo();
        assertThat(desk.workshop().proceedings().declarations()).isEqualTo(stepped);
        desk.undo();
        assertThat(desk.workshop().proceedings().assignments())
                .isEqualTo(before.proceedings().assignments());
    }

    CandidateId candidate(int number) {
        String name = PanelScores.CANDIDATES.get(number);
        return desk.workshop().candidates().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .map(Candidate::id)
                .orElseThrow();
    }

    String code(int number) {
        return desk.workshop().candidate(candidate(number)).orElseThrow().code();
    }
}
