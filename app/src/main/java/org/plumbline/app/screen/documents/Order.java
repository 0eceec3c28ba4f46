package org.plumbline.app.screen.documents;

import java.util.List;
import java.util.Optional;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Language;
import org.plumbline.export.compose.Parameters;
import org.plumbline.export.compose.Shelf;
import org.plumbline.export.packet.DocumentPlan;
import org.plumbline.export.packet.Format;
import org.plumbline.export.packet.PlannedDocument;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.position.Grade;
import org.plumbline.model.position.GradeId;
import org.plumbline.model.workshop.Workshop;

/**
 * For whom and in what words documents are made.
 *
 * @param grade empty: every grade
 * @param member empty: every panel member
 * @param round empty: the current one
 */
record Order(
        Audience audience,
        Optional<GradeId> grade,
        Optional<PanelMemberId> member,
        Optional<RoundId> round,
        boolean blind,
        Language language) {

    static final Order EVERYONE =
            new Order(Audience.EVERYONE, Optional.empty(), Optional.empty(), Optional.empty(), false, Language.ENGLISH);

    /** The documents of one cell of the matrix. */
    List<PlannedDocument> plan(Workshop workshop, DocumentKind kind, Format format) {
        if (audience.blank() && kind.candidate() != DocumentKind.Need.NEVER) {
            return blank(workshop, kind, format);
        }
        return DocumentPlan.all(workshop, kind, asked(kind), format).stream()
                .filter(planned -> kind.candidate() != DocumentKind.Need.MUST
                        || planned.parameters().candidate().isPresent())
                .toList();
    }

    private Parameters asked(DocumentKind kind) {
        Parameters asked = common();
        if (grade.isPresent() && audience.candidate().isEmpty()) {
            asked = asked.withGrade(grade.get());
        }
        if (audience.candidate().isPresent() && kind.candidate() != DocumentKind.Need.NEVER) {
            asked = asked.withCandidate(audience.candidate().get().id());
        }
        boolean somebody = member.isPresent() && kind.member() != DocumentKind.Need.NEVER;
        return somebody ? asked.withMember(member.get()) : asked;
    }

    private Parameters common() {
        Parameters common = Parameters.NONE.withBlind(blind).withLanguage(language);
        return round.map(common::withRound).orElse(common);
    }

    private List<PlannedDocument> blank(Workshop workshop, DocumentKind kind, Format format) {
        if (kind.candidate() == DocumentKind.Need.MUST) {
            return List.of();
        }
        return kind.shelf() == Shelf.FORMS
                ? forms(workshop, kind, format)
                : List.of(new PlannedDocument(kind, common(), format));
    }

    private List<PlannedDocument> forms(Workshop workshop, DocumentKind kind, Format format) {
        List<GradeId> grades = grade.map(List::of)
                .orElseGet(() ->
                        workshop.position().grades().stream().map(Grade::id).toList());
        if (grades.isEmpty()) {
            return List.of(new PlannedDocument(kind, common(), format));
        }
        return grades.stream()
                .map(each -> new PlannedDocument(kind, common().withGrade(each), format))
                .toList();
    }
}
