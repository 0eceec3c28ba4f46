package org.plumbline.app.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.analysis.Aspect;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.LinkageSheet;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.ParticipantRole;
import org.plumbline.model.analysis.RatingSheet;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.store.Digests;
import org.plumbline.model.workshop.SelectionChange;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopId;

/** Invented workshops of any size whose experts have rated and linked everything. */
public final class RatedWorkshops {
    private static final List<String> NAMES = List.of("Ada Invented", "Ben Example", "Cleo Sample", "Dee Notional");

    private RatedWorkshops() {}

    public static ParticipantId expert(int number) {
        return new ParticipantId("expert-" + number);
    }

    public static TaskId task(int number) {
        return new TaskId("task-" + number);
    }

    /** So many competencies of an invented bank are selected, and nothing else is there. */
    public static Workshop selected(int competencies) {
        CompetencyBank bank = InventedBank.of(competencies);
        Workshop workshop = Workshop.empty(new WorkshopId("large"));
        for (Competency competency : bank.competencies()) {
            workshop = SelectionChange.SelectCompetency.from(workshop, bank, competency, Digests.of(competency))
                    .applyTo(workshop);
        }
        return workshop;
    }

    /** Nobody has rated yet. */
    public static Workshop unrated(Workshop start, int experts, int tasks) {
        var people = new ArrayList<Participant>();
        for (int i = 0; i < experts; i++) {
            String name = i < NAMES.size() ? NAMES.get(i) : "Expert Invented " + i;
            people.add(new Participant(expert(i), name, ParticipantRole.SME));
        }
        var list = new ArrayList<TaskStatement>();
        for (int i = 0; i < tasks; i++) {
            list.add(new TaskStatement(task(i), "Keep lamp " + i + " lit.", "", Optional.empty()));
        }
        JobAnalysis analysis =
                start.analysis().toBuilder().participants(people).tasks(list).build();
        return start.toBuilder().analysis(analysis).build();
    }

    /** Everybody rated every task and competency, and linked every task with every competency. */
    public static Workshop full(Workshop start, int experts, int tasks) {
        Workshop workshop = unrated(start, experts, tasks);
        var sheets = new ArrayList<RatingSheet>();
        var linkages = new ArrayList<LinkageSheet>();
        for (int i = 0; i < experts; i++) {
            sheets.add(sheet(workshop, i));
            linkages.add(links(workshop, i));
        }
        return workshop.toBuilder()
                .analysis(workshop.analysis().toBuilder()
                        .ratings(sheets)
                        .linkages(linkages)
                        .build())
                .build();
    }

    private static RatingSheet sheet(Workshop workshop, int expert) {
        RatingSheet sheet = RatingSheet.empty(expert(expert));
        int number = expert;
        for (TaskStatement task : workshop.analysis().tasks()) {
            sheet = sheet.with(task.id(), Aspect.TASK_IMPORTANCE, Optional.of(number++ % 6))
                    .with(task.id(), Aspect.TASK_FREQUENCY, Optional.of(number % 6));
        }
        for (SelectedCompetency selected : workshop.competencies()) {
            sheet = sheet.with(selected.id(), Aspect.COMPETENCY_IMPORTANCE, Optional.of(1 + number++ % 5))
                    .with(selected.id(), Aspect.NEED_AT_ENTRY, Optional.of(1 + number % 4))
                    .with(selected.id(), Aspect.DISTINGUISHING, Optional.of(1 + number % 5));
        }
        return sheet;
    }

    private static LinkageSheet links(Workshop workshop, int expert) {
        return new LinkageSheet(
                Optional.of(expert(expert)),
                workshop.analysis().tasks().stream()
                        .flatMap(task -> workshop.competencies().stream()
                                .map(selected -> new LinkageSheet.Link(task.id(), selected.id())))
                        .toList());
    }
}
