package org.plumbline.app.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.analysis.Trial;
import org.plumbline.model.check.Stage;
import org.plumbline.model.interview.Question;
import org.plumbline.model.workshop.Workshop;

/** All pages of a workshop in the order of its stages, to jump to by number; each is made when it is first looked at. */
public record Deck(List<Entry> entries) {
    public static final Deck EMPTY = new Deck(List.of());

    public Deck {
        entries = List.copyOf(entries);
    }

    /** A page, and the stage that it belongs to. */
    public static final class Entry {
        private final Stage stage;
        private final Supplier<ProjectorPage> make;

        /** Made beside the window as well as in it; made twice it is the same. */
        private volatile ProjectorPage page;

        public Entry(Stage stage, Supplier<ProjectorPage> make) {
            this.stage = stage;
            this.make = make;
        }

        public Stage stage() {
            return stage;
        }

        public ProjectorPage page() {
            ProjectorPage made = page;
            if (made == null) {
                made = make.get();
                page = made;
            }
            return made;
        }

        /** Such as "Levels: Teamwork". */
        public String name() {
            return Words.of("projector.entry", Words.of("frame.stage." + stage.name()), page().title());
        }
    }

    public static Deck of(Workshop workshop) {
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(Stage.POSITION, () -> ProjectorPages.position(workshop)));
        entries.add(new Entry(Stage.AGENDA, () -> AgendaPages.today(workshop)));
        entries.add(new Entry(Stage.TASKS, () -> TaskPages.list(workshop)));
        entries.add(new Entry(Stage.TASKS, () -> TaskPages.groups(workshop)));
        entries.add(new Entry(Stage.VOTE, () -> VotePages.current(workshop)));
        entries.add(new Entry(Stage.COMPETENCIES, () -> CompetencyPages.selection(workshop)));
        for (SelectedCompetency competency : workshop.competencies()) {
            entries.add(new Entry(Stage.COMPETENCIES, () -> CompetencyPages.card(workshop, competency)));
        }
        entries.add(new Entry(Stage.RATINGS, () -> RatingPages.tasks(workshop)));
        entries.add(new Entry(Stage.RATINGS, () -> RatingPages.competencies(workshop)));
        entries.add(new Entry(Stage.LINKAGE, () -> LinkagePages.coverage(workshop)));
        entries.add(new Entry(Stage.LEVELS, () -> LevelPages.required(workshop)));
        for (SelectedCompetency competency : workshop.competencies()) {
            entries.add(new Entry(Stage.LEVELS, () -> LevelPages.table(workshop, competency)));
        }
        for (Question question : workshop.questions()) {
            QuestionPages.lead(workshop, Optional.of(question.id()))
                    .ifPresent(page -> entries.add(new Entry(Stage.QUESTIONS, () -> page)));
        }
        for (Trial trial : workshop.analysis().trials()) {
            entries.add(new Entry(Stage.TRIAL, () -> TrialPages.result(workshop, trial)));
        }
        entries.add(new Entry(Stage.SIGN_OFF, () -> SignOffPages.state(workshop)));
        entries.add(new Entry(Stage.POSITION, () -> ProjectorPages.waiting(workshop)));
        return new Deck(entries);
    }

    /** The same deck once all its pages are made. */
    public Deck made() {
        entries.forEach(Entry::page);
        return this;
    }

    /** The first page of a stage. */
    public Optional<ProjectorPage> first(Predicate<Stage> stage) {
        return entries.stream()
                .filter(entry -> stage.test(entry.stage()))
                .map(Entry::page)
                .findFirst();
    }

    /** Where a page stands, from 0; empty for a page that is not of this workshop as it is. */
    public Optional<Integer> indexOf(ProjectorPage page) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).page().equals(page)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
