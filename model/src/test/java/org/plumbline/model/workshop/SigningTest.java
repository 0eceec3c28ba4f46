package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.model.Examples.GS13;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.NOON;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.analysis.Agenda;
import org.plumbline.model.analysis.AgendaStep;
import org.plumbline.model.analysis.AgendaStepId;
import org.plumbline.model.analysis.AgendaTopic;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.check.Finding;
import org.plumbline.model.check.Stage;
import org.plumbline.model.check.WorkshopChecks;
import org.plumbline.model.decision.VersionDifference;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.signoff.Amendment;
import org.plumbline.model.signoff.Decision;
import org.plumbline.model.signoff.SignOff;
import org.plumbline.model.signoff.Signature;
import org.plumbline.model.signoff.SignedVersion;
import org.plumbline.model.signoff.SignerRole;
import org.plumbline.model.store.Digests;
import org.plumbline.model.store.UnknownFields;
import org.plumbline.model.store.WorkshopFile;

class SigningTest {
    private static final Signature FAY = new Signature("Fay Invented", SignerRole.SME, NOON);
    private static final Signature HAL = new Signature("Hal Invented", SignerRole.HIRING_MANAGER, NOON.plusSeconds(60));
    private static final Workshop START = Examples.workshop();
    private static final Workshop SIGNED = sign(START, FAY);
    private static final WorkshopChange AMEND =
            new SignOffChange.AmendVersion(new Amendment("A level was wrong.", "Fay Invented", NOON));
    private static final WorkshopChange LEVEL = new LevelChange.SetRequiredLevel(LISTENING, GS13, 4);

    private static Workshop sign(Workshop workshop, Signature signature) {
        return new SignOffChange.Sign(Digests.sign(workshop, signature, List.of("No trial."))).applyTo(workshop);
    }

    private static SignedVersion newest(Workshop workshop) {
        return workshop.signOff().newest().orElseThrow();
    }

    @Test
    void theFirstSignatureFreezesWhatIsThere() {
        SignedVersion version = newest(SIGNED);

        assertThat(version.number()).isEqualTo(1);
        assertThat(version.frozen()).isEqualTo(START.frozen());
        assertThat(version.open()).containsExactly("No trial.");
        assertThat(Digests.isWhole(version)).isTrue();
        assertThat(SIGNED.signOff().isSigned()).isTrue();
    }

    @Test
    void furtherSignaturesJoinTheSameVersionOnceForEachNameAndRole() {
        Workshop both = new SignOffChange.Sign(newest(SIGNED).with(HAL)).applyTo(SIGNED);

        assertThat(both.signOff().versions()).hasSize(1);
        assertThat(newest(both).signatures()).containsExactly(FAY, HAL);
        assertThat(newest(both).digest()).isEqualTo(newest(SIGNED).digest());
        var again = new SignOffChange.Sign(
                newest(both).with(new Signature("hal invented", SignerRole.HIRING_MANAGER, NOON)));
        assertThatThrownBy(() -> again.applyTo(both)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAmendmentAndASignatureMakeTheNextVersionWithItsReason() {
        Workshop amended = sign(LEVEL.applyTo(AMEND.applyTo(SIGNED)), HAL);

        assertThat(amended.signOff().versions())
                .extracting(SignedVersion::number)
                .containsExactly(1, 2);
        assertThat(newest(amended).reason()).isEqualTo("A level was wrong.");
        assertThat(amended.signOff().amendment()).isEmpty();
        assertThat(newest(amended).digest()).isNotEqualTo(newest(SIGNED).digest());
    }

    @Test
    void aSignedVersionIsNotSignedAnewAndAnAmendmentNeedsItsReason() {
        var stale = new SignOffChange.Sign(Digests.sign(START, HAL, List.of()));
        assertThatThrownBy(() -> stale.applyTo(SIGNED)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> stale.applyTo(LEVEL.applyTo(START)))
                .hasMessageContaining("does not say what the workshop says");
        assertThatThrownBy(() -> new SignOffChange.AmendVersion(new Amendment("  ", "Fay", NOON)).applyTo(SIGNED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AMEND.applyTo(START)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasSignedRestsAndTheRestGoesOn() {
        assertThat(SignedRest.isBroken(SIGNED, LEVEL.applyTo(SIGNED))).isTrue();
        assertThat(SignedRest.isBroken(SIGNED, task().applyTo(SIGNED))).isTrue();
        assertThat(SignedRest.isBroken(START, LEVEL.applyTo(START))).isFalse();
        Workshop amending = AMEND.applyTo(SIGNED);
        assertThat(SignedRest.isBroken(SIGNED, amending)).isFalse();
        assertThat(SignedRest.isBroken(amending, LEVEL.applyTo(amending))).isFalse();
        assertThat(SignedRest.isBroken(
                        SIGNED, new ScoringChange.SetRule(new DecisionRule.AllRequiredMet()).applyTo(SIGNED)))
                .isFalse();
        assertThat(SignedRest.isBroken(
                        SIGNED, new PanelChange.RemoveCandidate(Examples.FIRST_CANDIDATE).applyTo(SIGNED)))
                .isFalse();
        assertThat(SignedRest.isBroken(SIGNED, clock().applyTo(SIGNED))).isFalse();
    }

    private static WorkshopChange task() {
        return new TaskChange.AddTask(new TaskStatement(new TaskId("t"), "Answer calls.", "", Optional.empty()));
    }

    /** The agenda runs on to the end of the day. */
    private static WorkshopChange clock() {
        var step = new AgendaStep(new AgendaStepId("end"), 1, "Wrap-up", AgendaTopic.SIGN_OFF, 15, "", 0, false);
        return new AgendaChange.SetAgenda(new Agenda(List.of(step), Optional.empty()));
    }

    @Test
    void aFileKeepsItsVersionsWordForWord() {
        Workshop twice = sign(task().applyTo(AMEND.applyTo(SIGNED)), HAL);
        byte[] bytes = WorkshopFile.bytes(twice, UnknownFields.NONE);

        Workshop read = WorkshopFile.read("w.plumbline", bytes).value();

        assertThat(read).isEqualTo(twice);
        assertThat(read.signOff().versions()).hasSize(2).allMatch(Digests::isWhole);
    }

    @Test
    void aVersionThatWasEditedByHandIsRecognised() {
        String text = new String(WorkshopFile.bytes(SIGNED, UnknownFields.NONE), StandardCharsets.UTF_8);
        int frozen = text.indexOf("\"frozen\"");
        String edited = text.substring(0, frozen)
                + text.substring(frozen).replace("Listening at work.", "Listening after work.");

        Workshop read = WorkshopFile.read("w.plumbline", edited.getBytes(StandardCharsets.UTF_8))
                .value();

        assertThat(Digests.isWhole(newest(read))).isFalse();
        assertThat(WorkshopChecks.of(read))
                .filteredOn(finding -> finding.stage() == Stage.SIGN_OFF)
                .extracting(Finding::key)
                .containsExactly("signed.differs");
        assertThat(WorkshopChecks.of(SIGNED)).noneMatch(finding -> finding.stage() == Stage.SIGN_OFF);
    }

    @Test
    void versionsAreNumberedWithoutAGapAndSignedBySomebody() {
        SignedVersion first = newest(SIGNED);
        var second = new SignedVersion(3, "", first.frozen(), first.digest(), List.of(FAY), List.of());

        assertThatThrownBy(() -> new SignOff(List.of(first, second), Optional.empty(), List.of()))
                .hasMessageContaining("numbered");
        assertThatThrownBy(() -> new SignedVersion(1, "", first.frozen(), "d", List.of(), List.of()))
                .hasMessageContaining("signed by nobody");
        assertThatThrownBy(() -> new SignOff(List.of(), Optional.of(new Amendment("Why", "Fay", NOON)), List.of()))
                .hasMessageContaining("no signed version");
    }

    @Test
    void twoVersionsSayWhatChangedBetweenThem() {
        Workshop after = WorkshopChange.together(
                        "test",
                        List.of(
                                LEVEL,
                                task(),
                                new SelectionChange.EditLevelText(LISTENING, 2, "Hears most of it."),
                                new PositionChange.EditPosition(
                                        new org.plumbline.model.position.Position(
                                                "Lighthouse keeper",
                                                "",
                                                "",
                                                "",
                                                "",
                                                START.position().track(),
                                                START.position().grades(),
                                                ""),
                                        "title")))
                .applyTo(START);

        VersionDifference difference = VersionDifference.between(START.frozen(), after.frozen());

        assertThat(difference.decisions())
                .extracting(Decision::sentence)
                .containsExactly("Tasks added: 1.", "“Listening” at GS-13: Master is required instead of Familiar.");
        assertThat(difference.edited())
                .extracting(Decision::sentence)
                .containsExactly("The position’s title was “–” and is now “Lighthouse keeper”.");
        assertThat(difference.words()).singleElement().satisfies(words -> {
            assertThat(words.competency()).isEqualTo("Listening");
            assertThat(words.fields()).singleElement().satisfies(field -> assertThat(field.label())
                    .isEqualTo("Familiar"));
        });
        assertThat(VersionDifference.between(START.frozen(), START.frozen()).isEmpty())
                .isTrue();
    }
}
