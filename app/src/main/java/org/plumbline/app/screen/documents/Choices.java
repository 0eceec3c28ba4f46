package org.plumbline.app.screen.documents;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.plumbline.app.settings.Settings;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Language;
import org.plumbline.export.compose.NamePattern;
import org.plumbline.export.doc.Paper;
import org.plumbline.export.packet.Format;
import org.plumbline.export.packet.Gathering;

/** What is ticked and how it is made: remembered on this computer, and no part of the workshop. */
final class Choices {
    private static final String PREFIX = "documents.";
    private static final Set<DocumentKind> FIRST = Set.of(DocumentKind.INTERVIEW_GUIDE, DocumentKind.SCORECARD);
    private static final Set<Format> FIRST_FORMATS = Set.of(Format.WORD, Format.PDF);

    private final Settings settings;
    private final Map<Tick, BooleanProperty> ticks = new LinkedHashMap<>();
    private final BooleanProperty blind;
    private final BooleanProperty fillable;
    private final BooleanProperty onlyChanged;
    private final ObjectProperty<Language> language;
    private final ObjectProperty<Paper> paper;
    private final ObjectProperty<Gathering> gathering;
    private final ObjectProperty<IfThere> ifThere;
    private final ObjectProperty<Zoom> zoom;
    private final StringProperty pattern;
    private final ObjectProperty<Optional<Path>> template;
    private Runnable changed = () -> {};

    Choices(Settings settings) {
        this.settings = settings;
        Optional<Set<String>> ticked = settings.get(PREFIX + "ticks").map(words -> Set.of(words.split(" ")));
        for (Tick tick : Tick.all()) {
            boolean start = ticked.map(keys -> keys.contains(tick.key()))
                    .orElse(FIRST.contains(tick.kind()) && FIRST_FORMATS.contains(tick.format()));
            ticks.put(tick, watched(new SimpleBooleanProperty(start)));
        }
        blind = flag("blind");
        fillable = flag("fillable");
        onlyChanged = flag("onlyChanged");
        language = chosen("language", Language.class, Language.ENGLISH);
        paper = chosen("paper", Paper.class, Paper.LETTER);
        gathering = chosen("gathering", Gathering.class, Gathering.NONE);
        ifThere = chosen("ifThere", IfThere.class, IfThere.ASK);
        zoom = chosen("zoom", Zoom.class, Zoom.FIT_WIDTH);
        pattern = watched(
                new SimpleStringProperty(settings.get(PREFIX + "pattern").orElse(NamePattern.USUAL.toString())));
        template = watched(
                new SimpleObjectProperty<>(settings.get(PREFIX + "template").flatMap(Choices::path)));
    }

    private <P extends ObservableValue<?>> P watched(P property) {
        property.addListener((observable, old, now) -> changed.run());
        return property;
    }

    private BooleanProperty flag(String name) {
        return watched(new SimpleBooleanProperty(
                settings.get(PREFIX + name).map(Boolean::valueOf).orElse(false)));
    }

    private <E extends Enum<E>> ObjectProperty<E> chosen(String name, Class<E> type, E usual) {
        E start = settings.get(PREFIX + name)
                .flatMap(word -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(word))
                        .findFirst())
                .orElse(usual);
        return watched(new SimpleObjectProperty<>(start));
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException damaged) {
            return Optional.empty();
        }
    }

    /** Tells one listener of every change. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** Keeps everything for the next time. */
    void remember() {
        settings.put(
                PREFIX + "ticks",
                ticks.entrySet().stream()
                        .filter(entry -> entry.getValue().get())
                        .map(entry -> entry.getKey().key())
                        .collect(Collectors.joining(" ")));
        Map.of("blind", blind, "fillable", fillable, "onlyChanged", onlyChanged)
                .forEach((name, flag) -> settings.put(PREFIX + name, String.valueOf(flag.get())));
        Map.of("language", language, "paper", paper, "gathering", gathering, "ifThere", ifThere, "zoom", zoom)
                .forEach((name, choice) -> settings.put(PREFIX + name, ((Enum<?>) choice.get()).name()));
        settings.put(PREFIX + "pattern", pattern.get());
        settings.put(PREFIX + "template", template.get().map(Path::toString).orElse(""));
        settings.save();
    }

    BooleanProperty ticked(Tick tick) {
        return ticks.get(tick);
    }

    BooleanProperty blind() {
        return blind;
    }

    BooleanProperty fillable() {
        return fillable;
    }

    /** Which documents become one file. */
    ObjectProperty<Gathering> gathering() {
        return gathering;
    }

    void usualNames() {
        pattern.set(NamePattern.USUAL.toString());
    }

    ObjectProperty<IfThere> ifThere() {
        return ifThere;
    }

    /** How large the preview is. */
    ObjectProperty<Zoom> zoom() {
        return zoom;
    }

    /** Whether files stay that would become the same again. */
    BooleanProperty onlyChanged() {
        return onlyChanged;
    }

    ObjectProperty<Language> language() {
        return language;
    }

    ObjectProperty<Paper> paper() {
        return paper;
    }

    /** How files are named, as it is typed. */
    StringProperty pattern() {
        return pattern;
    }

    /** An agency's own Word template. */
    ObjectProperty<Optional<Path>> template() {
        return template;
    }
}
