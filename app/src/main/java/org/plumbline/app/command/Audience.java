package org.plumbline.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.DocumentProblem;
import org.plumbline.export.compose.Language;
import org.plumbline.export.compose.Parameters;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.position.Grade;
import org.plumbline.model.workshop.Workshop;
import picocli.CommandLine.Option;

/** For whom documents are made, as typed: ids, or the words that people know them by. */
final class Audience {
    @Option(
            names = "--grade",
            paramLabel = "G",
            description = "The grade by id or name. Not needed for a candidate or when there is one only.")
    private String grade;

    @Option(names = "--candidate", paramLabel = "ID", description = "One candidate, by id or code.")
    private String candidate;

    @Option(names = "--rater", paramLabel = "ID", description = "One panel member, by id or name.")
    private String rater;

    @Option(names = "--blind", description = "Candidates by their code only; no name is in the document.")
    private boolean blind;

    @Option(names = "--language", paramLabel = "en|es", description = "The language of the printed words; usual is en.")
    private String language;

    /** The options that somebody typed. */
    List<String> given() {
        var given = new ArrayList<String>();
        if (grade != null) {
            given.add("--grade");
        }
        if (candidate != null) {
            given.add("--candidate");
        }
        if (rater != null) {
            given.add("--rater");
        }
        if (blind) {
            given.add("--blind");
        }
        if (language != null) {
            given.add("--language");
        }
        return given;
    }

    /** The options that somebody typed to say for whom. */
    List<String> people() {
        return given().stream().filter(option -> !option.equals("--language")).toList();
    }

    Parameters parameters(Workshop workshop) {
        Parameters parameters = Parameters.NONE.withBlind(blind).withLanguage(language());
        Optional<Grade> atGrade =
                Optional.ofNullable(grade).map(typed -> grades(workshop).find(typed));
        if (atGrade.isPresent()) {
            parameters = parameters.withGrade(atGrade.get().id());
        }
        if (candidate != null) {
            Candidate somebody = candidates(workshop).find(candidate);
            requireSame(workshop, atGrade, somebody);
            parameters = parameters.withCandidate(somebody.id());
        }
        return rater == null
                ? parameters
                : parameters.withMember(members(workshop).find(rater).id());
    }

    Language language() {
        return language == null
                ? Language.ENGLISH
                : Language.of(language)
                        .orElseThrow(() -> new DocumentProblem("There are no documents in the language “" + language
                                + "”. There are: " + Language.tags() + "."));
    }

    /** The words of a grade are the round's, once one is open: documents show those. */
    private static Lookup<Grade> grades(Workshop workshop) {
        List<Grade> grades = workshop.currentRound()
                .map(round -> round.frozen().position().grades())
                .orElse(workshop.position().grades());
        return new Lookup<>("grade", grades, one -> one.id().value(), List.of(Grade::name));
    }

    private static Lookup<Candidate> candidates(Workshop workshop) {
        return new Lookup<>("candidate", workshop.candidates(), one -> one.id().value(), List.of(Candidate::code));
    }

    private static Lookup<PanelMember> members(Workshop workshop) {
        return new Lookup<>("panel member", workshop.panel(), one -> one.id().value(), List.of(PanelMember::name));
    }

    private static void requireSame(Workshop workshop, Optional<Grade> asked, Candidate somebody) {
        if (asked.isPresent() && !asked.get().id().equals(somebody.grade())) {
            String own = workshop.position()
                    .grade(somebody.grade())
                    .map(Grade::name)
                    .orElse(somebody.grade().value());
            throw new DocumentProblem(somebody.code() + " applies for the grade " + own + ", not for "
                    + asked.get().name() + ". Leave --grade out, or choose another candidate.");
        }
    }

    /** Which options would help when a document lacks something. */
    String hint(DocumentKind kind, boolean all) {
        boolean lacksCandidate = candidate == null && kind.candidate() != DocumentKind.Need.NEVER;
        if (all || !lacksCandidate || grade != null && kind.candidate() == DocumentKind.Need.MAY) {
            return "";
        }
        return kind.candidate() == DocumentKind.Need.MUST
                ? " (--candidate ID, or --all for one each)"
                : " (--grade G, --candidate ID, or --all for one each)";
    }
}
