package org.plumbline.app.screen.vote;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Tally;

/** A round that the room has seen: sorted bars, the notes beside the dots, ties in words, and the way to vote again. */
final class VoteResult extends VBox {
    private static final double BARS = 0.68;
    private static final double NARROWEST_EM = 48;

    VoteResult(VoteViewModel model, VotePage.Seen seen) {
        super(14);
        setId("vote-result");
        Tally tally = seen.tally();
        var bars = Nodes.styled(
                new VBox(Nodes.reading(Words.of("vote.result", tally.number()), Css.SECTION)), Css.PANE, Css.TALLY);
        tally.lines().forEach(line -> bars.getChildren().add(line(tally, line)));
        bars.getChildren().add(Nodes.reading(ties(tally), Css.MUTED));
        if (seen.gone() > 0) {
            bars.getChildren().add(Nodes.reading(Words.of("vote.result.gone", seen.gone()), Css.MUTED));
        }
        getChildren().add(new SideBySide(bars, talk(model, seen), BARS, NARROWEST_EM));
    }

    private static Node line(Tally tally, Tally.Line line) {
        var name =
                Nodes.grow(Nodes.reading(Words.of("vote.rank", line.rank(), VoteSetup.name(line.name())), Css.STRONG));
        name.setMaxWidth(Double.MAX_VALUE);
        var words = Nodes.label(Words.of(line.tied() ? "vote.line.tied" : "vote.line", line.dots(), line.notes()));
        words.setMinWidth(USE_PREF_SIZE);
        var bar = Nodes.styled(new Region(), Css.TALLY_BAR);
        var track = new Pane(bar);
        double share = tally.most() == 0 ? 0 : (double) line.dots() / tally.most();
        bar.prefWidthProperty().bind(track.widthProperty().multiply(share));
        var box = Nodes.styled(new VBox(2, new HBox(12, name, words), track), Css.TALLY_LINE);
        box.setAccessibleText(name.getText() + ", " + words.getText());
        return box;
    }

    private static String ties(Tally tally) {
        if (tally.voters() == 0) {
            return Words.of("vote.result.nobody");
        }
        String given = Words.of("vote.result.dots", tally.dots(), tally.voters(), tally.dotsEach());
        return tally.tied().isEmpty()
                ? given
                : given + " " + Words.of("vote.result.ties", tally.tied().size());
    }

    private static Node talk(VoteViewModel model, VotePage.Seen seen) {
        var pane = Nodes.styled(
                new VBox(
                        Nodes.reading(Words.of("vote.talk"), Css.SECTION),
                        Nodes.reading("• " + Words.of("vote.talk.entry")),
                        Nodes.reading("• " + Words.of("vote.talk.disqualify")),
                        Nodes.reading("• " + Words.of("vote.talk.merge")),
                        Nodes.reading(Words.of("vote.talk.notes"), Css.MUTED)),
                Css.PANE);
        if (seen.newest()) {
            var tied = Nodes.button(
                    "vote-again-tied",
                    Words.of("vote.again.tied", model.tiedNow().size()),
                    "fth-repeat",
                    model::againTied);
            tied.setVisible(model.tiedNow().size() >= VoteViewModel.FEWEST_GROUPS);
            tied.setManaged(tied.isVisible());
            var again = Nodes.button("vote-again", Words.of("vote.again"), "fth-repeat", model::again);
            pane.getChildren()
                    .addAll(Nodes.reading(Words.of("vote.again.text"), Css.HINT), new FlowPane(8, 8, tied, again));
        }
        return pane;
    }
}
