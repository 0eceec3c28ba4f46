package org.plumbline.app.screen.candidates;

import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.plumbline.app.screen.EditableText;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.position.Grade;

/** A candidate in the table; it stays the same line while its texts change, so that typing keeps its place. */
final class CandidateLine {
    /** Told which field of a candidate is to be edited, and how; the line itself may not hold every field. */
    @FunctionalInterface
    interface Edit {
        void accept(CandidateId candidate, String field, UnaryOperator<Candidate> change);
    }

    private final CandidateId id;
    private final Edit edit;
    private final EditableText code = new EditableText(text -> edited("code", one -> one.withCode(text)));
    private final EditableText name = new EditableText(text -> edited("name", one -> one.withName(text)));
    private final ObjectProperty<Grade> grade = new SimpleObjectProperty<>();
    private boolean showing;

    CandidateLine(Candidate candidate, Edit edit) {
        id = candidate.id();
        this.edit = edit;
        grade.addListener((property, old, now) -> {
            if (!showing && now != null) {
                edited("grade", one -> one.withGrade(now.id()));
            }
        });
    }

    private void edited(String field, UnaryOperator<Candidate> change) {
        edit.accept(id, field, change);
    }

    /** Shows what the document holds, without editing it. */
    void show(Candidate candidate, Grade applied) {
        code.show(candidate.code());
        name.show(candidate.name());
        showing = true;
        try {
            grade.set(applied);
        } finally {
            showing = false;
        }
    }

    CandidateId id() {
        return id;
    }

    EditableText code() {
        return code;
    }

    EditableText name() {
        return name;
    }

    ObjectProperty<Grade> grade() {
        return grade;
    }
}
