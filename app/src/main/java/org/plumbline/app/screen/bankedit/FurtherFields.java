package org.plumbline.app.screen.bankedit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyField;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.bank.PerformanceText;
import org.plumbline.model.bank.Track;
import org.plumbline.model.bank.TrackTexts;
import org.plumbline.model.change.Lists;
import org.plumbline.model.check.Spot;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleKind;

/** The fields that not every competency has: performance levels, required levels, texts of a career track, skills. */
final class FurtherFields {
    private final BankEditorViewModel model;
    private final EditorFields fields;
    private final Scale scale;

    FurtherFields(BankEditorViewModel model, EditorFields fields, Scale scale) {
        this.model = model;
        this.fields = fields;
        this.scale = scale;
    }

    List<Node> nodes(List<String> performanceNames) {
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < performanceNames.size(); i++) {
            nodes.add(performance(performanceNames.get(i), i));
        }
        var required = new RequirementRows(
                "bankedit-required",
                scale,
                model.readOnly(),
                rows -> model.edit(CompetencyField.REQUIRED_LEVELS, "", one -> one.toBuilder()
                        .required(rows)
                        .build()));
        fields.follow(one -> required.show(one.required()));
        nodes.add(Nodes.field(Words.of("difference.field.REQUIRED_LEVELS"), required));
        for (Track track : Track.values()) {
            nodes.add(track(track));
        }
        var skills = new SkillRows(model);
        fields.follow(one -> skills.show(one.skills()));
        nodes.add(Nodes.field(Words.of("bankedit.skills"), skills));
        return nodes;
    }

    /** Those of the scale, then others that the competency has. */
    static List<String> performanceNames(Competency competency, Scale scale) {
        Set<String> names = new LinkedHashSet<>();
        if (scale.kind() instanceof ScaleKind.Demand demand) {
            names.addAll(demand.performanceLevels());
        }
        competency.performanceLevels().forEach(text -> names.add(text.name()));
        return List.copyOf(names);
    }

    private Node performance(String name, int index) {
        return fields.area(
                "bankedit-performance-" + index,
                name,
                new Spot(CompetencyField.PERFORMANCE_LEVELS, index + 1),
                one -> one.performanceLevels().stream()
                        .filter(text -> text.name().equals(name))
                        .map(PerformanceText::text)
                        .findFirst()
                        .orElse(""),
                (one, words) -> one.toBuilder()
                        .performanceLevels(performance(one, new PerformanceText(name, words)))
                        .build());
    }

    private static List<PerformanceText> performance(Competency one, PerformanceText text) {
        boolean there =
                one.performanceLevels().stream().anyMatch(old -> old.name().equals(text.name()));
        return there
                ? Lists.replace(one.performanceLevels(), old -> old.name().equals(text.name()), old -> text)
                : Lists.plus(one.performanceLevels(), text);
    }

    private Node track(Track track) {
        var box = new VBox(8);
        for (Level level : scale.levels()) {
            int which = track.ordinal() * Scale.MOST_LEVELS + level.ordinal();
            box.getChildren()
                    .add(fields.area(
                            "bankedit-track-" + which,
                            level.ordinal() + "  " + level.name(),
                            new Spot(CompetencyField.TRACK_TEXT, which),
                            one -> text(one, track, level.ordinal())
                                    .map(LevelText::text)
                                    .orElse(""),
                            (one, words) -> with(one, track, level.ordinal(), words)));
        }
        var pane = Nodes.id("bankedit-track-" + track, new TitledPane(Words.of("bankedit.track." + track.name()), box));
        pane.setExpanded(false);
        fields.follow(one -> {
            if (one.tracks().stream().anyMatch(texts -> texts.track() == track) && !pane.isFocused()) {
                pane.setExpanded(true);
            }
        });
        return pane;
    }

    private static Optional<LevelText> text(Competency one, Track track, int level) {
        return one.tracks().stream()
                .filter(texts -> texts.track() == track)
                .flatMap(texts -> texts.levels().stream())
                .filter(text -> text.level() == level)
                .findFirst();
    }

    /** A track whose texts are all empty is none. */
    private static Competency with(Competency one, Track track, int level, String words) {
        List<String> illustrations =
                text(one, track, level).map(LevelText::illustrations).orElse(List.of());
        List<LevelText> others = one.tracks().stream()
                .filter(texts -> texts.track() == track)
                .flatMap(texts -> texts.levels().stream())
                .filter(text -> text.level() != level)
                .toList();
        List<LevelText> levels = Lists.plus(others, new LevelText(level, words, illustrations)).stream()
                .filter(text -> !text.isBlank())
                .sorted((a, b) -> a.level() - b.level())
                .toList();
        List<TrackTexts> rest = Lists.without(one.tracks(), texts -> texts.track() == track);
        return one.toBuilder()
                .tracks(levels.isEmpty() ? rest : Lists.plus(rest, new TrackTexts(track, levels)))
                .build();
    }
}
