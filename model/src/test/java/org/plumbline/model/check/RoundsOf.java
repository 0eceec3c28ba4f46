package org.plumbline.model.check;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.interview.Question;
import org.plumbline.model.panel.Conduct;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundKind;

/** Rounds held otherwise, for tests of checks: their digest is not that of their words. */
final class RoundsOf {
    private RoundsOf() {}

    static Round with(Round round, RoundKind kind, boolean stops, List<String> followUps) {
        Round.Frozen frozen = round.frozen();
        List<Question> questions = frozen.questions().stream()
                .map(each -> new Question(
                        each.id(),
                        each.type(),
                        each.reach(),
                        each.minutes(),
                        each.lead(),
                        followUps,
                        each.probes(),
                        each.competencies(),
                        each.goodResponses(),
                        each.goodFollowUpResponses()))
                .toList();
        return new Round(
                round.id(),
                round.number(),
                round.opened(),
                new Round.Frozen(
                        frozen.position(),
                        frozen.scales(),
                        frozen.competencies(),
                        frozen.requiredLevels(),
                        questions,
                        frozen.rule(),
                        Optional.of(Conduct.USUAL.withKind(kind).withStopAtFirstNotMet(stops))),
                round.digest());
    }
}
