package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.workshop.PanelView;
import org.plumbline.model.workshop.Speaker;
import org.plumbline.model.workshop.Viewer;

/**
 * What a round came to, as far as it is in the workshop that was given, looked up once for a whole report.
 *
 * @param seen whom the round sees, without those for practice
 */
record PanelFindings(Basis basis, Round round, List<PanelView.OfCandidate> seen, Map<CandidateId, Candidate> people) {

    static PanelFindings of(Basis basis, Round round) {
        var people = new HashMap<CandidateId, Candidate>();
        basis.workshop().candidates().forEach(candidate -> people.put(candidate.id(), candidate));
        return new PanelFindings(
                basis, round, PanelView.of(basis.workshop(), round, Viewer.HR).candidates(), people);
    }

    /** The same about one candidate alone. */
    static PanelFindings of(Basis basis, Round round, Candidate candidate) {
        return new PanelFindings(
                basis,
                round,
                PanelView.of(basis.workshop(), round, Viewer.HR, candidate.id()).stream()
                        .toList(),
                Map.of(candidate.id(), candidate));
    }

    /** Those whose ratings lie on the table. */
    List<PanelView.OfCandidate> opened() {
        return seen.stream().filter(one -> one.stage().isOpened()).toList();
    }

    List<SelectedCompetency> competencies() {
        return round.frozen().competencies();
    }

    boolean ratesLevels() {
        return round.conduct().kind().ratesLevels();
    }

    /** The code, with the name where names may be seen. */
    String label(CandidateId candidate) {
        return Optional.ofNullable(people.get(candidate)).map(basis::words).orElse(candidate.value());
    }

    String code(CandidateId candidate) {
        return Optional.ofNullable(people.get(candidate)).map(FileNames::code).orElse(candidate.value());
    }

    OutcomeWords words(PanelView.OfCandidate one) {
        return new OutcomeWords(round.frozen(), outcome(one), one.absent());
    }

    Outcome outcome(PanelView.OfCandidate one) {
        return one.outcome().orElseThrow();
    }

    Optional<Integer> required(PanelView.OfCandidate one, CompetencyId competency) {
        return one.cell(competency).flatMap(PanelView.Cell::required);
    }

    /** What the levels are called, the lowest first; met and not met are the two of a resume review. */
    List<String> levels(SelectedCompetency selected) {
        return ratesLevels()
                ? basis.scaleOf(selected).levels().stream().map(Level::name).toList()
                : List.of(say("notMet"), say("met"));
    }

    String level(SelectedCompetency selected, int level) {
        List<String> names = levels(selected);
        return level >= 1 && level <= names.size() ? names.get(level - 1) : String.valueOf(level);
    }

    static String speaker(Speaker speaker) {
        return speaker.match(new Speaker.Cases<>() {
            @Override
            public String named(Speaker.Named named) {
                return named.name();
            }

            @Override
            public String numbered(Speaker.Numbered numbered) {
                return say("report.rater", numbered.number());
            }
        });
    }
}
