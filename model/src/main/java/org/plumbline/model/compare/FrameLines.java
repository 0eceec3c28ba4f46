package org.plumbline.model.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.bank.CareerPath;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.compare.FrameDifference.Part;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;

/** What a bank holds beside its competencies, one line each, found by what names it. */
final class FrameLines {
    private final Map<Key, String> lines = new LinkedHashMap<>();

    FrameLines(CompetencyBank bank) {
        put(Part.TITLE, "", bank.title());
        for (Scale scale : bank.scales()) {
            put(Part.SCALE, scale.id().value(), words(scale));
        }
        for (Category category : bank.categories()) {
            put(Part.CATEGORY, category.id().value(), join(": ", category.name(), category.description()));
        }
        for (PositionProfile position : bank.positions()) {
            put(Part.POSITION, position.title(), words(position));
        }
        for (CareerPath path : bank.paths()) {
            put(Part.PATH, path.name(), path.name() + ": " + String.join(" → ", path.positions()));
        }
        for (BankTask task : bank.tasks()) {
            put(
                    Part.TASK,
                    task.occupation() + "\n" + (task.code().isEmpty() ? task.text() : task.code()),
                    join(" · ", task.code(), task.text(), task.occupation(), task.kind()));
        }
    }

    private static String words(Scale scale) {
        return scale.name() + ": "
                + scale.levels().stream().map(FrameLines::words).collect(Collectors.joining(", "));
    }

    private static String words(Level level) {
        return level.definition().isEmpty()
                ? level.name()
                : level.name() + " (" + String.join(" ", level.definition()) + ")";
    }

    private static String words(PositionProfile position) {
        return join(
                " · ",
                position.title(),
                position.code(),
                position.family(),
                position.track().map(FieldTexts::name).orElse(""),
                position.description());
    }

    private static String join(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    /** Two things of the same name, which nothing tells apart, are compared as one. */
    private void put(Part part, String name, String line) {
        lines.merge(new Key(part, name), line, (one, other) -> one + "\n" + other);
    }

    static List<FrameDifference> between(CompetencyBank before, CompetencyBank after) {
        Map<Key, String> old = new FrameLines(before).lines;
        Map<Key, String> fresh = new FrameLines(after).lines;
        var differences = new ArrayList<FrameDifference>();
        Stream.concat(fresh.keySet().stream(), old.keySet().stream())
                .distinct()
                .filter(key -> !Objects.equals(old.get(key), fresh.get(key)))
                .forEach(key -> differences.add(
                        new FrameDifference(key.part(), old.getOrDefault(key, ""), fresh.getOrDefault(key, ""))));
        return List.copyOf(differences);
    }

    private record Key(Part part, String name) {}
}
