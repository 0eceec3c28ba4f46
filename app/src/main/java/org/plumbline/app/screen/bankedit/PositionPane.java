package org.plumbline.app.screen.bankedit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.CareerPath;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.bank.Track;
import org.plumbline.model.change.Lists;
import org.plumbline.model.edit.FrameChange.AddPosition;
import org.plumbline.model.edit.FrameChange.EditPosition;
import org.plumbline.model.edit.FrameChange.RemovePosition;
import org.plumbline.model.edit.FrameChange.SetPaths;

/** The positions that the bank describes, and the career paths over them. */
final class PositionPane extends FramePane {
    private static final String STEP = ">";

    PositionPane(BankEditorViewModel model) {
        super(model);
    }

    @Override
    Object shape(CompetencyBank bank) {
        return List.of(
                bank.positions().size(),
                bank.paths().size(),
                bank.positions().stream().map(PositionProfile::track).toList());
    }

    @Override
    List<Node> rows() {
        var rows = new ArrayList<Node>();
        rows.add(Nodes.label(Words.of("bankedit.positions"), Css.SECTION));
        rows.add(Nodes.reading(Words.of("bankedit.positionsHint"), Css.HINT));
        for (int i = 0; i < bank().positions().size(); i++) {
            rows.add(position(i));
        }
        rows.add(
                Nodes.button("bankedit-position-add", Words.of("bankedit.addPosition"), "fth-plus", this::addPosition));
        rows.add(Nodes.label(Words.of("bankedit.paths"), Css.SECTION));
        for (int i = 0; i < bank().paths().size(); i++) {
            rows.add(path(i));
        }
        rows.add(Nodes.button(
                "bankedit-path-add",
                Words.of("bankedit.addPath"),
                "fth-plus",
                () -> setPaths(Lists.plus(bank().paths(), new CareerPath(Words.of("bankedit.newPath"), List.of())))));
        return rows;
    }

    private Node position(int index) {
        TextField title = field(index, "title", "bankedit.positionTitle", PositionProfile::title);
        TextField code = field(index, "code", "bankedit.code", PositionProfile::code);
        TextField family = field(index, "family", "bankedit.family", PositionProfile::family);
        TextField about = field(index, "description", "bankedit.about", PositionProfile::description);
        var track = Nodes.id("bankedit-position-track-" + index, new ComboBox<Optional<Track>>());
        track.setConverter(new Naming<>(choice ->
                choice.map(one -> Words.of("bankedit.track." + one.name())).orElse(Words.of("bankedit.noTrack"))));
        track.getItems().add(Optional.empty());
        Stream.of(Track.values()).map(Optional::of).forEach(track.getItems()::add);
        track.setValue(bank().positions().get(index).track());
        track.setMaxWidth(Double.MAX_VALUE);
        track.valueProperty().addListener((property, old, now) -> {
            PositionProfile one = bank().positions().get(index);
            edit(index, "track", new PositionProfile(one.title(), one.code(), one.family(), one.description(), now));
        });
        track.setAccessibleText(Words.of("bankedit.trackOf"));
        var head = new HBox(
                8,
                Nodes.grow(title),
                icon("bankedit-position-remove-" + index, "common.remove", "fth-x", () -> model().apply(
                                new RemovePosition(bank().positions().get(index).title()))));
        return Nodes.styled(new VBox(6, head, SideBySide.ofFields(code, family, 0.5, 24), about, track), Css.RUNG);
    }

    private TextField field(int index, String field, String key, Function<PositionProfile, String> part) {
        return commit(
                "bankedit-position-" + field + "-" + index,
                Words.of(key),
                () -> index < bank().positions().size()
                        ? part.apply(bank().positions().get(index))
                        : "",
                words -> edit(index, field, with(bank().positions().get(index), field, words)));
    }

    private static PositionProfile with(PositionProfile one, String field, String words) {
        return new PositionProfile(
                field.equals("title") ? words.strip() : one.title(),
                field.equals("code") ? words.strip() : one.code(),
                field.equals("family") ? words.strip() : one.family(),
                field.equals("description") ? words : one.description(),
                one.track());
    }

    private void edit(int index, String field, PositionProfile position) {
        model().apply(new EditPosition(index, position, field));
        model().document().endTyping();
    }

    private void addPosition() {
        String title = Words.of("bankedit.newPosition");
        for (int i = 2; isTaken(title); i++) {
            title = Words.of("bankedit.newPosition") + " " + i;
        }
        model().apply(new AddPosition(new PositionProfile(title, "", "", "", Optional.empty())));
    }

    private boolean isTaken(String title) {
        return bank().positions().stream().anyMatch(one -> one.title().equals(title));
    }

    private Node path(int index) {
        var name = commit(
                "bankedit-path-name-" + index,
                Words.of("bankedit.pathName"),
                () -> path(index, CareerPath::name),
                words -> setPath(
                        index, new CareerPath(words, bank().paths().get(index).positions())));
        var steps = commit(
                "bankedit-path-steps-" + index,
                Words.of("bankedit.pathSteps"),
                () -> path(index, path -> String.join(" " + STEP + " ", path.positions())),
                words -> setPath(index, new CareerPath(bank().paths().get(index).name(), steps(words))));
        var head = new HBox(8, Nodes.grow(name), icon("bankedit-path-remove-" + index, "common.remove", "fth-x", () -> {
            List<CareerPath> fewer = new ArrayList<>(bank().paths());
            fewer.remove(index);
            setPaths(fewer);
        }));
        return Nodes.styled(new VBox(6, head, Nodes.field(Words.of("bankedit.pathSteps"), steps)), Css.RUNG);
    }

    private String path(int index, Function<CareerPath, String> part) {
        return index < bank().paths().size() ? part.apply(bank().paths().get(index)) : "";
    }

    private static List<String> steps(String words) {
        return Stream.of(words.split(STEP))
                .map(String::strip)
                .filter(step -> !step.isEmpty())
                .toList();
    }

    private void setPath(int index, CareerPath path) {
        List<CareerPath> changed = new ArrayList<>(bank().paths());
        changed.set(index, path);
        setPaths(changed);
    }

    private void setPaths(List<CareerPath> paths) {
        model().apply(new SetPaths(paths));
    }
}
