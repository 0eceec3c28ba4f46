package org.plumbline.app.screen.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.app.screen.agreement.AgreementPage.RoundName;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.PracticeKey;
import org.plumbline.model.panel.PracticeKey.KeyLevel;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.statistics.Interval;
import org.plumbline.model.statistics.Measure;
import org.plumbline.model.workshop.AgreementPart;
import org.plumbline.model.workshop.CandidateChange;
import org.plumbline.model.workshop.PanelAgreement;
import org.plumbline.model.workshop.PanelAgreement.Which;
import org.plumbline.model.workshop.Viewer;
import org.plumbline.model.workshop.Workshop;

/** How far the raters agree, in counts first; counted beside the window, intervals after that. */
public final class AgreementViewModel {
    private final WorkshopDocument document;
    private final Services services;
    private final ReadOnlyObjectWrapper<Optional<AgreementPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Map<Object, Map<Measure, Interval>> intervals = new HashMap<>();
    private Runnable unsubscribe = () -> {};
    private Runnable stop = () -> {};
    private Runnable stopIntervals = () -> {};
    private Optional<Workshop> counted = Optional.empty();
    private Optional<RoundId> round = Optional.empty();
    private Which which = Which.FIRST;
    private String chosen = "";
    private boolean chair;
    private Optional<CandidateId> practised = Optional.empty();

    public AgreementViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
    }

    void show() {
        unsubscribe = document.listen(workshop -> refresh());
        refresh();
    }

    /** Nobody finds open what was opened for the chair. */
    void hide() {
        unsubscribe.run();
        stop.run();
        stopIntervals.run();
        chair = false;
        practised = Optional.empty();
        page.set(page.get()
                .map(now -> new AgreementPage(
                        now.rounds(),
                        now.round(),
                        now.hint(),
                        now.parts(),
                        now.detail(),
                        now.mayOpen(),
                        Optional.empty())));
    }

    /** Empty while no card was handed in. */
    ReadOnlyObjectProperty<Optional<AgreementPage>> page() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    Which which() {
        return which;
    }

    String chosen() {
        return chosen;
    }

    void choose(String part) {
        if (!chosen.equals(part)) {
            chosen = part;
            refresh();
        }
    }

    void compare(Which ratings) {
        if (which != ratings) {
            which = ratings;
            refresh();
        }
    }

    void chooseRound(RoundId other) {
        round = Optional.of(other);
        refresh();
    }

    /** Shows or hides what is for the chair alone. */
    void openForChair(boolean open) {
        chair = open;
        refresh();
    }

    void choosePractised(CandidateId candidate) {
        practised = Optional.of(candidate);
        refresh();
    }

    Optional<CandidateId> practised() {
        return practised;
    }

    /** Says which level is right for the candidate who is for practice; without any they are an ordinary candidate. */
    void setRight(String competency, Optional<Integer> level) {
        practised.ifPresent(candidate -> {
            var id = new CompetencyId(competency);
            var levels = new ArrayList<>(ChairPages.keyOf(document.current(), candidate)
                    .map(PracticeKey::levels)
                    .orElse(List.of()));
            levels.removeIf(each -> each.competency().equals(id));
            level.ifPresent(right -> levels.add(new KeyLevel(id, right)));
            document.apply(new CandidateChange.SetPracticeKey(new PracticeKey(candidate, levels)));
        });
    }

    void endPractice() {
        practised.ifPresent(
                candidate -> document.apply(new CandidateChange.SetPracticeKey(new PracticeKey(candidate, List.of()))));
    }

    private void refresh() {
        Workshop workshop = document.current();
        forgetWhenChanged(workshop);
        List<Round> rounds = rated(workshop);
        if (rounds.isEmpty()) {
            page.set(Optional.empty());
            return;
        }
        Round now = rounds.stream()
                .filter(each -> round.filter(each.id()::equals).isPresent())
                .findFirst()
                .orElse(rounds.get(rounds.size() - 1));
        stop.run();
        stopIntervals.run();
        var wanted = new Wanted(workshop, now, document.viewer(now), which, chosen, chair, practised);
        stop = services.jobs().run(progress -> wanted.counted(intervals.get(wanted.key())), this::show, problem::set);
    }

    /** Intervals hold as long as no card, candidate or seat changes. */
    private void forgetWhenChanged(Workshop workshop) {
        boolean same = counted.filter(before -> before.scorecards() == workshop.scorecards()
                        && before.proceedings() == workshop.proceedings()
                        && before.candidates() == workshop.candidates()
                        && before.panel() == workshop.panel())
                .isPresent();
        if (!same) {
            intervals.clear();
        }
        counted = Optional.of(workshop);
    }

    private void show(Counted result) {
        Wanted wanted = result.wanted();
        problem.set("");
        page.set(Optional.of(result.page(rated(wanted.workshop()).stream()
                .map(each -> new RoundName(each.id(), name(each)))
                .toList())));
        if (!intervals.containsKey(wanted.key())) {
            stopIntervals = services.jobs()
                    .run(
                            progress -> result.part().intervals(),
                            known -> {
                                intervals.put(wanted.key(), known);
                                refresh();
                            },
                            problem::set);
        }
    }

    /** Rounds in which somebody has handed in a card. */
    private static List<Round> rated(Workshop workshop) {
        return workshop.rounds().stream()
                .filter(each -> workshop.scorecards().stream()
                        .anyMatch(card -> card.roundDigest().equals(each.digest())
                                && card.submitted().isPresent()))
                .toList();
    }

    private static String name(Round round) {
        return Words.of(
                "agreement.round",
                Words.of("agreement.kind." + round.conduct().kind()),
                round.number(),
                round.version());
    }

    /** What somebody wants to look at. */
    private record Wanted(
            Workshop workshop,
            Round round,
            Viewer viewer,
            Which which,
            String chosen,
            boolean chair,
            Optional<CandidateId> practised) {
        Object key() {
            return List.of(round.id(), viewer, which, chosen);
        }

        /** @param intervals null while they are not known */
        Counted counted(Map<Measure, Interval> intervals) {
            PanelAgreement panel = PanelAgreement.of(workshop, round, viewer, which);
            var pages = new AgreementPages(workshop, round, panel);
            AgreementPart part = pages.part(chosen);
            return new Counted(
                    this,
                    part,
                    pages.hint(),
                    pages.parts(),
                    pages.detail(part, Optional.ofNullable(intervals)),
                    chair && PanelAgreement.showsRaters(viewer)
                            ? Optional.of(ChairPages.of(workshop, round, viewer, panel, part, practised))
                            : Optional.empty());
        }
    }

    private record Counted(
            Wanted wanted,
            AgreementPart part,
            String hint,
            List<AgreementPage.Part> parts,
            AgreementPage.Detail detail,
            Optional<AgreementPage.ForChair> forChair) {
        AgreementPage page(List<RoundName> rounds) {
            return new AgreementPage(
                    rounds,
                    wanted.round().id(),
                    hint,
                    parts,
                    detail,
                    PanelAgreement.showsRaters(wanted.viewer()),
                    forChair);
        }
    }
}
