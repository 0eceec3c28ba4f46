package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.LISTENING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.bank.Track;
import org.plumbline.model.bank.TrackTexts;
import org.plumbline.model.check.Finding;
import org.plumbline.model.check.WorkshopChecks;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.store.Digests;

/** The position's career track chooses which level texts people are held to. */
class CareerTrackTest {
    private static final String FOR_EVERYONE = "Listening as seen at level 3.";
    private static final String FOR_MANAGERS = "Makes sure that the unit listens.";

    private final Workshop workshop = withManagerialText(Examples.workshop());

    @Test
    void withoutATrackTheTextsForEveryoneHold() {
        assertThat(text(workshop, 3)).isEqualTo(FOR_EVERYONE);
        assertThat(sentences(workshop)).anyMatch(sentence -> sentence.contains("say which track"));
    }

    @Test
    void theTracksOwnTextStandsInTheTextForEveryonesPlace() {
        Workshop managerial = on(workshop, Track.MANAGERIAL);

        assertThat(text(managerial, 3)).isEqualTo(FOR_MANAGERS);
        assertThat(text(managerial, 2)).isEqualTo("Listening as seen at level 2.");
        assertThat(sentences(managerial)).noneMatch(sentence -> sentence.contains("say which track"));
    }

    @Test
    void aTrackWithoutTextsOfItsOwnUsesThoseForEveryone() {
        assertThat(text(on(workshop, Track.INDIVIDUAL_CONTRIBUTOR), 3)).isEqualTo(FOR_EVERYONE);
    }

    @Test
    void anEditChangesTheTextThatIsShown() {
        Workshop edited =
                new SelectionChange.EditLevelText(LISTENING, 3, "Now this.").applyTo(on(workshop, Track.MANAGERIAL));

        assertThat(text(edited, 3)).isEqualTo("Now this.");
        assertThat(text(on(edited, null), 3)).isEqualTo(FOR_EVERYONE);
    }

    @Test
    void aRoundFreezesTheTextsOfTheTrack() {
        Round round = Digests.freeze(on(workshop, Track.MANAGERIAL), new RoundId("r"), LocalDate.of(2026, 3, 1));

        Competency frozen = round.frozen().competencies().get(0).competency();
        assertThat(frozen.levelText(3)).contains(LevelText.of(3, FOR_MANAGERS));
        assertThat(frozen.tracks()).isEmpty();
    }

    private static Workshop withManagerialText(Workshop before) {
        return before.toBuilder()
                .competencies(before.competencies().stream()
                        .map(selected ->
                                selected.id().equals(LISTENING) ? selected.with(managerial(selected)) : selected)
                        .toList())
                .build();
    }

    private static Competency managerial(SelectedCompetency selected) {
        return selected.competency().toBuilder()
                .trackTexts(new TrackTexts(Track.MANAGERIAL, List.of(LevelText.of(3, FOR_MANAGERS))))
                .build();
    }

    private static Workshop on(Workshop before, Track track) {
        return before.toBuilder()
                .position(before.position().onTrack(Optional.ofNullable(track)))
                .build();
    }

    private static String text(Workshop shown, int level) {
        return shown.competenciesOfTrack()
                .get(0)
                .competency()
                .levelText(level)
                .orElseThrow()
                .text();
    }

    private static List<String> sentences(Workshop checked) {
        return WorkshopChecks.of(checked).stream().map(Finding::sentence).toList();
    }
}
