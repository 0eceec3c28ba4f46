package org.plumbline.app.screen.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.interview.Question;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scoring.Determination;
import org.plumbline.model.scoring.QuestionNote;
import org.plumbline.model.scoring.QuestionNote.Asked;
import org.plumbline.model.scoring.Rating;

/** A card to be read through: every competency with its rating and evidence, every question with its answer. */
final class SummaryLines {
    private final Sheet sheet;

    private SummaryLines(Sheet sheet) {
        this.sheet = sheet;
    }

    static List<Node> of(Sheet sheet) {
        var lines = new SummaryLines(sheet);
        var nodes = new ArrayList<Node>();
        nodes.add(Nodes.label(Words.of("score.summary.ratings"), Css.SECTION));
        sheet.competencies().forEach(each -> nodes.add(lines.competency(each)));
        if (sheet.isResume()) {
            nodes.add(lines.titled(Words.of("score.justification"), sheet.card().analysis()));
        } else if (!sheet.questions().isEmpty()) {
            nodes.add(Nodes.label(Words.of("score.summary.questions"), Css.SECTION));
            sheet.questions().forEach(each -> nodes.add(lines.question(each)));
        }
        return nodes;
    }

    private Node competency(SelectedCompetency selected) {
        var scale = sheet.scale(selected);
        Optional<Integer> required = sheet.required(selected.id());
        var left = new VBox(
                2,
                Nodes.reading(selected.name(), Css.STRONG),
                Nodes.reading(
                        required.map(level -> Words.of(
                                        "score.summary.required",
                                        scale.level(level).name()))
                                .orElseGet(() -> Words.of("score.required.unknown", sheet.gradeName())),
                        Css.HINT));
        var right = new VBox(2, Nodes.reading(given(selected, scale, required), Css.STRONG));
        String evidence = sheet.evidence(selected.id());
        if (!evidence.isBlank()) {
            right.getChildren().add(Nodes.reading(evidence));
        }
        return SideBySide.ofFields(left, right, 0.34, 40);
    }

    /** The sign says the same as the words, for a quick look. */
    private String given(SelectedCompetency selected, Scale scale, Optional<Integer> required) {
        if (sheet.isBehindTheStop(selected.id())) {
            return "– " + Words.of("score.notReviewed");
        }
        return sheet.rating(selected.id())
                .map(rating -> rating.match(new InWords(scale, required)))
                .orElseGet(() -> "○ " + Words.of(sheet.isResume() ? "score.notJudged" : "score.notRated"));
    }

    private record InWords(Scale scale, Optional<Integer> required) implements Rating.Cases<String> {
        @Override
        public String rated(Rating.Rated rating) {
            String name = scale.level(rating.level()).name();
            return required.map(level -> Determination.of(rating.level(), level))
                    .map(determined -> Words.of(
                            "score.summary.rated",
                            determined.sign(),
                            name,
                            Words.of("score.determined." + determined.name())))
                    .orElse(name);
        }

        @Override
        public String notAsked(Rating.NotAsked rating) {
            return "– " + Words.of("score.notAsked");
        }

        @Override
        public String noAnswer(Rating.NoAnswer rating) {
            return "– " + Words.of("score.noAnswer");
        }

        @Override
        public String met(Rating.Met rating) {
            return "● " + Words.of("score.resume.met");
        }

        @Override
        public String notMet(Rating.NotMet rating) {
            return "▼ " + Words.of("score.notMet." + rating.reason().name());
        }
    }

    private Node question(Question question) {
        QuestionNote note = sheet.note(question.id());
        String state = note.asked()
                .map(asked -> Words.of("score.how." + asked.how().name()) + reason(asked))
                .orElseGet(() -> Words.of(note.transcript().isBlank() ? "score.how.unsaid" : "score.how.written"));
        String time = note.seconds()
                .map(seconds -> ", " + QuestionClock.clock(seconds))
                .orElse("");
        var left = new VBox(
                2,
                Nodes.reading(Words.of("score.question", sheet.number(question.id()), question.lead())),
                Nodes.reading(state + time, Css.HINT));
        return SideBySide.ofFields(left, Nodes.reading(note.transcript()), 0.34, 40);
    }

    private static String reason(Asked asked) {
        return asked.reason().isBlank() ? "" : ": " + asked.reason();
    }

    private Node titled(String title, String words) {
        return new VBox(4, Nodes.label(title, Css.SECTION), Nodes.reading(words));
    }
}
