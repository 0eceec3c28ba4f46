package org.plumbline.app.screen.score;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;

/** Who is scored, and who scores. */
final class ScoreHeader {
    private final ScoreViewModel model;
    private final Node[] nodes;

    ScoreHeader(ScoreViewModel model) {
        this.model = model;
        ComboBox<Candidate> candidate = Nodes.id("score-candidate", new ComboBox<>(model.candidates()));
        candidate.setConverter(new Naming<>(this::named));
        candidate.valueProperty().bindBidirectional(model.candidate());
        candidate.setAccessibleText(Words.of("score.candidate"));
        ComboBox<PanelMember> member = Nodes.id("score-member", new ComboBox<>(model.members()));
        member.setConverter(new Naming<>(PanelMember::name));
        member.valueProperty().bindBidirectional(model.member());
        member.setAccessibleText(Words.of("score.member"));
        nodes = new Node[] {named("score.member", member), named("score.candidate", candidate)};
    }

    private static HBox named(String key, ComboBox<?> choice) {
        var name = Nodes.label(Words.of(key), Css.FIELD_LABEL);
        name.setMinWidth(HBox.USE_PREF_SIZE);
        name.setLabelFor(choice);
        var pair = new HBox(8, name, choice);
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }

    Node[] nodes() {
        return nodes;
    }

    private String named(Candidate candidate) {
        return Words.of(
                "score.candidateOf",
                candidate.code(),
                candidate.name(),
                model.candidates().indexOf(candidate) + 1,
                model.candidates().size());
    }
}
