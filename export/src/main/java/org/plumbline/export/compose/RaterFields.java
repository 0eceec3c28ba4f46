package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.export.doc.Field;
import org.plumbline.export.doc.Signature;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.Role;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.scoring.Scorecard;

/** The head of a form that one member fills in, and the line that they sign on. */
final class RaterFields {
    private RaterFields() {}

    static List<Field> of(Basis basis, Optional<Scorecard> card, String dateLabel) {
        var fields = new ArrayList<>(Title.candidate(basis));
        fields.add(new Field(say("grade"), basis.gradeName()));
        fields.add(new Field(
                say(rater(basis)),
                basis.member()
                        .map(member -> Title.joined(", ", member.name(), member.title()))
                        .orElse("")));
        fields.add(hrSpecialist(basis));
        fields.add(Field.toWrite(dateLabel));
        card.ifPresent(filled -> fields.add(state(filled)));
        return fields;
    }

    private static String rater(Basis basis) {
        return basis.kind() == RoundKind.INTERVIEW ? "rater.member" : "rater.reviewer";
    }

    /** Those of HR who sit on the panel; a line to write on where there is nobody. */
    static Field hrSpecialist(Basis basis) {
        return new Field(
                say("hr.specialist"),
                Consensus.of(basis).panel().stream()
                        .filter(member -> member.role() == Role.HR_SPECIALIST)
                        .map(PanelMember::name)
                        .collect(Collectors.joining(", ")));
    }

    static Field state(Scorecard card) {
        return new Field(
                say("scorecard.state"),
                card.submitted()
                        .map(moment -> say("scorecard.state.submitted", FixedWords.moment(moment), card.revision()))
                        .orElse(say("scorecard.state.draft")));
    }

    static Signature signature(Basis basis) {
        return new Signature(
                basis.member()
                        .map(member -> Title.joined(", ", member.name(), say(rater(basis))))
                        .orElse(say(rater(basis))),
                say("date"));
    }
}
