package org.plumbline.export.compose;

import java.util.Optional;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.position.GradeId;

/**
 * What a document is made for.
 *
 * @param grade empty: the candidate's grade, or the only grade of the position
 * @param candidate empty: a form without a candidate, where the kind allows it
 * @param member empty: a form for any panel member, where the kind allows it
 * @param blind true: candidates by their code only; the name is then nowhere in the document
 * @param round empty: the current round; where none is open, the workshop as it stands
 */
public record Parameters(
        Optional<GradeId> grade,
        Optional<CandidateId> candidate,
        Optional<PanelMemberId> member,
        boolean blind,
        Optional<RoundId> round,
        Language language) {

    public static final Parameters NONE = new Parameters(
            Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty(), Language.ENGLISH);

    public Parameters withGrade(GradeId value) {
        return new Parameters(Optional.of(value), candidate, member, blind, round, language);
    }

    public Parameters withCandidate(CandidateId value) {
        return new Parameters(grade, Optional.of(value), member, blind, round, language);
    }

    public Parameters withMember(PanelMemberId value) {
        return new Parameters(grade, candidate, Optional.of(value), blind, round, language);
    }

    public Parameters withRound(RoundId value) {
        return new Parameters(grade, candidate, member, blind, Optional.of(value), language);
    }

    public Parameters withBlind(boolean value) {
        return new Parameters(grade, candidate, member, value, round, language);
    }

    public Parameters withLanguage(Language value) {
        return new Parameters(grade, candidate, member, blind, round, value);
    }
}
