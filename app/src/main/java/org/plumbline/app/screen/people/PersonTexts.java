package org.plumbline.app.screen.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.analysis.Background;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.ParticipantRole;

/**
 * What a form or a line of a spreadsheet says about somebody.
 *
 * @param texts fields that are left out are empty
 * @param sheet the date of the background sheet
 * @param signed the date of the confidentiality agreement
 */
record PersonTexts(
        ParticipantRole role, Map<PersonField, String> texts, Optional<LocalDate> sheet, Optional<LocalDate> signed) {
    PersonTexts {
        texts = Map.copyOf(texts);
    }

    Participant participant(ParticipantId id) {
        var background = new Background(
                sheet,
                text(PersonField.AGENCY),
                text(PersonField.PLACE),
                text(PersonField.EMAIL),
                text(PersonField.PHONE),
                text(PersonField.TITLE),
                text(PersonField.GRADE),
                years(PersonField.SERIES),
                years(PersonField.SERVICE),
                text(PersonField.OTHER),
                years(PersonField.SUPERVISOR),
                years(PersonField.MANAGER),
                years(PersonField.SES),
                text(PersonField.SUPERVISED),
                text(PersonField.EDUCATION));
        return new Participant(
                id, text(PersonField.NAME), role, background, List.of(), signed, text(PersonField.RECUSAL), false);
    }

    private String text(PersonField field) {
        return texts.getOrDefault(field, "");
    }

    private Optional<Integer> years(PersonField field) {
        return Optional.of(text(field).strip())
                .filter(words -> !words.isEmpty())
                .map(Integer::valueOf);
    }
}
