package org.plumbline.app.screen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.app.testing.Invented;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Language;
import org.plumbline.export.packet.Format;
import org.plumbline.export.packet.PlannedDocument;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.position.GradeId;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.Workshop;

/** What the matrix counts for whom. */
class MatrixTest {
    private static final Workshop TWO = new PanelChange.AddCandidate(
                    new Candidate(new CandidateId("candidate-2"), "C-02", "Mo Invented", Invented.GS14))
            .applyTo(Invented.workshop());

    private static Order order(Audience audience) {
        return new Order(audience, Optional.empty(), Optional.empty(), Optional.empty(), false, Language.ENGLISH);
    }

    private static Order order(Audience audience, Optional<GradeId> grade, Optional<PanelMemberId> member) {
        return new Order(audience, grade, member, Optional.empty(), true, Language.SPANISH);
    }

    private static MatrixRow row(Workshop workshop, Order order, DocumentKind kind) {
        return MatrixRow.of(workshop, order, kind, Optional.empty());
    }

    @Test
    void everyoneIsCandidatesTimesMembers() {
        MatrixRow cards = row(TWO, order(Audience.EVERYONE), DocumentKind.SCORECARD);

        assertThat(cards.count()).isEqualTo("2 candidates × 2 members = 4");
        assertThat(cards.files()).isEqualTo(4);
        assertThat(row(TWO, order(Audience.EVERYONE), DocumentKind.INTERVIEW_GUIDE)
                        .count())
                .isEqualTo("2 candidates");
        assertThat(row(TWO, order(Audience.EVERYONE), DocumentKind.COMPETENCY_MODEL)
                        .count())
                .isEqualTo("1 document");
    }

    @Test
    void aGradeOrAMemberNarrowsIt() {
        Order narrow = order(Audience.EVERYONE, Optional.of(Invented.GS14), Optional.of(Invented.BEN));

        assertThat(row(TWO, narrow, DocumentKind.SCORECARD).count()).isEqualTo("1 candidate × 1 member = 1");
    }

    @Test
    void blankFormsAreOneForEachGrade() {
        MatrixRow guides = row(TWO, order(Audience.BLANK), DocumentKind.INTERVIEW_GUIDE);

        assertThat(guides.count()).isEqualTo("2 grades");
        assertThat(guides.documents())
                .allSatisfy(
                        planned -> assertThat(planned.parameters().candidate()).isEmpty());
    }

    @Test
    void oneCandidateIsThatCandidateOnly() {
        Audience mo = Audience.of(TWO.candidates().get(1));

        List<PlannedDocument> cards = order(mo).plan(TWO, DocumentKind.SCORECARD, Format.WORD);

        assertThat(cards).hasSize(2).allSatisfy(planned -> {
            assertThat(planned.parameters().candidate()).contains(new CandidateId("candidate-2"));
            assertThat(planned.format()).isEqualTo(Format.WORD);
        });
    }

    @Test
    void codesAndLanguageReachEveryDocument() {
        Order narrow = order(Audience.EVERYONE, Optional.empty(), Optional.empty());

        assertThat(narrow.plan(TWO, DocumentKind.SCORECARD, Format.PDF))
                .hasSize(4)
                .allMatch(planned -> planned.parameters().blind())
                .allMatch(planned -> planned.parameters().language() == Language.SPANISH);
    }

    @Test
    void whatCannotBeMadeSaysWhy() {
        MatrixRow nobody = row(Invented.selection(), order(Audience.EVERYONE), DocumentKind.CANDIDATE_SUMMARY);
        MatrixRow blank = row(TWO, order(Audience.BLANK), DocumentKind.CANDIDATE_SUMMARY);
        MatrixRow refused =
                MatrixRow.of(TWO, order(Audience.EVERYONE), DocumentKind.SCORECARD, Optional.of("No levels yet."));

        assertThat(nobody.why()).hasValueSatisfying(why -> assertThat(why).contains("Needs a candidate"));
        assertThat(blank.why()).hasValueSatisfying(why -> assertThat(why).contains("no blank one"));
        assertThat(refused.why()).contains("No levels yet.");
        assertThat(List.of(nobody, blank, refused)).allMatch(row -> row.files() == 0 && !row.canBeMade());
    }
}
