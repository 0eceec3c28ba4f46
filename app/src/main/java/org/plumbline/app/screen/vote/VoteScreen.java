package org.plumbline.app.screen.vote;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.plumbline.app.screen.Booth;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.screen.Steps;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Curtain;
import org.plumbline.app.widget.NextTurn;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;

/** Which groups of tasks matter most: secret dots behind a curtain, one key to reveal, and every round kept. */
public final class VoteScreen implements Screen {
    private final VoteViewModel model;
    private final BorderPane place = new BorderPane();
    private final FlowPane rounds = Nodes.styled(new FlowPane(), Css.FILTERS);
    private final ScreenFrame frame;
    private final Curtain curtain;
    private final VoteBooth booth;
    private final VoteRoom room;

    public VoteScreen(VoteViewModel model) {
        this.model = model;
        room = new VoteRoom(model);
        booth = new VoteBooth(model);
        Label notice = Nodes.id("vote-notice", Nodes.reading("", Css.WARNING));
        notice.textProperty().bind(model.notice());
        notice.managedProperty().bind(notice.textProperty().isNotEmpty());
        notice.visibleProperty().bind(notice.managedProperty());
        frame = new ScreenFrame(Words.of("vote.screen"), place)
                .withBanner(notice)
                .withBanner(rounds);
        rounds.managedProperty().bind(rounds.visibleProperty());
        curtain = new Curtain(frame);
        curtain.onReveal(model::reveal);
        model.page().addListener((property, old, now) -> lay(now));
        model.rounds().addListener((property, old, now) -> layRounds(now));
        model.booth().state().addListener((property, old, now) -> layCurtain(now));
    }

    private void lay(VotePage page) {
        if (page instanceof VotePage.Secret secret) {
            room.show(secret);
            if (place.getCenter() != room) {
                place.setCenter(room);
                room.takeKeyboard();
            }
        } else if (page instanceof VotePage.Seen seen) {
            place.setCenter(new VoteResult(model, seen));
        } else if (page instanceof VotePage.Before before) {
            place.setCenter(VoteSetup.of(model, before));
        }
    }

    private void layRounds(List<VoteViewModel.Round> all) {
        rounds.setVisible(all.size() > 1);
        rounds.getChildren()
                .setAll(all.stream()
                        .map(round -> {
                            String words =
                                    Words.of(round.secret() ? "vote.round.secret" : "vote.round", round.number());
                            var button = Nodes.button(
                                    "vote-round-" + round.number(), words, "", () -> model.look(round.id()));
                            button.pseudoClassStateChanged(Css.CHOSEN, round.here());
                            return button;
                        })
                        .toList());
    }

    private void layCurtain(Booth.State<DotPaper> state) {
        if (state.inside().isPresent()) {
            boolean entering = booth.getParent() == null;
            booth.show(state.inside().get());
            curtain.draw(booth);
            if (entering) {
                booth.takeKeyboard();
            }
        } else if (state.between().isPresent()) {
            Booth.Between between = state.between().get();
            curtain.draw(new NextTurn(
                    Words.of("vote.handedIn"), between.turnout(), between.next(), model::enter, model::leave));
        } else if (curtain.isDrawn()) {
            curtain.open();
            room.takeKeyboard();
        }
    }

    @Override
    public Node node() {
        return curtain;
    }

    @Override
    public void show() {
        model.show();
        lay(model.page().get());
        layRounds(model.rounds().get());
    }

    @Override
    public void hide() {
        model.hide();
    }

    @Override
    public Optional<Steps> steps() {
        return model.booth().steps();
    }
}
