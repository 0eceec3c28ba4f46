package org.plumbline.app.screen.score;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;

/** Who is scored, and who scores. */
final class ScoreHeader extends HBox {
    private final ScoreViewModel model;

    ScoreHeader(ScoreViewModel model) {
        super(10);
        this.model = model;
        setAlignment(Pos.CENTER_RIGHT);
        ComboBox<Candidate> candidate = Nodes.id("score-candidate", new ComboBox<>(model.candidates()));
        candidate.setConverter(new Naming<>(this::named));
        candidate.valueProperty().bindBidirectional(model.candidate());
        candidate.setAccessibleText(Words.of("score.candidate"));
        ComboBox<PanelMember> member = Nodes.id("score-member", new ComboBox<>(model.members()));
        member.setConverter(new Naming<>(PanelMember::name));
        member.valueProperty().bindBidirectional(model.member());
        member.setAccessibleText(Words.of("score.member"));
        getChildren()
                .addAll(
                        Nodes.label(Words.of("score.member"), Css.FIELD_LABEL),
                        member,
                        Nodes.label(Words.of("score.candidate"), Css.FIELD_LABEL),
                        candidate);
    }

    private String named(Candidate candidate) {
        return Words.of(
                "score.candidateOf",
                candidate.code(),
                candidate.name(),
                model.candidates().indexOf(candidate) + 1,
                model.candidates().size());
    }

    private static final class Naming<T> extends StringConverter<T> {
        private final Function<T, String> name;

        Naming(Function<T, String> name) {
            this.name = name;
        }

        @Override
        public String toString(T thing) {
            return thing == null ? "" : name.apply(thing);
        }

        @Override
        public T fromString(String words) {
            return null;
        }
    }
}
