package org.plumbline.app.screen.vote;

import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Focus;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.TurnList;
import org.plumbline.app.words.Words;

/** A secret round as the facilitator sees it: who has voted, and no number of what. */
final class VoteRoom extends VBox {
    private final VoteViewModel model;
    private final Label title = Nodes.reading("", Css.SECTION);
    private final Label changed = Nodes.reading(Words.of("vote.groupsChanged"));
    private final HBox band = Nodes.styled(new HBox(Nodes.grow(changed)), Css.BAND);
    private final Spinner<Integer> dots = DotSpinner.of("vote-dots", VoteViewModel.USUAL_DOTS);
    private final TurnList turns;
    private final Label nobody = Nodes.reading(Words.of("vote.noExperts"), Css.HINT);
    private final VBox options = new VBox(4);
    private final ToggleButton type = Nodes.id("vote-type", new ToggleButton(Words.of("vote.type")));
    private final PaperGrid papers;
    private boolean showing;

    VoteRoom(VoteViewModel model) {
        super(14);
        this.model = model;
        turns = new TurnList("vote-voter-", model::enter);
        papers = new PaperGrid(model);
        papers.visibleProperty().bind(type.selectedProperty());
        papers.managedProperty().bind(type.selectedProperty());
        band.managedProperty().bind(band.visibleProperty());
        nobody.managedProperty().bind(nobody.visibleProperty());
        dots.valueProperty().addListener((property, old, now) -> {
            if (!showing && now != null) {
                model.dotsEach(now);
                reset();
            }
        });
        var settings = new FlowPane(
                10,
                8,
                Nodes.label(Words.of("vote.dots")),
                dots,
                type,
                Nodes.button("vote-call-off", Words.of("vote.callOff"), "fth-x", model::callOff));
        settings.setRowValignment(javafx.geometry.VPos.CENTER);
        var reveal = Nodes.accent("vote-reveal", Words.of("vote.reveal.key"), "fth-eye", model::reveal);
        var voting = Nodes.styled(
                new VBox(title, Nodes.reading(Words.of("vote.choose"), Css.MUTED), turns, nobody, reveal), Css.PANE);
        getChildren()
                .addAll(
                        band,
                        voting,
                        settings,
                        papers,
                        Nodes.reading(Words.of("vote.options"), Css.FIELD_LABEL),
                        options);
    }

    void show(VotePage.Secret secret) {
        title.setText(Words.of(
                "vote.room",
                secret.vote().number(),
                secret.vote().turnout().done(),
                secret.vote().turnout().all()));
        band.setVisible(secret.groupsChanged());
        nobody.setVisible(secret.vote().turnout().all() == 0);
        turns.show(secret.vote().turnout());
        options.getChildren()
                .setAll(secret.vote().options().stream()
                        .map(option -> Nodes.reading(VoteSetup.line(option)))
                        .toList());
        reset();
    }

    /** Shows the number that holds, also after one that could not be taken. */
    private void reset() {
        if (model.page().get() instanceof VotePage.Secret secret) {
            showing = true;
            dots.getValueFactory().setValue(secret.vote().dotsEach());
            showing = false;
        }
    }

    void takeKeyboard() {
        if (!turns.getChildren().isEmpty()) {
            Focus.whenShown(turns.getChildren().get(0));
        }
    }
}
