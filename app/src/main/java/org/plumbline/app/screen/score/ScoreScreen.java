package org.plumbline.app.screen.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.panel.Round;

/** Scoring in the workshop: the kit of the member who sits at this computer. */
public final class ScoreScreen implements Screen {
    private final ScoreViewModel model;
    private final KitPane pane;
    private final HBox changed = Nodes.styled(new HBox(8), Css.BAND);

    /**
     * @param packets takes in what other laptops send
     */
    public ScoreScreen(ScoreViewModel model, PacketsViewModel packets) {
        this.model = model;
        pane = new KitPane(model.kit());
        pane.frame()
                .withTools(
                        Nodes.button(
                                "score-packet-take", Words.of("score.packet.take"), "fth-download", packets::takeIn),
                        named("score.member", members()),
                        pane.candidates())
                .withBanner(changed)
                .withBanner(report(packets));
        changed.managedProperty().bind(changed.visibleProperty());
        changed.setVisible(false);
        model.kit().desk().addListener((property, old, now) -> follow(old, now));
    }

    private static Node report(PacketsViewModel packets) {
        var report = Nodes.id("score-packet-report", Nodes.reading("", Css.HINT));
        report.textProperty().bind(packets.report());
        report.managedProperty().bind(packets.report().isNotEmpty());
        return report;
    }

    private ComboBox<PanelMember> members() {
        ComboBox<PanelMember> member = Nodes.id("score-member", new ComboBox<>(model.members()));
        member.setConverter(new Naming<>(PanelMember::name));
        member.valueProperty().bindBidirectional(model.member());
        member.setAccessibleText(Words.of("score.member"));
        return member;
    }

    private static HBox named(String key, ComboBox<?> choice) {
        var name = Nodes.label(Words.of(key), Css.FIELD_LABEL);
        name.setMinWidth(HBox.USE_PREF_SIZE);
        name.setLabelFor(choice);
        var pair = new HBox(8, name, choice);
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }

    /** Whether the workshop went on since the round was opened is asked when the round or the candidate is another. */
    private void follow(Optional<Desk> old, Optional<Desk> now) {
        if (!now.map(Desk::round).equals(old.map(Desk::round))) {
            showChanged();
        }
        if (now.isEmpty()) {
            pane.insteadOfNothing(invitation());
        }
    }

    private Node invitation() {
        List<String> needs = model.hindrances();
        if (!needs.isEmpty()) {
            return new EmptyState(
                    Words.of("score.needs", needs.stream().map(Words::of).collect(Collectors.joining(", "))));
        }
        return model.isOpen()
                ? new EmptyState(Words.of("score.nobody"))
                : new EmptyState(
                        Words.of("score.open.text"),
                        Nodes.accent("score-open-round", Words.of("score.open", 1), "fth-lock", this::openRound));
    }

    private void openRound() {
        model.openRound();
        pane.takeKeyboard();
    }

    /** The round keeps its words; a new one takes over what was edited since. */
    private void showChanged() {
        Optional<Round> frozen = model.changedSinceOpened();
        changed.setVisible(frozen.isPresent());
        changed.getChildren().clear();
        frozen.ifPresent(round -> changed.getChildren()
                .addAll(
                        Nodes.grow(Nodes.reading(Words.of("score.frozen", round.number(), round.opened()), Css.HINT)),
                        Nodes.button(
                                "score-open-next",
                                Words.of("score.open", round.number() + 1),
                                "fth-lock",
                                this::openRound)));
    }

    @Override
    public Node node() {
        return pane.frame();
    }

    @Override
    public void show() {
        model.show();
        if (model.kit().desk().get().isEmpty()) {
            pane.insteadOfNothing(invitation());
        }
        showChanged();
        pane.refresh();
        pane.takeKeyboard();
    }

    @Override
    public void hide() {
        model.hide();
    }
}
