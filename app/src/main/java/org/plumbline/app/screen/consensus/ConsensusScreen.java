package org.plumbline.app.screen.consensus;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.screen.consensus.Desk.Case;
import org.plumbline.app.screen.consensus.Desk.Entry;
import org.plumbline.app.screen.consensus.Desk.Seat;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.Round;
import org.plumbline.model.scoring.Outcome;

/** The candidates on the left, criterion by criterion in the middle, the words of one rater on the right. */
public final class ConsensusScreen implements Screen {
    private static final double LIST_SHARE = 0.235;
    private static final double WORK_SHARE = 0.63;
    private static final double LIST_EM = 56;
    private static final double WORK_EM = 46;

    private final ConsensusViewModel model;
    private final CandidatesPane candidates;
    private final CriteriaPane criteria;
    private final EvidencePane evidence;
    private final AgreePane agreeing;
    private final LeadPane lead;
    private final SigningPane signing;
    private final ComboBox<Seat> viewer = Nodes.id("consensus-viewer", new ComboBox<>());
    private final ComboBox<Round> round = Nodes.id("consensus-round", new ComboBox<>());
    private final Button next;
    private final Label name = Nodes.reading("", Css.SECTION);
    private final Label outcome = Nodes.id("consensus-outcome", Nodes.reading("", Css.STRONG));
    private final Label visibility = Nodes.id("consensus-visibility", Nodes.reading("", Css.MUTED));
    private final ScrollPane middle = scrolled();
    private final StackPane place = new StackPane();
    private final Node work;
    private final ScreenFrame frame;
    private boolean showing;
    private Optional<CandidateId> shown = Optional.empty();

    /** The candidate on whom the panel agrees again though nothing is left to agree on. */
    private Optional<CandidateId> again = Optional.empty();

    public ConsensusScreen(ConsensusViewModel model) {
        this.model = model;
        candidates = new CandidatesPane(model);
        evidence = new EvidencePane(model);
        agreeing = new AgreePane(model);
        criteria = new CriteriaPane(model, agreeing::toReason);
        lead = new LeadPane(model);
        signing = new SigningPane(model, this::agreeAgain);
        next = Nodes.button("consensus-next", Words.of("consensus.next"), "fth-arrow-right", this::nextOpen);
        viewer.setConverter(new Naming<>(Seat::name));
        viewer.setAccessibleText(Words.of("consensus.looking"));
        viewer.setOnAction(event -> choose(viewer, seat -> model.lookAs(seat.viewer())));
        round.setConverter(new Naming<>(each -> Words.of("consensus.round", each.number(), each.version())));
        round.setAccessibleText(Words.of("consensus.rounds"));
        round.setOnAction(event -> choose(round, each -> model.openRound(each.id())));
        work = work();
        frame = new ScreenFrame(Words.of("consensus.screen"), place)
                .withTools(round, Nodes.label(Words.of("consensus.looking"), Css.FIELD_LABEL), viewer, next);
        model.desk().addListener(observable -> refresh());
        model.picked().addListener(observable -> turn());
        refresh();
    }

    private <T> void choose(ComboBox<T> chooser, Consumer<T> choice) {
        if (!showing && chooser.getValue() != null) {
            choice.accept(chooser.getValue());
        }
    }

    private Node work() {
        middle.setContent(new VBox(10, lead, criteria));
        ScrollPane right = scrolled();
        right.setContent(evidence);
        var desk = SideBySide.ofListAndWork(middle, right, WORK_SHARE, WORK_EM);
        var whole = new VBox(
                8, new FlowPane(20, 2, name, outcome), visibility, Nodes.grow(desk), new StackPane(agreeing, signing));
        return SideBySide.ofListAndWork(candidates, whole, LIST_SHARE, LIST_EM);
    }

    private static ScrollPane scrolled() {
        var scroll = new ScrollPane();
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private void nextOpen() {
        if (model.nextOpen()) {
            criteria.focus();
        }
    }

    private void refresh() {
        Optional<Desk> desk = model.desk().get();
        Optional<Case> open = desk.flatMap(Desk::open);
        showing = true;
        desk.ifPresent(this::choosers);
        showing = false;
        next.setVisible(open.isPresent());
        if (open.isEmpty()) {
            frame.hint().setText("");
            place.getChildren()
                    .setAll(new EmptyState(Words.of(desk.isEmpty() ? "consensus.empty" : "consensus.nobody")));
            return;
        }
        if (!place.getChildren().contains(work)) {
            place.getChildren().setAll(work);
        }
        boolean inside = frame.isFocusWithin();
        frame.hint().setText(tally(desk.get()));
        candidates.show(desk.get());
        show(open.get());
        if (inside && !frame.isFocusWithin()) {
            criteria.focus();
        }
    }

    private void choosers(Desk desk) {
        viewer.getItems().setAll(desk.viewers());
        desk.viewers().stream()
                .filter(seat -> seat.viewer().equals(desk.viewer()))
                .forEach(viewer::setValue);
        round.getItems().setAll(desk.rounds());
        round.setValue(desk.round());
        round.setVisible(desk.rounds().size() > 1);
        round.setManaged(round.isVisible());
    }

    /** "14 of 20 agreed, 3 differ": only of candidates whose ratings the viewer may see. */
    private static String tally(Desk desk) {
        int settled = desk.candidates().stream()
                .filter(Entry::counts)
                .mapToInt(each -> each.settled().orElse(0))
                .sum();
        int cells = desk.candidates().stream()
                .filter(Entry::counts)
                .mapToInt(Entry::cells)
                .sum();
        int differing = desk.candidates().stream().mapToInt(Entry::differing).sum();
        return Words.of("consensus.tally", settled, cells, differing);
    }

    private void agreeAgain() {
        again = model.open().map(Case::id);
        turn();
    }

    /** The next thing to do: to agree, or when nothing is left to agree on, to sign. */
    private void turn() {
        boolean sign = model.open()
                .filter(open -> open.ready()
                        && open.mayLead()
                        && again.filter(open.id()::equals).isEmpty()
                        && model.picked().get().isEmpty())
                .isPresent();
        signing.setVisible(sign);
        signing.setManaged(sign);
        agreeing.show();
        if (sign) {
            agreeing.setVisible(false);
            agreeing.setManaged(false);
        }
    }

    private void show(Case open) {
        if (shown.filter(open.id()::equals).isEmpty()) {
            shown = Optional.of(open.id());
            again = Optional.empty();
            signing.clear();
            middle.setVvalue(0);
        }
        outcome.setText(open.seen()
                .outcome()
                .flatMap(Outcome::decision)
                .map(decision -> Words.of("consensus.outcome", decision.mark(), decision.words()))
                .orElse(""));
        name.setText(open.grade().isBlank() ? open.label() : open.label() + ", " + open.grade());
        visibility.setText(open.visibility());
        lead.show(open);
        criteria.show(open);
        turn();
        evidence.show();
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public void show() {
        model.show();
    }

    @Override
    public void hide() {
        model.hide();
    }
}
