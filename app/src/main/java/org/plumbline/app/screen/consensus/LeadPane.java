package org.plumbline.app.screen.consensus;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plumbline.app.screen.consensus.Desk.Case;
import org.plumbline.app.screen.consensus.Desk.Locked;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.panel.Finalised;
import org.plumbline.model.panel.Opening;
import org.plumbline.model.workshop.ConsensusState.Stage;

/** What is locked and what opens it; when all is signed, who signed. */
final class LeadPane extends VBox {
    private final ConsensusViewModel model;

    LeadPane(ConsensusViewModel model) {
        super(8);
        this.model = model;
        setId("consensus-lead");
    }

    void show(Case open) {
        getChildren().clear();
        if (!open.locked().isEmpty()) {
            var boxes = new FlowPane(8, 8);
            open.locked().forEach(each -> boxes.getChildren().add(box(each)));
            getChildren().add(boxes);
        }
        if (open.mayLead() && open.seen().stage() == Stage.WAITING) {
            getChildren().add(openEarly());
        }
        open.seen().opening().map(LeadPane::opened).ifPresent(getChildren()::add);
        open.seen().finalised().map(LeadPane::signed).ifPresent(getChildren()::add);
        setManaged(!getChildren().isEmpty());
    }

    private static Node box(Locked locked) {
        String words = Words.of(locked.handedIn() ? "consensus.locked.in" : "consensus.locked.out", locked.name());
        var box = Nodes.styled(new HBox(6, new FontIcon("fth-lock"), Nodes.reading(words)), Css.LOCKED);
        box.setAccessibleText(words);
        return box;
    }

    private Node openEarly() {
        var why = Nodes.id("consensus-open-why", new TextField());
        why.setPromptText(Words.of("consensus.open.why"));
        why.setAccessibleText(Words.of("consensus.open.why"));
        return new HBox(
                8,
                Nodes.grow(why),
                Nodes.button(
                        "consensus-open",
                        Words.of("consensus.open"),
                        "fth-unlock",
                        () -> model.openEarly(why.getText())));
    }

    private static Node opened(Opening opening) {
        return Nodes.reading(
                Words.of("consensus.opened", opening.by(), DeskDates.of(opening.when()), opening.reason()), Css.HINT);
    }

    private static Node signed(Finalised done) {
        return Nodes.styled(
                new VBox(
                        Nodes.reading(
                                Words.of(
                                        "consensus.signed",
                                        String.join(", ", done.signers()),
                                        DeskDates.of(done.when())),
                                Css.STRONG),
                        Nodes.reading(
                                Words.of(
                                        "consensus.digest",
                                        done.digest()
                                                .substring(
                                                        0,
                                                        Math.min(
                                                                16,
                                                                done.digest().length()))),
                                Css.HINT)),
                Css.CARD);
    }
}
