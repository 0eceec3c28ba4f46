package org.plumbline.model.panel;

import java.util.List;
import org.plumbline.model.scoring.CategoryRule;

/** Proceedings with some parts exchanged. */
public final class ProceedingsBuilder {
    private Conduct planned;
    private boolean blind;
    private CategoryRule categories;
    private List<Declaration> declarations;
    private List<Assignment> assignments;
    private List<Attendance> attendances;
    private List<IssuedKit> kits;
    private List<CardReview> reviews;
    private List<Opening> openings;
    private List<Finalised> finalised;
    private List<PracticeKey> practice;
    private List<Reveal> reveals;
    private List<RecordEntry> record;

    ProceedingsBuilder(Proceedings start) {
        planned = start.planned();
        blind = start.blind();
        categories = start.categories();
        declarations = start.declarations();
        assignments = start.assignments();
        attendances = start.attendances();
        kits = start.kits();
        reviews = start.reviews();
        openings = start.openings();
        finalised = start.finalised();
        practice = start.practice();
        reveals = start.reveals();
        record = start.record();
    }

    public ProceedingsBuilder planned(Conduct value) {
        planned = value;
        return this;
    }

    public ProceedingsBuilder blind(boolean value) {
        blind = value;
        return this;
    }

    public ProceedingsBuilder categories(CategoryRule value) {
        categories = value;
        return this;
    }

    public ProceedingsBuilder declarations(List<Declaration> value) {
        declarations = value;
        return this;
    }

    public ProceedingsBuilder assignments(List<Assignment> value) {
        assignments = value;
        return this;
    }

    public ProceedingsBuilder attendances(List<Attendance> value) {
        attendances = value;
        return this;
    }

    public ProceedingsBuilder kits(List<IssuedKit> value) {
        kits = value;
        return this;
    }

    public ProceedingsBuilder reviews(List<CardReview> value) {
        reviews = value;
        return this;
    }

    public ProceedingsBuilder openings(List<Opening> value) {
        openings = value;
        return this;
    }

    public ProceedingsBuilder finalised(List<Finalised> value) {
        finalised = value;
        return this;
    }

    public ProceedingsBuilder practice(List<PracticeKey> value) {
        practice = value;
        return this;
    }

    public ProceedingsBuilder reveals(List<Reveal> value) {
        reveals = value;
        return this;
    }

    public ProceedingsBuilder record(List<RecordEntry> value) {
        record = value;
        return this;
    }

    public Proceedings build() {
        return new Proceedings(
                planned,
                blind,
                categories,
                declarations,
                assignments,
                attendances,
                kits,
                reviews,
                openings,
                finalised,
                practice,
                reveals,
                record);
    }
}
