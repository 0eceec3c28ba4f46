package org.plumbline.app.screen.signoff;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.interview.Question;
import org.plumbline.model.position.Grade;
import org.plumbline.model.position.Position;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.signoff.Frozen;

/** The words of a signed version, to be read: the position, each competency with its levels, tasks and questions. */
final class FrozenWords extends VBox {
    private final Frozen frozen;

    FrozenWords(Frozen frozen) {
        this.frozen = frozen;
        setSpacing(6);
        position(frozen.position());
        frozen.competencies()
                .forEach(selected ->
                        competency(selected.forTrack(frozen.position().track())));
        title(Words.of("signoff.words.tasks", frozen.analysis().tasks().size()));
        frozen.analysis().tasks().forEach(task -> line("· " + task.text()));
        title(Words.of("signoff.words.questions", frozen.questions().size()));
        for (Question question : frozen.questions()) {
            line((frozen.questions().indexOf(question) + 1) + ". " + question.lead());
        }
    }

    private void position(Position position) {
        title(Stream.of(position.title(), position.series(), position.agency(), position.office())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", ")));
        if (!position.duties().isBlank()) {
            line(position.duties());
        }
    }

    private void competency(SelectedCompetency selected) {
        title(selected.name());
        line(selected.competency().definition());
        List<String> required = frozen.position().grades().stream()
                .flatMap(grade -> required(selected, grade))
                .toList();
        if (!required.isEmpty()) {
            line(String.join(" · ", required));
        }
        frozen.scales().stream()
                .filter(scale -> scale.id().equals(selected.competency().scale()))
                .findFirst()
                .ifPresent(scale -> levels(selected, scale));
    }

    private void levels(SelectedCompetency selected, Scale scale) {
        selected.competency().levels().stream()
                .filter(level -> scale.has(level.level()))
                .forEach(level -> line(Words.of(
                        "signoff.words.level", scale.level(level.level()).name(), level.text())));
    }

    private Stream<String> required(SelectedCompetency selected, Grade grade) {
        return frozen.requiredLevels().stream()
                .filter(one ->
                        one.competency().equals(selected.id()) && one.grade().equals(grade.id()))
                .flatMap(one -> frozen.scales().stream()
                        .filter(scale -> scale.id().equals(selected.competency().scale()))
                        .map(scale -> Words.of(
                                "signoff.words.required",
                                grade.name(),
                                scale.level(one.level()).name())));
    }

    private void title(String words) {
        getChildren().add(Nodes.reading(words, Css.STRONG));
    }

    private void line(String words) {
        getChildren().add(Nodes.reading(words));
    }
}
