package org.plumbline.export.compose;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import org.plumbline.export.book.Workbook;
import org.plumbline.export.doc.Document;
import org.plumbline.model.workshop.Workshop;

/** The documents that can be made from a workshop. */
public enum DocumentKind {
    JOB_ANALYSIS(
            "job-analysis", "Job-analysis record", Shelf.ANALYSIS, Need.NEVER, Need.NEVER, JobAnalysisRecord::compose),
    COMPETENCY_MODEL(
            "competency-model", "Competency model", Shelf.ANALYSIS, Need.NEVER, Need.NEVER, CompetencyModel::compose),
    ANNOUNCEMENT("announcement", "Announcement text", Shelf.ANALYSIS, Need.NEVER, Need.NEVER, Announcement::compose),
    SIGN_OFF("sign-off", "Sign-off sheets", Shelf.ANALYSIS, Need.NEVER, Need.NEVER, SignOffSheets::compose),
    RESUME_REVIEW("resume-review", "Resume-review form", Shelf.FORMS, Need.MAY, Need.MAY, ResumeReviewForm::compose),
    INTERVIEW_GUIDE("interview-guide", "Interview guide", Shelf.FORMS, Need.MAY, Need.NEVER, InterviewGuide::compose),
    WRITTEN_ASSESSMENT(
            "written-assessment",
            "Written-assessment form",
            Shelf.FORMS,
            Need.MAY,
            Need.MAY,
            WrittenAssessmentForm::compose),
    SCORECARD("scorecard", "Scorecard", Shelf.FORMS, Need.MAY, Need.MAY, ScorecardForm::compose),
    CONSENSUS_FORM("consensus-form", "Consensus form", Shelf.FORMS, Need.MAY, Need.NEVER, ConsensusForm::compose),
    RESULTS_TRACKER(
            "results-tracker", "Results tracker", Shelf.RESULTS, Need.NEVER, Need.NEVER, ResultsTracker::compose),
    CANDIDATE_SUMMARY(
            "candidate-summary", "Candidate summary", Shelf.RESULTS, Need.MUST, Need.NEVER, CandidateSummary::compose),
    PANEL_REPORT("panel-report", "Panel report", Shelf.RESULTS, Need.NEVER, Need.NEVER, PanelReport::compose),
    PANEL_RECORD("panel-record", "Record of the panel", Shelf.RESULTS, Need.MAY, Need.NEVER, RecordSheet::compose),
    WORKBOOK("workbook", "Workbook of ratings", Shelf.RESULTS, Need.NEVER, Need.NEVER, RatingsWorkbook::compose);

    private final String commandName;
    private final String title;
    private final Shelf shelf;
    private final Need candidate;
    private final Need member;
    private final BiFunction<Workshop, Parameters, Document> composer;

    /** Whether a document is made for somebody. */
    public enum Need {
        NEVER,
        MAY,
        MUST
    }

    DocumentKind(
            String commandName,
            String title,
            Shelf shelf,
            Need candidate,
            Need member,
            BiFunction<Workshop, Parameters, Document> composer) {
        this.commandName = commandName;
        this.title = title;
        this.shelf = shelf;
        this.candidate = candidate;
        this.member = member;
        this.composer = composer;
    }

    public static Optional<DocumentKind> named(String commandName) {
        return Arrays.stream(values())
                .filter(kind -> kind.commandName.equals(commandName))
                .findFirst();
    }

    /** The name on the command line and at the start of file names. */
    public String commandName() {
        return commandName;
    }

    /** The name for people. */
    public String title() {
        return title;
    }

    public Shelf shelf() {
        return shelf;
    }

    /** Whether it is made for one candidate. */
    public Need candidate() {
        return candidate;
    }

    /** Whether it is made for one panel member. */
    public Need member() {
        return member;
    }

    /**
     * The document's content; the same for the same workshop and parameters.
     *
     * @throws DocumentProblem when something that this kind needs was not given or is not in the workshop
     */
    public Document compose(Workshop workshop, Parameters parameters) {
        return FixedWords.in(parameters.language(), () -> composer.apply(workshop, parameters));
    }

    /**
     * The workbook that a kind becomes in Excel, with formulas; empty where the tables of its document do.
     *
     * @throws DocumentProblem as {@link #compose}
     */
    public Optional<Workbook> workbook(Workshop workshop, Parameters parameters) {
        return FixedWords.in(parameters.language(), () -> switch (this) {
            case RESULTS_TRACKER -> Optional.of(ResultsTracker.workbook(workshop, parameters));
            case WORKBOOK -> Optional.of(RatingsWorkbook.workbook(workshop, parameters));
            default -> Optional.empty();
        });
    }

    /** A file name without its ending, from ids and codes only: safe on every system and silent about names. */
    public String fileName(Workshop workshop, Parameters parameters) {
        return FileNames.of(this, workshop, parameters);
    }
}
