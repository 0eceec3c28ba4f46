package org.plumbline.model.store.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.scale.Direction;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleId;
import org.plumbline.model.scale.ScaleKind;

/** A scale of ours in a rubric: the criterion without an item whose levels are those of the scale. */
final class OwnScale {
    private OwnScale() {}

    static String kindWord(ScaleKind kind) {
        return kind.match(new ScaleKind.Cases<>() {
            @Override
            public String proficiency(ScaleKind.Proficiency proficiency) {
                return "proficiency";
            }

            @Override
            public String meetsExceeds(ScaleKind.MeetsExceeds meetsExceeds) {
                return "meetsExceeds";
            }

            @Override
            public String demand(ScaleKind.Demand demand) {
                return "demand";
            }
        });
    }

    static List<String> performanceWords(ScaleKind kind) {
        return kind instanceof ScaleKind.Demand demand ? demand.performanceLevels() : List.of();
    }

    /** The scale that a criterion of ours defines; nothing when somebody changed it into what is no scale. */
    static Optional<Scale> read(Criterion criterion) {
        try {
            OwnUri uri = criterion.own().orElseThrow();
            var levels = new ArrayList<Level>();
            for (Rung rung : criterion.rungs()) {
                String lengths = rung.own().map(own -> own.mark("parts")).orElse("");
                levels.add(new Level(levels.size() + 1, rung.word(), Parts.parted(rung.text(), lengths)));
            }
            Direction direction = uri.mark("direction").equals(Direction.LOWER_IS_MORE.name())
                    ? Direction.LOWER_IS_MORE
                    : Direction.HIGHER_IS_MORE;
            String name = Fields.text(criterion.node(), "description");
            return Optional.of(new Scale(new ScaleId(uri.id()), name, kind(uri), direction, levels));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ScaleKind kind(OwnUri uri) {
        return switch (uri.mark("kind")) {
            case "meetsExceeds" -> new ScaleKind.MeetsExceeds();
            case "demand" -> new ScaleKind.Demand(Parts.parted(uri.mark("performance"), uri.mark("parts")));
            default -> new ScaleKind.Proficiency();
        };
    }
}
