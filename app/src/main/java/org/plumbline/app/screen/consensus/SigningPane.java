package org.plumbline.app.screen.consensus;

import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.Notice;
import org.plumbline.app.words.Words;

/** When nothing is left to agree on: who was there, each by their own name, and the signature that freezes. */
final class SigningPane extends VBox {
    private final TextArea names = Nodes.area("consensus-signers", 2);

    /**
     * @param again turns back to agreeing
     */
    SigningPane(ConsensusViewModel model, Runnable again) {
        getStyleClass().add(Css.PANE);
        setId("consensus-signing");
        getChildren()
                .addAll(
                        Nodes.reading(Words.of("consensus.signing"), Css.STRONG),
                        Nodes.reading(Words.of("consensus.finalise.hint"), Css.HINT),
                        Nodes.field(Words.of("consensus.signers"), names),
                        new FlowPane(
                                8,
                                6,
                                Nodes.accent(
                                        "consensus-finalise",
                                        Words.of("consensus.finalise"),
                                        "fth-edit-2",
                                        () -> model.finalise(names.getText())),
                                Nodes.button("consensus-again", Words.of("consensus.again"), "", again)),
                        Notice.of("consensus-signing-problem", model.problem(), Css.PROBLEM));
    }

    /** For the next candidate everybody signs anew. */
    void clear() {
        names.clear();
    }
}
