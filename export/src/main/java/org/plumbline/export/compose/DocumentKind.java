package org.plumbline.export.compose;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import org.plumbline.export.doc.Document;
import org.plumbline.model.workshop.Workshop;

/** The documents that can be made from a workshop. */
public enum DocumentKind {
    INTERVIEW_GUIDE("interview-guide", "Interview guide", Need.MAY, Need.NEVER, InterviewGuide::compose),
    SCORECARD("scorecard", "Scorecard", Need.MAY, Need.MAY, ScorecardForm::compose),
    COMPETENCY_MODEL("competency-model", "Competency model", Need.NEVER, Need.NEVER, CompetencyModel::compose),
    CANDIDATE_SUMMARY("candidate-summary", "Candidate summary", Need.MUST, Need.NEVER, CandidateSummary::compose),
    PANEL_RECORD("panel-record", "Record of the panel", Need.MAY, Need.NEVER, RecordSheet::compose);

    private final String commandName;
    private final String title;
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
            Need candidate,
            Need member,
            BiFunction<Workshop, Parameters, Document> composer) {
        this.commandName = commandName;
        this.title = title;
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
        return composer.apply(workshop, parameters);
    }

    /** A file name without its ending, from ids and codes only: safe on every system and silent about names. */
    public String fileName(Workshop workshop, Parameters parameters) {
        return FileNames.of(this, workshop, parameters);
    }
}
