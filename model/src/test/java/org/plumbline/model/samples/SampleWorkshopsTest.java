package org.plumbline.model.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.analysis.CopiedFrom;
import org.plumbline.model.analysis.Coverage;
import org.plumbline.model.analysis.Fact;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.Screening;
import org.plumbline.model.analysis.ScreeningResult;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.analysis.Verdict;
import org.plumbline.model.analysis.WeightSet;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.check.ScorecardChecks;
import org.plumbline.model.check.Severity;
import org.plumbline.model.check.WorkshopChecks;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.panel.Round;
import org.plumbline.model.position.Grade;
import org.plumbline.model.scoring.Decision;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.store.BankFile;
import org.plumbline.model.store.Digests;
import org.plumbline.model.store.Stored;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.Outcomes;
import org.plumbline.model.workshop.Workshop;

class SampleWorkshopsTest {
    private static final String SPECIALIST = "it-specialist";
    private static final String MANAGER = "information-systems-manager";

    private static byte[] bytes(String path) {
        try (var in = SampleWorkshopsTest.class.getResourceAsStream("/samples/" + path)) {
            assertThat(in).as(path).isNotNull();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Workshop workshop(String name) {
        return WorkshopFile.read(name, bytes("workshops/" + name + ".plumbline"))
                .value();
    }

    private static CompetencyBank bankOf(String workshop) {
        String name = workshop.equals(SPECIALIST) ? "technical-and-product-roles" : "information-systems-manager";
        return BankFile.read(name, bytes("banks/" + name + ".json")).value();
    }

    private static Candidate candidate(Workshop workshop, String code) {
        return workshop.candidates().stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Scorecard> submitted(Workshop workshop) {
        return workshop.scorecards().stream()
                .filter(card -> card.submitted().isPresent())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {SPECIALIST, MANAGER})
    void writingItAgainGivesTheSameBytes(String name) {
        byte[] bytes = bytes("workshops/" + name + ".plumbline");
        Stored<Workshop> stored = WorkshopFile.read(name, bytes);

        assertThat(WorkshopFile.bytes(stored.value(), stored.unknown())).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {SPECIALIST, MANAGER})
    void everyCompetencyIsTheBanksOwn(String name) {
        CompetencyBank bank = bankOf(name);

        assertThat(workshop(name).competencies()).hasSize(5).allSatisfy(selected -> {
            CopiedFrom source = selected.source().orElseThrow();
            Competency original = bank.competency(source.competency()).orElseThrow();
            assertThat(source.bank()).isEqualTo(bank.id());
            assertThat(source.digest()).isEqualTo(Digests.of(original));
            assertThat(selected.competency()).isEqualTo(original);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {SPECIALIST, MANAGER})
    void nothingIsMissingBeforeScoring(String name) {
        assertThat(WorkshopChecks.of(workshop(name)))
                .filteredOn(finding -> finding.severity() != Severity.HINT)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SPECIALIST, MANAGER})
    void everyCompetencyIsCoveredByACompleteQuestion(String name) {
        Workshop workshop = workshop(name);

        assertThat(workshop.competencies()).allSatisfy(selected -> assertThat(workshop.questions())
                .anyMatch(question -> question.covers(selected.id())));
        assertThat(workshop.questions()).allSatisfy(question -> {
            assertThat(question.followUps()).hasSize(2);
            assertThat(question.probes()).hasSizeBetween(2, 3);
            assertThat(question.competencies()).hasSizeBetween(1, 2);
            assertThat(question.goodResponses()).hasSizeBetween(3, 4);
            assertThat(question.goodFollowUpResponses()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {SPECIALIST, MANAGER})
    void theRoundIsTheWorkshopAsItStands(String name) {
        Workshop workshop = workshop(name);
        Round round = workshop.currentRound().orElseThrow();

        assertThat(round.digest()).isEqualTo(Digests.of(round.frozen()));
        assertThat(round.frozen().competencies()).isEqualTo(workshop.competencies());
        assertThat(round.frozen().requiredLevels()).isEqualTo(workshop.requiredLevels());
        assertThat(round.frozen().questions()).isEqualTo(workshop.questions());
    }

    @ParameterizedTest
    @ValueSource(strings = {SPECIALIST, MANAGER})
    void submittedCardsAreComplete(String name) {
        Workshop workshop = workshop(name);
        Round round = workshop.currentRound().orElseThrow();

        assertThat(submitted(workshop)).isNotEmpty().allSatisfy(card -> {
            Candidate candidate = workshop.candidate(card.candidate()).orElseThrow();
            assertThat(ScorecardChecks.of(round, candidate, card)).isEmpty();
            assertThat(card.ratings())
                    .noneMatch(line -> line.evidence().isBlank())
                    .hasSize(5);
            assertThat(card.notes())
                    .noneMatch(note -> note.transcript().isBlank())
                    .hasSameSizeAs(workshop.questions());
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    it-specialist               | C-01 | GS-13 | 2    | 0 | Meets every competency and exceeds Stakeholder Engagement, Incident and Change Management.
                    it-specialist               | C-02 | GS-14 | 1    | 0 | Meets every competency.
                    it-specialist               | C-03 | GS-13 | 1    | 0 | Meets every competency.
                    it-specialist               | C-04 | GS-14 | 0    | 0 | Does not meet Stakeholder Engagement.
                    it-specialist               | C-05 | GS-13 | 1    | 2 | Meets every competency.
                    it-specialist               | C-06 | GS-14 | open | 0 | Open: Incident and Change Management (the members differ, and the panel has not yet agreed).
                    information-systems-manager | C-01 | Information Systems Manager I  | Pass | 0 | Meets every competency.
                    information-systems-manager | C-02 | Information Systems Manager II | Fail | 0 | Does not meet Judgment and Decision Making.
                    information-systems-manager | C-03 | Information Systems Manager I  | Pass | 1 | Meets every competency.
                    information-systems-manager | C-04 | Information Systems Manager II | open | 0 | Open: Supervision (the members differ, and the panel has not yet agreed).
                    information-systems-manager | C-05 | Information Systems Manager I  | open | 0 |
                    information-systems-manager | C-06 | Information Systems Manager II | open | 0 |
                    """)
    void theRuleDecides(String name, String code, String grade, String mark, int agreed, String reason) {
        Workshop workshop = workshop(name);
        Candidate candidate = candidate(workshop, code);
        Outcome outcome = new Outcomes(workshop, workshop.currentRound().orElseThrow()).of(candidate);

        assertThat(workshop.position().grade(candidate.grade()).map(Grade::name))
                .hasValue(grade);
        assertThat(outcome.decision().map(Decision::mark).orElse("open")).isEqualTo(mark);
        assertThat(workshop.agreed())
                .filteredOn(level -> level.candidate().equals(candidate.id()))
                .hasSize(agreed)
                .noneMatch(level -> level.reason().isBlank());
        if (reason != null) {
            assertThat(outcome.reason()).isEqualTo(reason);
        }
    }

    @ParameterizedTest
    @CsvSource({SPECIALIST + ", 8, 31, 20, 1", MANAGER + ", 8, 30, 25, 1"})
    void theJobAnalysisIsWhole(String name, int experts, int tasks, int critical, int dropped) {
        JobAnalysis analysis = workshop(name).analysis();
        List<Verdict> verdicts = Screening.tasks(analysis).values().stream()
                .map(ScreeningResult::verdict)
                .toList();

        assertThat(analysis.experts()).hasSize(experts);
        assertThat(analysis.days()).isEqualTo(2);
        assertThat(verdicts).hasSize(tasks).doesNotContain(Verdict.OPEN);
        assertThat(Collections.frequency(verdicts, Verdict.CRITICAL)).isEqualTo(critical);
        assertThat(Collections.frequency(verdicts, Verdict.DROPPED)).isEqualTo(dropped);
        assertThat(Coverage.of(analysis, workshop(name).competencies()).loose()).isEmpty();
        assertThat(Fact.values())
                .noneMatch(fact -> analysis.recordFacts().of(fact).isEmpty());
        assertThat(analysis.recordFacts().requirements()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {SPECIALIST, MANAGER})
    void theRatingsKeepEveryCompetency(String name) {
        Workshop workshop = workshop(name);
        List<CompetencyId> selected =
                workshop.competencies().stream().map(SelectedCompetency::id).toList();

        assertThat(Screening.competencies(workshop.analysis(), selected).values())
                .hasSize(5)
                .allMatch(result -> result.verdict() == Verdict.CRITICAL);
    }

    @Test
    void theManagersWeightsAreWhole() {
        Workshop workshop = workshop(MANAGER);

        assertThat(WeightSet.of(workshop.competencies(), workshop.analysis()))
                .hasSize(1)
                .allMatch(WeightSet::isComplete);
        assertThat(workshop.analysis().weights().reason()).isNotBlank();
    }

    @Test
    void everyoneScoredEveryCandidateOfTheSpecialist() {
        Workshop workshop = workshop(SPECIALIST);

        assertThat(submitted(workshop)).hasSize(18).hasSameSizeAs(workshop.scorecards());
        assertThat(ratings(workshop)).contains(new Rating.NotAsked(), new Rating.NoAnswer());
    }

    private static List<Rating> ratings(Workshop workshop) {
        return workshop.scorecards().stream()
                .flatMap(card -> card.ratings().stream())
                .flatMap(line -> line.rating().stream())
                .toList();
    }

    @Test
    void theManagerHasAnUnfinishedCardAndACandidateNobodyHasScored() {
        Workshop workshop = workshop(MANAGER);
        List<Scorecard> drafts = workshop.scorecards().stream()
                .filter(card -> card.submitted().isEmpty())
                .toList();

        assertThat(submitted(workshop)).hasSize(12);
        assertThat(drafts)
                .extracting(Scorecard::candidate)
                .containsExactly(candidate(workshop, "C-05").id());
        assertThat(workshop.scorecards()).noneMatch(card -> card.candidate()
                .equals(candidate(workshop, "C-06").id()));
    }

    @Test
    void theManagersMarkedLevelsAreRequired() {
        Workshop workshop = workshop(MANAGER);

        for (SelectedCompetency selected : workshop.competencies()) {
            Optional<Integer> marked = selected.competency().required().stream()
                    .map(BankRequirement::level)
                    .findFirst();
            for (Grade grade : workshop.position().grades()) {
                Optional<Integer> required = workshop.requiredLevel(selected.id(), grade.id());
                assertThat(required).isPresent();
                marked.ifPresent(level -> assertThat(required).hasValue(level));
            }
        }
    }
}
