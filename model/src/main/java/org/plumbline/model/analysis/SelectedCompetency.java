package org.plumbline.model.analysis;

import java.util.Optional;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.Track;

/**
 * A competency that the workshop chose, with its own copy of the words.
 *
 * @param source empty when it was written in the workshop
 */
public record SelectedCompetency(Competency competency, Optional<CopiedFrom> source) {
    public CompetencyId id() {
        return competency.id();
    }

    public String name() {
        return competency.name();
    }

    /** The same with the level texts of a career track, where it has its own. */
    public SelectedCompetency forTrack(Optional<Track> track) {
        return with(competency.forTrack(track));
    }

    public SelectedCompetency with(Competency words) {
        return new SelectedCompetency(words, source);
    }
}
