package org.plumbline.app.screen.signoff;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Differences;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.decision.VersionDifference;
import org.plumbline.model.signoff.Decision;
import org.plumbline.model.signoff.SignedVersion;

/** What was signed, newest first: who, when, why, what changed, and the words themselves. */
final class VersionsPane extends VBox {
    private final SignOffViewModel model;
    private List<SignedVersion> shown = List.of();

    VersionsPane(SignOffViewModel model) {
        this.model = model;
        setSpacing(12);
        getChildren().setAll(new EmptyState(Words.of("signoff.versions.empty")));
    }

    void show(SignOffViewModel.Desk desk) {
        List<SignedVersion> versions = desk.signOff().versions();
        if (shown.equals(versions)) {
            return;
        }
        shown = versions;
        getChildren().clear();
        for (int i = versions.size() - 1; i >= 0; i--) {
            getChildren().add(card(versions.get(i)));
        }
    }

    private Node card(SignedVersion version) {
        var card = Nodes.styled(new VBox(), Css.PANE);
        card.setId("signoff-version-" + version.number());
        card.getChildren()
                .addAll(
                        Nodes.reading(
                                Words.of("signoff.version", version.number(), model.time(version.signedAt())),
                                Css.SECTION),
                        Nodes.reading(Words.of("signoff.version.by", model.signers(version))),
                        Nodes.reading(Words.of("signoff.version.digest", version.shortDigest()), Css.HINT));
        if (!model.isWhole(version)) {
            card.getChildren().add(Nodes.reading(Words.of("signoff.version.altered"), Css.PROBLEM));
        }
        if (!version.reason().isBlank()) {
            card.getChildren().add(Nodes.reading(Words.of("signoff.version.reason", version.reason())));
        }
        if (!version.open().isEmpty()) {
            card.getChildren()
                    .add(folded(
                            "signoff-open-" + version.number(),
                            Words.of("signoff.version.open", version.open().size()),
                            lines(version.open())));
        }
        model.difference(version).ifPresent(difference -> card.getChildren().add(changes(version, difference)));
        card.getChildren()
                .add(folded(
                        "signoff-words-" + version.number(),
                        Words.of("signoff.version.words"),
                        new FrozenWords(version.frozen())));
        return card;
    }

    private static Node changes(SignedVersion version, VersionDifference difference) {
        var lines = new VBox(6);
        if (difference.isEmpty()) {
            lines.getChildren().add(Nodes.reading(Words.of("signoff.version.same")));
        }
        List.of(difference.decisions(), difference.edited()).forEach(decisions -> lines.getChildren()
                .add(lines(decisions.stream().map(Decision::sentence).toList())));
        for (VersionDifference.Reworded words : difference.words()) {
            lines.getChildren()
                    .addAll(
                            Nodes.reading(Words.of("signoff.version.reworded", words.competency()), Css.STRONG),
                            new Differences(
                                    Words.of("signoff.version.before", version.number() - 1),
                                    Words.of("signoff.version.before", version.number()),
                                    words.fields()));
        }
        return folded(
                "signoff-changes-" + version.number(),
                Words.of("signoff.version.changes", version.number() - 1),
                lines);
    }

    private static VBox lines(List<String> sentences) {
        var lines = new VBox(3);
        sentences.forEach(sentence -> lines.getChildren().add(Nodes.reading("· " + sentence)));
        return lines;
    }

    private static TitledPane folded(String id, String title, Node content) {
        var pane = Nodes.id(id, new TitledPane(title, content));
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }
}
