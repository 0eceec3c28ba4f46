package org.plumbline.model.panel;

import java.util.List;
import org.plumbline.model.scoring.CategoryRule;

/**
 * What the panel does around its ratings: how the next round is to be held, who rates whom, who stepped back, what was
 * opened and finalised, and the record of it.
 *
 * @param planned how the next round is to be held
 * @param blind whether candidates are shown by their code only
 * @param reveals when names were looked at though they were hidden, and why
 * @param record append-only; every entry holds the hash of the one before
 */
public record Proceedings(
        Conduct planned,
        boolean blind,
        CategoryRule categories,
        List<Declaration> declarations,
        List<Assignment> assignments,
        List<Attendance> attendances,
        List<IssuedKit> kits,
        List<CardReview> reviews,
        List<Opening> openings,
        List<Finalised> finalised,
        List<PracticeKey> practice,
        List<Reveal> reveals,
        List<RecordEntry> record) {

    public static final Proceedings EMPTY = new Proceedings(
            Conduct.USUAL,
            false,
            CategoryRule.SME_QA,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    public Proceedings {
        declarations = List.copyOf(declarations);
        assignments = List.copyOf(assignments);
        attendances = List.copyOf(attendances);
        kits = List.copyOf(kits);
        reviews = List.copyOf(reviews);
        openings = List.copyOf(openings);
        finalised = List.copyOf(finalised);
        practice = List.copyOf(practice);
        reveals = List.copyOf(reveals);
        record = List.copyOf(record);
    }

    public ProceedingsBuilder toBuilder() {
        return new ProceedingsBuilder(this);
    }
}
