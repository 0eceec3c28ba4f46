package org.plumbline.app.screen.vote;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Booth;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Ballot;
import org.plumbline.model.analysis.BallotId;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.SecretVote;
import org.plumbline.model.analysis.Tally;
import org.plumbline.model.analysis.TaskGroupId;
import org.plumbline.model.analysis.Turnout;
import org.plumbline.model.workshop.VoteChange;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

/** Which groups of tasks matter most: rounds of secret dots and their reveal. */
public final class VoteViewModel {
    static final int USUAL_DOTS = 4;
    static final int MOST_DOTS = 20;
    static final int FEWEST_GROUPS = 2;

    private final WorkshopDocument document;
    private final Services services;
    private final ReadOnlyObjectWrapper<VotePage> page = new ReadOnlyObjectWrapper<>(new VotePage.Before(List.of(), 0));
    private final ReadOnlyObjectWrapper<List<Round>> rounds = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final Booth<DotPaper> booth = new Booth<>(Words.of("change.CastVote"));
    private final TypedPapers typed = new TypedPapers();
    private Optional<BallotId> chosen = Optional.empty();
    private Runnable unsubscribe = () -> {};

    /** A round in the row of rounds. */
    record Round(BallotId id, int number, boolean secret, boolean here) {}

    public VoteViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
    }

    void show() {
        unsubscribe = document.listen(this::refresh);
        notice.set("");
        refresh(document.current());
    }

    void hide() {
        unsubscribe.run();
        booth.leave();
    }

    private void refresh(Workshop workshop) {
        JobAnalysis analysis = workshop.analysis();
        Optional<Ballot> newest = analysis.currentBallot();
        Optional<Ballot> here = chosen.flatMap(analysis::ballot).or(() -> newest);
        rounds.set(analysis.ballots().stream()
                .map(ballot -> new Round(
                        ballot.id(), ballot.number(), ballot.revealed().isEmpty(), here.equals(Optional.of(ballot))))
                .toList());
        page.set(here.map(ballot -> page(analysis, ballot, newest))
                .orElseGet(() -> new VotePage.Before(
                        options(analysis), analysis.experts().size())));
        secret().ifPresent(typed::show);
        keepBooth();
    }

    private static VotePage page(JobAnalysis analysis, Ballot ballot, Optional<Ballot> newest) {
        return Tally.of(ballot)
                .<VotePage>map(tally -> new VotePage.Seen(
                        tally,
                        newest.equals(Optional.of(ballot)),
                        SecretVote.of(analysis, ballot).turnout().gone()))
                .orElseGet(() -> new VotePage.Secret(SecretVote.of(analysis, ballot), groupsChanged(analysis, ballot)));
    }

    /** A later round may be about the tied groups only, so what it leaves out is no change. */
    private static boolean groupsChanged(JobAnalysis analysis, Ballot ballot) {
        List<Ballot.Option> now = options(analysis);
        return ballot.number() == 1 ? !now.equals(ballot.options()) : !now.containsAll(ballot.options());
    }

    private static List<Ballot.Option> options(JobAnalysis analysis) {
        return analysis.groups().stream()
                .map(group -> new Ballot.Option(
                        group.id(), group.name(), group.tasks().size()))
                .toList();
    }

    /** Somebody may have called the round off, or left the list, while the curtain was closed. */
    private void keepBooth() {
        boolean mayStay = secret().filter(vote -> booth.own()
                        .map(own -> vote.turnout()
                                .turn(own.person())
                                .filter(Turnout.Turn::onList)
                                .isPresent())
                        .orElse(true))
                .isPresent();
        if (!mayStay) {
            booth.leave();
        }
    }

    private Optional<SecretVote> secret() {
        return page.get() instanceof VotePage.Secret secret ? Optional.of(secret.vote()) : Optional.empty();
    }

    ReadOnlyObjectProperty<VotePage> page() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Round>> rounds() {
        return rounds.getReadOnlyProperty();
    }

    /** What could not be done and why; empty when there is nothing to say. */
    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    Booth<DotPaper> booth() {
        return booth;
    }

    TypedPapers typed() {
        return typed;
    }

    void look(BallotId round) {
        chosen = Optional.of(round);
        refresh(document.current());
    }

    /** Begins the first round with the groups as they are. */
    void begin(int dots) {
        begin(options(document.current().analysis()), dots);
    }

    /** Begins another round with the groups as they are now; what was given before stays as it is. */
    void again() {
        begin(options(document.current().analysis()), dotsOfNewest());
    }

    /** Begins another round between the groups that had as many dots as another. */
    void againTied() {
        begin(tiedNow(), dotsOfNewest());
    }

    /** The tied groups that there still are, as they are now. */
    List<Ballot.Option> tiedNow() {
        if (!(page.get() instanceof VotePage.Seen seen)) {
            return List.of();
        }
        Set<TaskGroupId> tied =
                seen.tally().tied().stream().map(Tally.Line::group).collect(Collectors.toSet());
        return options(document.current().analysis()).stream()
                .filter(option -> tied.contains(option.group()))
                .toList();
    }

    private int dotsOfNewest() {
        return document.current()
                .analysis()
                .currentBallot()
                .map(Ballot::dotsEach)
                .orElse(USUAL_DOTS);
    }

    private void begin(List<Ballot.Option> options, int dots) {
        boolean running = document.current()
                .analysis()
                .currentBallot()
                .filter(ballot -> ballot.revealed().isEmpty())
                .isPresent();
        if (options.size() < FEWEST_GROUPS) {
            notice.set(Words.of("vote.few"));
        } else if (!running) {
            notice.set("");
            chosen = Optional.empty();
            int number = document.current().analysis().ballots().stream()
                            .mapToInt(Ballot::number)
                            .max()
                            .orElse(0)
                    + 1;
            document.apply(new VoteChange.BeginBallot(new Ballot(
                    new BallotId(services.ids().next("ballot")), number, dots, options, List.of(), Optional.empty())));
        }
    }

    /** Another number of dots for everybody, at once; papers that hold more are in the way. */
    void dotsEach(int dots) {
        secret().flatMap(vote -> document.current().analysis().ballot(vote.id()))
                .ifPresent(ballot -> {
                    if (dots < ballot.mostDots()) {
                        notice.set(Words.of("vote.dots.held", dots));
                    } else if (dots >= 1 && dots <= MOST_DOTS) {
                        notice.set("");
                        document.apply(new VoteChange.SetDotsEach(ballot.id(), dots));
                    }
                });
    }

    void callOff() {
        secret().ifPresent(vote -> {
            notice.set("");
            booth.clear();
            document.apply(new VoteChange.CallOffBallot(vote.id()));
        });
    }

    /** Shows the sums to the room; asks first when somebody has not voted. */
    void reveal() {
        secret().ifPresent(vote -> {
            Turnout turnout = vote.turnout();
            if (turnout.done() == 0) {
                notice.set(Words.of("vote.reveal.nobody"));
            } else if (turnout.complete() || revealEarly(turnout)) {
                notice.set("");
                booth.clear();
                document.apply(new VoteChange.RevealBallot(vote.id(), Instant.now(services.clock())));
            }
        });
    }

    private boolean revealEarly(Turnout turnout) {
        return services.dialogs()
                .confirm(
                        Words.of("vote.reveal.early", turnout.done(), turnout.all()),
                        Words.of("vote.reveal.missing", turnout.missing()),
                        Words.of("vote.reveal"));
    }

    /** Closes the curtain for one expert, who sees what they gave before. */
    void enter(ParticipantId person) {
        secret().ifPresent(vote -> vote.turnout()
                .turn(person)
                .filter(Turnout.Turn::onList)
                .ifPresent(turn -> {
                    notice.set("");
                    Optional<Ballot.Paper> before =
                            document.current().analysis().ballot(vote.id()).flatMap(ballot -> ballot.paper(person));
                    booth.enter(vote.id(), person, () -> DotPaper.of(vote, turn.name(), before));
                    if (booth.own().orElseThrow().filled().dotsEach() != vote.dotsEach()) {
                        booth.edit(paper -> paper.withDotsEach(vote.dotsEach()), "dots");
                    }
                }));
    }

    /** Gives a group so many dots; says so when there are not so many left. */
    void give(TaskGroupId group, int count) {
        booth.own().ifPresent(own -> {
            boolean enough =
                    count <= own.filled().on(group) + Math.max(0, own.filled().left());
            notice.set(enough ? "" : Words.of("vote.booth.none", own.filled().left()));
            booth.edit(paper -> paper.with(group, count), "");
        });
    }

    void give(TaskGroupId group, boolean more) {
        booth.own().ifPresent(own -> give(group, own.filled().on(group) + (more ? 1 : -1)));
    }

    /** Hands the paper in and leaves the curtain closed for the next expert. */
    void handIn() {
        booth.own().ifPresent(own -> secret().ifPresent(vote -> {
            if (own.filled().left() < 0) {
                notice.set(Words.of("vote.booth.over", -own.filled().left()));
                return;
            }
            notice.set("");
            document.apply(new VoteChange.CastVote(vote.id(), own.filled().paper(own.person())));
            secret().ifPresent(after -> booth.handedIn(after.turnout()));
        }));
    }

    /** Says that Enter alone does not hand in what is unfinished. */
    void remindOfDotsLeft() {
        booth.own()
                .ifPresent(own ->
                        notice.set(Words.of("vote.booth.left", own.filled().left())));
    }

    void leave() {
        notice.set("");
        booth.leave();
    }

    /** Takes in the papers that were typed and are in order, as one step; the others stay to be mended. */
    void takeTyped() {
        secret().ifPresent(vote -> {
            List<WorkshopChange> votes = typed.ready().stream()
                    .<WorkshopChange>map(paper -> new VoteChange.CastVote(vote.id(), paper))
                    .toList();
            if (!votes.isEmpty()) {
                typed.forgetReady();
                document.apply(WorkshopChange.together("change.takePapers", votes));
            }
            notice.set(
                    Words.of("vote.typed.taken", votes.size(), typed.problems().size()));
        });
    }

    void pasteTyped(int row, int column, String copied) {
        int beyond = typed.paste(row, column, copied);
        notice.set(beyond == 0 ? "" : Words.of("vote.typed.beyond", beyond));
    }
}
