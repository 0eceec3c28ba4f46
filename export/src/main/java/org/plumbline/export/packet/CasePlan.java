package org.plumbline.export.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Parameters;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.position.Grade;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.Workshop;

/**
 * Which documents a case file holds, in the order in which they are read: what the job asks for, how it was looked for,
 * what was found, and the record.
 */
final class CasePlan {
    private final Workshop excerpt;
    private final List<Round> rounds;
    private final Parameters about;
    private final Format format;
    private final List<PlannedDocument> plan = new ArrayList<>();

    private CasePlan(Workshop excerpt, List<Round> rounds, Parameters about, Format format) {
        this.excerpt = excerpt;
        this.rounds = rounds;
        this.about = about;
        this.format = format;
    }

    /**
     * @param rounds those that belong to the case
     * @param about one candidate, or nobody in particular
     * @param format of what is read; what is reckoned with is a workbook all the same
     */
    static List<PlannedDocument> of(Workshop excerpt, List<Round> rounds, Parameters about, Format format) {
        return new CasePlan(excerpt, rounds, about, format).documents();
    }

    private List<PlannedDocument> documents() {
        add(DocumentKind.JOB_ANALYSIS, about);
        add(DocumentKind.SIGN_OFF, about);
        add(DocumentKind.ANNOUNCEMENT, about);
        rounds.forEach(this::round);
        add(DocumentKind.PANEL_RECORD, about);
        return plan;
    }

    private void round(Round round) {
        Parameters here = about.withRound(round.id());
        add(DocumentKind.COMPETENCY_MODEL, here);
        blankForms(round, here);
        if (about.candidate().isEmpty()) {
            add(DocumentKind.PANEL_REPORT, here);
        }
        excerpt.candidates().forEach(candidate -> candidate(round, candidate));
        for (DocumentKind table : List.of(DocumentKind.RESULTS_TRACKER, DocumentKind.WORKBOOK)) {
            plan.add(new PlannedDocument(table, here, Format.EXCEL));
        }
    }

    /** What everybody was asked, once for each grade; of one candidate the form is their own. */
    private void blankForms(Round round, Parameters here) {
        DocumentKind form = round.conduct().kind() == RoundKind.INTERVIEW ? DocumentKind.INTERVIEW_GUIDE : card(round);
        List<Grade> grades = round.frozen().position().grades();
        if (about.candidate().isPresent() || grades.isEmpty()) {
            add(form, here);
        } else {
            grades.forEach(grade -> add(form, here.withGrade(grade.id())));
        }
    }

    private static DocumentKind card(Round round) {
        return switch (round.conduct().kind()) {
            case RESUME_REVIEW -> DocumentKind.RESUME_REVIEW;
            case INTERVIEW -> DocumentKind.SCORECARD;
            case WRITTEN -> DocumentKind.WRITTEN_ASSESSMENT;
        };
    }

    private void candidate(Round round, Candidate candidate) {
        Parameters here = about.withRound(round.id()).withCandidate(candidate.id());
        add(DocumentKind.CANDIDATE_SUMMARY, here);
        add(DocumentKind.CONSENSUS_FORM, here);
        cards(round, candidate).forEach(filled -> add(card(round), here.withMember(filled.member())));
    }

    /** One card of each member who handed in; the form shows the newest revision. */
    private Stream<Scorecard> cards(Round round, Candidate candidate) {
        return excerpt.scorecards().stream()
                .filter(card -> card.roundDigest().equals(round.digest())
                        && card.candidate().equals(candidate.id())
                        && card.submitted().isPresent()
                        && card.revision() == 1);
    }

    private void add(DocumentKind kind, Parameters parameters) {
        plan.add(new PlannedDocument(kind, parameters, format));
    }
}
