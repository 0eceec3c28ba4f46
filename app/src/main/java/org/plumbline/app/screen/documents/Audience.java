package org.plumbline.app.screen.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.words.Words;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Parameters;
import org.plumbline.export.compose.Shelf;
import org.plumbline.export.packet.DocumentPlan;
import org.plumbline.export.packet.Format;
import org.plumbline.export.packet.PlannedDocument;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.position.Grade;
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Workshop;

/**
 * For whom documents are made.
 *
 * @param candidate as they may be shown; empty: everyone, or nobody in particular
 * @param blank forms to fill in by hand, one for each grade
 */
record Audience(Optional<Candidate> candidate, boolean blank) {
    static final Audience EVERYONE = new Audience(Optional.empty(), false);
    static final Audience BLANK = new Audience(Optional.empty(), true);

    static Audience of(Candidate candidate) {
        return new Audience(Optional.of(candidate), false);
    }

    String words() {
        return candidate
                .map(ShownCandidates::label)
                .orElseGet(() -> Words.of(blank ? "documents.blankForms" : "documents.everyone"));
    }

    List<PlannedDocument> plan(Workshop workshop, List<DocumentKind> kinds, List<Format> formats, boolean blind) {
        var plan = new ArrayList<PlannedDocument>();
        for (DocumentKind kind : kinds) {
            formats.forEach(format -> plan.addAll(plan(workshop, kind, format, blind)));
        }
        return plan;
    }

    private List<PlannedDocument> plan(Workshop workshop, DocumentKind kind, Format format, boolean blind) {
        Parameters common = Parameters.NONE.withBlind(blind);
        if (blank && kind.candidate() == DocumentKind.Need.MUST) {
            return List.of();
        }
        if (blank && kind.shelf() == Shelf.FORMS) {
            return forms(workshop, kind, common, format);
        }
        Parameters asked =
                candidate.map(person -> common.withCandidate(person.id())).orElse(common);
        boolean nobody = kind.candidate() == DocumentKind.Need.MUST
                && workshop.candidates().isEmpty();
        return nobody ? List.of() : DocumentPlan.all(workshop, kind, asked, format);
    }

    private static List<PlannedDocument> forms(Workshop workshop, DocumentKind kind, Parameters common, Format format) {
        List<Grade> grades = workshop.position().grades();
        if (grades.isEmpty()) {
            return List.of(new PlannedDocument(kind, common, format));
        }
        return grades.stream()
                .map(grade -> new PlannedDocument(kind, common.withGrade(grade.id()), format))
                .toList();
    }
}
