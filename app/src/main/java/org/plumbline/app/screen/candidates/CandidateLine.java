package org.plumbline.app.screen.candidates;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.plumbline.app.screen.EditableText;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.position.Grade;
import org.plumbline.model.position.GradeId;

/** A candidate in the table; it stays the same line while its texts change, so that typing keeps its place. */
final class CandidateLine {
    /** Told each new state of a candidate, and which field it differs in. */
    @FunctionalInterface
    interface Edit {
        void accept(Candidate candidate, String field);
    }

    private final CandidateId id;
    private final Edit edit;
    private final EditableText code = new EditableText(text -> edited("code"));
    private final EditableText name = new EditableText(text -> edited("name"));
    private final ObjectProperty<Grade> grade = new SimpleObjectProperty<>();
    private GradeId gradeId;
    private boolean showing;

    CandidateLine(Candidate candidate, Edit edit) {
        id = candidate.id();
        gradeId = candidate.grade();
        this.edit = edit;
        grade.addListener((property, old, now) -> {
            if (!showing && now != null) {
                gradeId = now.id();
                edited("grade");
            }
        });
    }

    private void edited(String field) {
        edit.accept(new Candidate(id, code.get(), name.get(), gradeId), field);
    }

    /** Shows what the document holds, without editing it. */
    void show(Candidate candidate, Grade applied) {
        code.show(candidate.code());
        name.show(candidate.name());
        gradeId = candidate.grade();
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
