package org.plumbline.app.screen.results;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.results.ResultsPage.Row;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EqualColumns;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.Rating;
import org.plumbline.model.workshop.PanelView.HandIn;
import org.plumbline.model.workshop.Speaker;
import org.plumbline.model.workshop.Voice;

/** One candidate: what each rater gave on each competency, with dots over the scale; what may not be seen is a lock. */
final class VoicesPane extends VBox {
    private final ResultsViewModel model;

    VoicesPane(ResultsViewModel model) {
        super(12);
        this.model = model;
        setId("results-who-said");
    }

    void show(ResultsPage page) {
        Optional<Row> row =
                model.chosenRow().or(() -> model.everybody().stream().findFirst());
        ComboBox<Row> chooser = Nodes.id("voices-candidate", new ComboBox<>());
        chooser.getItems().setAll(model.everybody());
        chooser.setConverter(new Naming<>(Row::label));
        chooser.setAccessibleText(Words.of("results.candidate"));
        row.ifPresent(chooser::setValue);
        chooser.setOnAction(event -> {
            if (chooser.getValue() != null) {
                model.chosen().set(Optional.of(chooser.getValue().id()));
            }
        });
        getChildren().setAll(new FlowPane(8, 8, chooser, waiting(row)));
        row.ifPresent(here ->
                page.competencies().forEach(competency -> getChildren().add(competency(page, here, competency))));
    }

    private static Node waiting(Optional<Row> row) {
        String missing = row.map(here -> here.seen().missing().stream()
                        .map(member -> "🔒\u00a0" + Words.of("results.notIn", member.name()))
                        .reduce((one, other) -> one + "   " + other)
                        .orElse(""))
                .orElse("");
        return Nodes.reading(missing, Css.MUTED);
    }

    private Node competency(ResultsPage page, Row row, SelectedCompetency competency) {
        Optional<Integer> required = page.words().required(competency.id(), row.gradeId());
        String needed = required.map(
                        level -> Words.of("results.required", page.words().level(competency.id(), level)))
                .orElse("");
        Label head = Nodes.reading(competency.name(), Css.STRONG);
        var box = Nodes.styled(
                new VBox(
                        6,
                        new FlowPane(
                                12,
                                4,
                                head,
                                Nodes.label(needed, Css.MUTED),
                                new DotStrip(
                                        row.seen(),
                                        competency.id(),
                                        page.words().scale(competency.id()),
                                        required))),
                Css.PANE);
        Node[] voices = row.seen().voices().stream()
                .map(voice -> voice(page, row, voice, competency.id()))
                .toArray(Node[]::new);
        if (voices.length == 0) {
            box.getChildren().add(locked(row));
        } else {
            box.getChildren().add(new EqualColumns(14, voices));
        }
        return box;
    }

    private static Node locked(Row row) {
        long in = row.seen().raters().stream().filter(HandIn::in).count();
        return Nodes.reading(
                "🔒 " + Words.of("results.locked", in, row.seen().raters().size()), Css.MUTED);
    }

    private static Node voice(ResultsPage page, Row row, Voice voice, CompetencyId competency) {
        Optional<CompetencyRating> line = voice.standing().flatMap(said -> said.line(competency));
        Optional<Rating> rating = line.flatMap(CompetencyRating::rating);
        String sign = rating.flatMap(given -> page.words().determination(competency, row.gradeId(), given))
                .map(determination -> determination.sign() + " ")
                .orElse("");
        String words = rating.map(given -> sign + page.words().rating(competency, given))
                .orElseGet(() -> row.seen().sight().ratings() || voice.own()
                        ? Words.of("results.notRated")
                        : "🔒 " + Words.of("results.hidden"));
        var box = new VBox(
                2,
                Nodes.label(speaker(voice.speaker()), Css.MUTED),
                Nodes.reading(words, Css.STRONG),
                Nodes.reading(line.map(CompetencyRating::evidence).orElse(""), Css.HINT));
        int revision = voice.standing().map(Voice.Said::revision).orElse(1);
        if (revision > 1) {
            box.getChildren().add(2, Nodes.label(Words.of("results.revised", revision), Css.HINT));
        }
        return box;
    }

    static String speaker(Speaker speaker) {
        return speaker.match(new Speaker.Cases<>() {
            @Override
            public String named(Speaker.Named named) {
                return named.name();
            }

            @Override
            public String numbered(Speaker.Numbered numbered) {
                return Words.of("results.rater", numbered.number());
            }
        });
    }
}
