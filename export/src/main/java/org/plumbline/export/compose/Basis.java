package org.plumbline.export.compose;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.model.analysis.RecordFacts;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.Question;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.position.Grade;
import org.plumbline.model.position.GradeId;
import org.plumbline.model.position.Position;
import org.plumbline.model.position.RequiredLevel;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.workshop.Workshop;

/**
 * What a document stands on: the frozen words of a round, or the workshop as it is while no round is open, and for whom.
 *
 * @param words what members rate by
 * @param kind how the round is held, or what else the document is a form for
 * @param blind also where nobody asked for it, while names are hidden in the workshop
 */
record Basis(
        Workshop workshop,
        Round.Frozen words,
        Optional<Round> round,
        Optional<Grade> grade,
        Optional<Candidate> candidate,
        Optional<PanelMember> member,
        RoundKind kind,
        boolean blind) {

    static Basis of(Workshop workshop, Parameters parameters) {
        Optional<Round> round = round(workshop, parameters);
        RoundKind kind = round.map(Round::conduct)
                .orElse(workshop.proceedings().planned())
                .kind();
        return of(workshop, parameters, round.map(Round::frozen).orElseGet(() -> draft(workshop)), round, kind);
    }

    /**
     * For a form of one kind of round: the newest round of that kind, where none is named, or an empty form in the
     * words of the workshop where there is none; in the words of the named round where that is of another kind.
     */
    static Basis of(Workshop workshop, Parameters parameters, RoundKind kind) {
        Optional<Round> named = parameters.round().isPresent()
                ? round(workshop, parameters)
                : workshop.rounds().stream()
                        .filter(round -> round.conduct().kind() == kind)
                        .reduce((before, after) -> after);
        Optional<Round> ofKind = named.filter(round -> round.conduct().kind() == kind);
        return of(workshop, parameters, named.map(Round::frozen).orElseGet(() -> draft(workshop)), ofKind, kind);
    }

    private static Basis of(
            Workshop workshop, Parameters parameters, Round.Frozen words, Optional<Round> round, RoundKind kind) {
        Optional<Candidate> candidate = parameters.candidate().map(id -> workshop.candidate(id)
                .orElseThrow(() -> new DocumentProblem("The workshop has no candidate with the id “" + id + "”. It has "
                        + listed(workshop.candidates(), somebody -> somebody.id()) + ".")));
        Optional<PanelMember> member = parameters.member().map(id -> workshop.member(id)
                .orElseThrow(() -> new DocumentProblem("The panel has no member with the id “" + id + "”. It has "
                        + listed(workshop.panel(), somebody -> somebody.id()) + ".")));
        boolean blind = parameters.blind() || workshop.proceedings().blind();
        return new Basis(
                workshop,
                words,
                round,
                grade(words.position(), parameters, candidate),
                blind ? candidate.map(Candidate::blind) : candidate,
                member,
                kind,
                blind);
    }

    private static Optional<Round> round(Workshop workshop, Parameters parameters) {
        if (parameters.round().isEmpty()) {
            return workshop.currentRound();
        }
        Optional<Round> found = workshop.rounds().stream()
                .filter(round -> round.id().equals(parameters.round().get()))
                .findFirst();
        if (found.isEmpty()) {
            throw new DocumentProblem("The workshop has no round with the id “"
                    + parameters.round().get() + "”. It has " + listed(workshop.rounds(), Round::id) + ".");
        }
        return found;
    }

    private static Round.Frozen draft(Workshop workshop) {
        return new Round.Frozen(
                workshop.position(),
                workshop.scales(),
                workshop.competenciesOfTrack(),
                workshop.requiredLevels(),
                workshop.questions(),
                workshop.rule());
    }

    private static Optional<Grade> grade(Position position, Parameters parameters, Optional<Candidate> candidate) {
        Optional<GradeId> wanted = parameters.grade().or(() -> candidate.map(Candidate::grade));
        if (wanted.isPresent()) {
            Optional<Grade> found = position.grade(wanted.get());
            if (found.isEmpty()) {
                throw new DocumentProblem("The position has no grade with the id “" + wanted.get() + "”. It has "
                        + listed(position.grades(), Grade::id) + ".");
            }
            return found;
        }
        return position.grades().size() == 1 ? Optional.of(position.grades().get(0)) : Optional.empty();
    }

    private static <T> String listed(List<T> things, Function<T, Object> id) {
        return things.isEmpty()
                ? "none"
                : things.stream().map(id).map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** This basis, sure of its grade. */
    Basis needingGrade() {
        if (grade.isEmpty() && words.position().grades().size() > 1) {
            throw new DocumentProblem("The position has several grades, and each has its own required levels. Say one: "
                    + listed(words.position().grades(), Grade::id) + ".");
        }
        return this;
    }

    String gradeName() {
        return grade.map(Grade::name).orElse("");
    }

    String positionTitle() {
        String title = words.position().title().isBlank()
                ? workshop.title()
                : words.position().title();
        return title.isBlank() ? FixedWords.say("guide.noTitle") : title;
    }

    /** The number of the interview: other kinds of rounds before it are not counted. */
    int interviewNumber() {
        return 1
                + (int) workshop.rounds().stream()
                        .filter(other -> other.conduct().kind() == RoundKind.INTERVIEW)
                        .map(Round::number)
                        .filter(number ->
                                round.isEmpty() || number < round.get().number())
                        .distinct()
                        .count();
    }

    /** What is kept for the record and for the forms beside the steps of the workshop; it is never frozen. */
    Optional<RecordFacts> facts() {
        return workshop.analysis().facts();
    }

    /** Whether a review may end with the first requirement that is not met. */
    boolean stopsAtFirstNotMet() {
        return round.map(Round::conduct)
                .orElse(workshop.proceedings().planned())
                .stopAtFirstNotMet();
    }

    /** Whether competencies are rated with levels; a resume only meets them or does not. */
    boolean ratesLevels() {
        return kind.ratesLevels();
    }

    /** What the panel looks at, such as "Interview 2". */
    String assessmentName() {
        return FixedWords.say("assessment." + kind, interviewNumber());
    }

    Scale scaleOf(SelectedCompetency selected) {
        return words.scales().stream()
                .filter(scale -> scale.id().equals(selected.competency().scale()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No scale " + selected.competency().scale()));
    }

    Optional<Integer> required(CompetencyId competency) {
        return grade.flatMap(at -> required(competency, at));
    }

    Optional<Integer> required(CompetencyId competency, Grade at) {
        return words.requiredLevels().stream()
                .filter(level ->
                        level.competency().equals(competency) && level.grade().equals(at.id()))
                .map(RequiredLevel::level)
                .findFirst();
    }

    /** The numbers, from 1, of the questions that tell about a competency. */
    List<Integer> questionNumbers(CompetencyId competency) {
        List<Question> questions = words.questions();
        return IntStream.range(0, questions.size())
                .filter(i -> questions.get(i).covers(competency))
                .mapToObj(i -> i + 1)
                .toList();
    }

    /** How the document calls its candidate: the code, with the name only where names may be seen. */
    Optional<String> candidateWords() {
        return candidate.map(this::words);
    }

    /** How the document calls a candidate. */
    String words(Candidate somebody) {
        return blind || somebody.name().isBlank()
                ? FileNames.code(somebody)
                : FileNames.code(somebody) + ", " + somebody.name();
    }

    Optional<String> candidateCode() {
        return candidate.map(FileNames::code);
    }
}
