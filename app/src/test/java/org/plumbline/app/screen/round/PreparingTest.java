package org.plumbline.app.screen.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.Role;
import org.plumbline.model.kit.RatingKit;
import org.plumbline.model.panel.Assignment;
import org.plumbline.model.panel.Declaration;
import org.plumbline.model.panel.IssuedKit;
import org.plumbline.model.panel.Opens;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.store.KitFile;
import org.plumbline.model.workshop.AssignmentChange;
import org.plumbline.model.workshop.CandidateChange;
import org.plumbline.model.workshop.LevelChange;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;
import org.plumbline.model.workshop.WorkshopId;

class PreparingTest {
    @TempDir
    Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private WorkshopDocument document;

    private RoundViewModel open(Workshop workshop) {
        document = Invented.document(workshop);
        var model = new RoundViewModel(document, TestServices.with(dialogs));
        model.show();
        return model;
    }

    private static Workshop three() {
        return WorkshopChange.together(
                        "test",
                        List.of(
                                new PanelChange.AddMember(
                                        new PanelMember(new PanelMemberId("hal"), "Hal / HR", "", Role.HR_SPECIALIST)),
                                candidate(2),
                                candidate(3)))
                .applyTo(Invented.workshop());
    }

    private static WorkshopChange candidate(int number) {
        return new PanelChange.AddCandidate(new Candidate(
                new CandidateId("candidate-" + number), "C-0" + number, "Canary " + number, Invented.GS13));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void oneStepFreezesTheRoundAndSaysWhoRatesWhom() {
        RoundViewModel model = open(three());
        model.next().each.set(1);
        model.preparing().firstDay().set(LocalDate.of(2026, 3, 6));
        assertThat(model.preparing().preview().get())
                .isEqualTo("3 candidates: Ana Example rates 2, Ben Example rates 1. From 6 Mar 2026 to 6 Mar 2026.");
        model.preparing().prepare();

        assertThat(document.current().rounds()).hasSize(1);
        assertThat(document.current().proceedings().assignments())
                .hasSize(3)
                .allMatch(each -> each.raters().size() == 1);
        assertThat(document.current().proceedings().kits()).isEmpty();
        assertThat(model.preparing().report().get())
                .startsWith("Round 1 is prepared.")
                .endsWith("No kit for Hal / HR, who does not rate from the beginning.");
        assertThat(model.rows().get(0).state()).isEqualTo("0 of 3 scorecards are in; 2 raters, 3 candidates");
        assertThat(model.action().get()).isEqualTo("Prepare round 2");
        document.undo();
        assertThat(document.current().rounds()).isEmpty();
        assertThat(document.current().proceedings().assignments()).isEmpty();
    }

    @Test
    void kitsAreWrittenAndThoseWhoDoNotRateGetNone() throws IOException {
        RoundViewModel model = open(new CandidateChange.HideNames().applyTo(three()));
        model.preparing().kits().set(true);
        model.preparing().documents().set(true);
        dialogs.choosing(folder);
        model.preparing().prepare();

        assertThat(files())
                .contains("round-1_Ana-Example.plumbline-kit", "round-1_Ben-Example.plumbline-kit")
                .hasSize(2 + 3 + 6)
                .noneMatch(name -> name.contains("Canary"));
        assertThat(model.preparing().report().get()).contains("11 of 11 files are in " + folder);
        RatingKit kit = KitFile.read(folder.resolve("round-1_Ana-Example.plumbline-kit"))
                .value();
        IssuedKit issued = document.current().proceedings().kits().get(0);
        assertThat(kit.key()).isEqualTo(issued.key()).hasSize(64);
        assertThat(document.current().proceedings().kits().get(1).key()).isNotEqualTo(issued.key());
        assertThat(kit.candidates())
                .hasSize(3)
                .allMatch(candidate -> candidate.name().isEmpty());
        assertThat(kit.round()).isEqualTo(document.current().rounds().get(0));
    }

    @Test
    void withoutAFolderNothingHappens() {
        RoundViewModel model = open(three());
        model.preparing().kits().set(true);
        model.preparing().prepare();
        assertThat(document.dirty()).isFalse();
    }

    @Test
    void filesThatAreThereAreLeftAloneUnlessSomebodySaysSo() throws IOException {
        RoundViewModel model = open(three());
        model.preparing().prepare();
        Path ana = folder.resolve("round-1_Ana-Example.plumbline-kit");
        Files.writeString(ana, "something else");
        dialogs.confirming(false).choosing(folder);
        model.preparing().writeKits(document.current().rounds().get(0));
        assertThat(ana).hasContent("something else");
        assertThat(model.preparing().report().get())
                .contains("1 of 2 files", "Left as they were: round-1_Ana-Example.plumbline-kit");

        dialogs.confirming(true).choosing(folder);
        model.preparing().writeKits(document.current().rounds().get(0));
        assertThat(KitFile.read(ana).value().candidates()).hasSize(3);
        assertThat(document.current().proceedings().kits()).hasSize(2);
    }

    @Test
    void aKitThatIsWrittenAnewKeepsItsKey() {
        RoundViewModel model = open(three());
        model.preparing().kits().set(true);
        dialogs.choosing(folder);
        model.preparing().prepare();
        IssuedKit first = document.current().proceedings().kits().get(0);
        document.apply(new AssignmentChange.Declare(
                new Declaration(Invented.ANA, Invented.PAT, true, "", TestServices.NOON.instant())));
        assertThat(model.rows().get(0).remarks()).contains("Ana Example").contains("Write the kits again");
        dialogs.choosing(folder);
        model.preparing().writeKits(document.current().rounds().get(0));
        List<IssuedKit> kits = document.current().proceedings().kits();
        assertThat(kits).hasSize(3);
        assertThat(kits.get(2).key()).isEqualTo(first.key());
        assertThat(kits.get(2).candidates()).hasSize(2);
    }

    @Test
    void whatHindersARoundIsSaid() {
        RoundViewModel nothing = open(Workshop.empty(new WorkshopId("empty")));
        nothing.preparing().prepare();
        assertThat(nothing.preparing().problem().get()).startsWith("A round needs at least one competency.");
        RoundViewModel nobody = open(Invented.selection());
        nobody.preparing().prepare();
        assertThat(nobody.preparing().problem().get()).startsWith("A round needs candidates.");
        RoundViewModel model = open(three());
        model.preparing().prepare();
        model.preparing().prepare();
        assertThat(model.preparing().problem().get()).startsWith("Nobody has passed the round before yet.");
        model.preparing().onlyPassed().set(false);
        model.preparing().prepare();
        assertThat(model.preparing().problem().get()).startsWith("This would be round 1 once more");
        model.next().kind.set(RoundKind.RESUME_REVIEW);
        model.preparing().prepare();
        assertThat(document.current().rounds()).hasSize(2);
        assertThat(model.preparing().problem().get()).isEmpty();
    }

    @Test
    void tooFewRatersAreSaidBeforeAndTheRoundIsStillPrepared() {
        RoundViewModel model = open(three());
        model.next().each.set(3);
        assertThat(model.preparing().preview().get()).contains("C-01 has 2 of 3 raters: too few may rate them.");
        model.preparing().prepare();
        assertThat(document.current().proceedings().assignments())
                .extracting(Assignment::raters)
                .allMatch(raters -> raters.size() == 2);
    }

    @Test
    void aShuffledRoundSeesEverybodyOnce() {
        RoundViewModel model = open(three());
        model.preparing().shuffle().set(true);
        model.preparing().prepare();
        assertThat(document.current().proceedings().assignments())
                .extracting(Assignment::candidate)
                .containsExactlyInAnyOrderElementsOf(
                        three().candidates().stream().map(Candidate::id).toList());
    }

    @Test
    void whoSeesWhatIsOneSentence() {
        RoundViewModel model = open(three());
        model.next().ratings.set(Opens.AFTER_OWN);
        model.next().names.set(Opens.NEVER);
        assertThat(model.sees().get())
                .isEqualTo("Members see what others rated for a candidate after one’s own card is handed in, "
                        + "what they wrote after everybody has handed in, and who it was never.");
        document.undo();
        assertThat(model.next().names.get()).isEqualTo(Opens.AFTER_ALL);
    }

    @Test
    void aNewVersionTakesThoseWhoHaveNotBegun() {
        Workshop scored = new AssignmentChange.Assign(List.of(
                        new Assignment(
                                Invented.scored().rounds().get(0).id(),
                                Invented.PAT,
                                List.of(Invented.ANA),
                                Optional.empty()),
                        new Assignment(
                                Invented.scored().rounds().get(0).id(),
                                new CandidateId("candidate-2"),
                                List.of(Invented.BEN),
                                Optional.empty())))
                .applyTo(candidate(2).applyTo(Invented.scored()));
        RoundViewModel model = open(scored);
        assertThat(model.preparing().renew(scored.rounds().get(0), " ")).isFalse();
        assertThat(model.preparing().problem().get()).startsWith("Say why");
        document.apply(new LevelChange.SetRequiredLevel(Invented.LISTENING, Invented.GS13, 4));
        assertThat(model.preparing().renew(scored.rounds().get(0), "The job has changed."))
                .isTrue();
        assertThat(model.rows().get(1).title()).isEqualTo("Round 1, version 2");
        assertThat(model.rows().get(1).remarks()).contains("The job has changed.");
        assertThat(document.current().proceedings().assignments()).hasSize(3);
        assertThat(document.current().proceedings().assignments().get(2).raters())
                .containsExactly(Invented.BEN);
        assertThat(model.rows().get(0).newest()).isFalse();
    }

    @Test
    void aSlipOfThePenIsMendedAndDoubtsAreSaid() {
        RoundViewModel model = open(Invented.scored());
        Correcting correcting = model.correcting();
        correcting.begin(Optional.of(document.current().rounds().get(0)));
        assertThat(correcting.name(correcting.places().get(0))).isEqualTo("Listening: definition");
        correcting.correct();
        assertThat(document.dirty()).isFalse();
        correcting.after().set("Listening, at work.");
        assertThat(correcting.doubt().get()).isEmpty();
        correcting.correct();
        assertThat(document.current().rounds().get(0).corrections()).hasSize(1);
        assertThat(correcting.place().get().words()).isEqualTo("Listening, at work.");
        assertThat(model.rows().get(0).remarks()).startsWith("1 editorial correction");
        correcting.after().set("Listening, never at work.");
        assertThat(correcting.doubt().get()).contains("stricter, milder or its opposite");
        document.undo();
        assertThat(correcting.place().get().words()).isEqualTo("Listening at work.");
    }
}
