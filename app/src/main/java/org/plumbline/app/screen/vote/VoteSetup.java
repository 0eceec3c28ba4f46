package org.plumbline.app.screen.vote;

import javafx.scene.Node;
import javafx.scene.control.Spinner;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Ballot;

/** Before the first round: what can be voted for, the dots each, and the button that begins. */
final class VoteSetup {
    private VoteSetup() {}

    static Node of(VoteViewModel model, VotePage.Before before) {
        if (before.options().size() < VoteViewModel.FEWEST_GROUPS) {
            return new EmptyState(Words.of("vote.empty"));
        }
        Spinner<Integer> dots = DotSpinner.of("vote-dots", VoteViewModel.USUAL_DOTS);
        var begin =
                Nodes.accent("vote-begin", Words.of("vote.begin"), "fth-target", () -> model.begin(dots.getValue()));
        begin.setDisable(before.experts() == 0);
        var pane = Nodes.styled(
                new VBox(
                        Nodes.reading(
                                Words.of("vote.begin.title", before.options().size()), Css.SECTION),
                        Nodes.reading(Words.of("vote.begin.text"), Css.MUTED)),
                Css.PANE);
        before.options().forEach(option -> pane.getChildren().add(Nodes.reading(line(option))));
        var foot = new FlowPane(12, 8, Nodes.field(Words.of("vote.dots"), dots), begin);
        foot.setRowValignment(javafx.geometry.VPos.BOTTOM);
        pane.getChildren().add(foot);
        pane.getChildren()
                .add(Nodes.reading(
                        before.experts() == 0 ? Words.of("vote.noExperts") : Words.of("vote.experts", before.experts()),
                        Css.HINT));
        return pane;
    }

    /** "Calls – 3 notes". */
    static String line(Ballot.Option option) {
        return Words.of("vote.option", name(option.name()), option.notes());
    }

    static String name(String name) {
        return name.isBlank() ? Words.of("vote.nameless") : name;
    }
}
