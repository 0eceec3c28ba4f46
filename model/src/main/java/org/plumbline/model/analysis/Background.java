package org.plumbline.model.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The SME background sheet (domain notes §2.11). Its optional questions on race, ethnicity and gender are for paper and
 * are not kept here.
 *
 * @param signed the date of the sheet
 * @param place agency's city and state
 * @param yearsInSeries years in the occupational series; empty while not said
 * @param supervised occupations that the person supervised
 */
public record Background(
        Optional<LocalDate> signed,
        String agency,
        String place,
        String email,
        String phone,
        String title,
        String grade,
        Optional<Integer> yearsInSeries,
        Optional<Integer> yearsInAgency,
        String otherOccupations,
        Optional<Integer> yearsAsSupervisor,
        Optional<Integer> yearsAsManager,
        Optional<Integer> yearsInSes,
        String supervised,
        String education) {
    public static final Background EMPTY = new Background(
            Optional.empty(),
            "",
            "",
            "",
            "",
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            "");

    public Background {
        for (Optional<Integer> years :
                List.of(yearsInSeries, yearsInAgency, yearsAsSupervisor, yearsAsManager, yearsInSes)) {
            years.filter(given -> given < 0).ifPresent(given -> {
                throw new IllegalArgumentException("Years are 0 or more, got " + given);
            });
        }
    }
}
