package org.plumbline.model.analysis;

import java.util.Optional;
import org.plumbline.model.bank.CompetencyId;

/**
 * What one expert says of a competency before anybody is rated by it (OPM competency questionnaire, domain notes §2.2
 * and §3). Whatever is empty was not said.
 *
 * @param importance 1 to 5
 * @param needAtEntry 1 "first day" to 4 "after six months": lower is needed earlier
 * @param distinguishing how far it tells superior from barely acceptable people, 1 to 5
 */
public record CompetencyNeed(
        CompetencyId competency,
        Optional<Integer> importance,
        Optional<Integer> needAtEntry,
        Optional<Integer> distinguishing) {}
