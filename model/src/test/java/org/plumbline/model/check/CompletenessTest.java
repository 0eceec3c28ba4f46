package org.plumbline.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.LISTENING;
import static org.plumbline.model.Examples.NOON;
import static org.plumbline.model.Examples.PLANNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.analysis.AgendaTopic;
import org.plumbline.model.analysis.Background;
import org.plumbline.model.analysis.Ballot;
import org.plumbline.model.analysis.BallotId;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.LinkageSheet;
import org.plumbline.model.analysis.ParkedItem;
import org.plumbline.model.analysis.ParkedItemId;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.ParticipantRole;
import org.plumbline.model.analysis.Selection;
import org.plumbline.model.analysis.TaskGroupId;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.check.Completeness.Part;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopId;

class CompletenessTest {

    private static List<String> lacking(Workshop workshop, Part part) {
        return Completeness.of(workshop).stream()
                .filter(item -> item.part() == part)
                .flatMap(item -> item.lacking().stream())
                .map(Finding::sentence)
                .toList();
    }

    private static Workshop with(JobAnalysis analysis) {
        return Examples.workshop().toBuilder().analysis(analysis).build();
    }

    @Test
    void everyPartIsListedOnceInTheOrderOfTheWork() {
        assertThat(Completeness.of(Examples.workshop()))
                .extracting(Completeness.Item::part)
                .containsExactly(Part.values());
    }

    @Test
    void anEmptyWorkshopLacksAlmostEverythingAndSaysSo() {
        List<Completeness.Item> items = Completeness.of(Workshop.empty(new WorkshopId("w")));

        assertThat(items)
                .filteredOn(Completeness.Item::isComplete)
                .extracting(Completeness.Item::part)
                .containsExactly(Part.WEIGHTS, Part.PARKED);
        assertThat(Completeness.open(items)).hasSizeGreaterThan(12).allMatch(sentence -> sentence.endsWith("."));
    }

    @Test
    void anotherNumberOfCompetenciesNeedsItsReason() {
        assertThat(lacking(with(JobAnalysis.EMPTY), Part.SELECTION)).hasSize(1);
        assertThat(lacking(
                        with(JobAnalysis.EMPTY.toBuilder()
                                .selection(new Selection("Two tell them apart.", List.of()))
                                .build()),
                        Part.SELECTION))
                .isEmpty();
    }

    @Test
    void confidentialityIsNeededOfEveryExpert() {
        JobAnalysis one = JobAnalysis.EMPTY.toBuilder()
                .participants(List.of(
                        person("ada", ParticipantRole.SME, Optional.of(LocalDate.of(2026, 3, 1))),
                        person("bo", ParticipantRole.SME, Optional.empty())))
                .build();

        assertThat(lacking(with(one), Part.CONFIDENTIALITY))
                .containsExactly("Confidentiality agreement not signed yet: bo.");
    }

    private static Participant person(String id, ParticipantRole role, Optional<LocalDate> signed) {
        return new Participant(new ParticipantId(id), id, role, Background.EMPTY, List.of(1), signed, "", false);
    }

    @Test
    void fourTasksBackACompetencyAndThreeDoNot() {
        var tasks = new ArrayList<TaskStatement>();
        var links = new ArrayList<LinkageSheet.Link>();
        for (int i = 0; i < 4; i++) {
            tasks.add(new TaskStatement(new TaskId("t" + i), "Answer call " + i + ".", "", Optional.empty()));
            links.add(new LinkageSheet.Link(new TaskId("t" + i), LISTENING));
            if (i < 3) {
                links.add(new LinkageSheet.Link(new TaskId("t" + i), PLANNING));
            }
        }
        Workshop linked = with(JobAnalysis.EMPTY.toBuilder()
                .tasks(tasks)
                .linkages(List.of(new LinkageSheet(Optional.empty(), links)))
                .build());

        assertThat(lacking(linked, Part.LINKAGE))
                .containsExactly(
                        "“Planning” is backed by 3 of at least 4 tasks; link more, or ask whether the job needs it.");
    }

    @Test
    void aVoteCountsOnceItIsRevealed() {
        var option = new Ballot.Option(new TaskGroupId("g"), "Calls", 1);
        var secret = new Ballot(new BallotId("v"), 1, 4, List.of(option), List.of(), Optional.empty());
        var seen = new Ballot(new BallotId("v"), 1, 4, List.of(option), List.of(), Optional.of(NOON));

        assertThat(lacking(
                        with(JobAnalysis.EMPTY.toBuilder()
                                .ballots(List.of(secret))
                                .build()),
                        Part.IMPORTANCE))
                .hasSize(1);
        assertThat(lacking(
                        with(JobAnalysis.EMPTY.toBuilder()
                                .ballots(List.of(seen))
                                .build()),
                        Part.IMPORTANCE))
                .isEmpty();
    }

    @Test
    void whatTheChecksSayAlreadyIsSaidInTheSameWords() {
        Workshop workshop = Examples.workshop();

        assertThat(lacking(workshop, Part.QUESTIONS))
                .contains("No question asks about “Listening”.", "Question 1 has no words yet.");
        assertThat(lacking(workshop, Part.REQUIRED_LEVELS)).isEmpty();
        assertThat(lacking(workshop.toBuilder().requiredLevels(List.of()).build(), Part.REQUIRED_LEVELS))
                .hasSize(4);
    }

    @Test
    void parkedItemsAreOpenUntilTheyAreAnswered() {
        var open = new ParkedItem(new ParkedItemId("p"), "Who trains?", AgendaTopic.TASKS, NOON, "");
        var closed = new ParkedItem(new ParkedItemId("q"), "Who pays?", AgendaTopic.TASKS, NOON, "The office.");

        assertThat(lacking(
                        with(JobAnalysis.EMPTY.toBuilder()
                                .parked(List.of(open, closed))
                                .build()),
                        Part.PARKED))
                .containsExactly("Parked and not answered: 1.");
    }
}
