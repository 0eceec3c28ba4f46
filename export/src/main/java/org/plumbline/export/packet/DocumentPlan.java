package org.plumbline.export.packet;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Parameters;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.position.Grade;
import org.plumbline.model.workshop.Workshop;

/** Which documents there are to make. */
public final class DocumentPlan {
    private DocumentPlan() {}

    /**
     * One document for everybody it can be for: each candidate, and each panel member for each candidate. Without
     * candidates, one for each grade.
     *
     * @param common what holds for all of them, such as blind; a candidate or a member in it narrows the plan
     */
    public static List<PlannedDocument> all(Workshop workshop, DocumentKind kind, Parameters common, Format format) {
        List<Parameters> parameters = List.of(common);
        if (kind.candidate() != DocumentKind.Need.NEVER && common.candidate().isEmpty()) {
            parameters = candidates(workshop, common);
        }
        if (kind.member() != DocumentKind.Need.NEVER && common.member().isEmpty()) {
            parameters = parameters.stream()
                    .flatMap(given -> members(workshop, given).stream())
                    .toList();
        }
        return parameters.stream()
                .map(given -> new PlannedDocument(kind, given, format))
                .toList();
    }

    /** Several kinds in several formats, each for everybody it can be for; first all of a kind. */
    public static List<PlannedDocument> all(
            Workshop workshop, List<DocumentKind> kinds, Parameters common, List<Format> formats) {
        var plan = new ArrayList<PlannedDocument>();
        for (DocumentKind kind : kinds) {
            formats.forEach(format -> plan.addAll(all(workshop, kind, common, format)));
        }
        return plan;
    }

    private static List<Parameters> candidates(Workshop workshop, Parameters common) {
        var parameters = new ArrayList<Parameters>();
        for (Candidate candidate : workshop.candidates()) {
            if (common.grade().isEmpty() || common.grade().get().equals(candidate.grade())) {
                parameters.add(common.withCandidate(candidate.id()));
            }
        }
        return parameters.isEmpty() ? grades(workshop, common) : parameters;
    }

    private static List<Parameters> grades(Workshop workshop, Parameters common) {
        var parameters = new ArrayList<Parameters>();
        if (common.grade().isEmpty()) {
            for (Grade grade : workshop.position().grades()) {
                parameters.add(common.withGrade(grade.id()));
            }
        }
        return parameters.isEmpty() ? List.of(common) : parameters;
    }

    private static List<Parameters> members(Workshop workshop, Parameters given) {
        var parameters = new ArrayList<Parameters>();
        for (PanelMember member : workshop.panel()) {
            parameters.add(given.withMember(member.id()));
        }
        return parameters.isEmpty() ? List.of(given) : parameters;
    }
}
