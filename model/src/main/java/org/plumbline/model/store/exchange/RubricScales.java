package org.plumbline.model.store.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Direction;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleId;
import org.plumbline.model.scale.ScaleKind;
import tools.jackson.databind.JsonNode;

/** The scales of one rubric: one in most, more where its criteria have different levels. */
final class RubricScales {
    private final JsonNode rubric;
    private final String identifier;
    private final String start;
    private final String title;
    private final Map<String, String> identifiers;
    private final Set<String> taken;
    private final List<Scale> scales = new ArrayList<>();

    RubricScales(int number, JsonNode rubric, Map<String, String> identifiers, Set<String> taken) {
        this.taken = taken;
        this.rubric = rubric;
        this.identifiers = identifiers;
        identifier = Fields.words(rubric, "identifier");
        start = OwnUri.parse(Fields.text(rubric, "uri"))
                .map(OwnUri::id)
                .filter(id -> !id.isBlank())
                .orElse(identifier.isEmpty() ? "rubric-" + number : identifier);
        String said = Fields.words(rubric, "title");
        title = said.isEmpty() ? "Rubric " + number : said;
    }

    List<Scale> scales() {
        return scales;
    }

    /** Says whether the levels of this criterion make a scale. */
    boolean define(Criterion criterion) {
        Optional<Scale> read =
                OwnScale.read(criterion).filter(scale -> taken.add(scale.id().value()));
        read.map(this::titled).ifPresent(scale -> {
            add(scale);
            new RubricIdentifiers(identifiers).remember(scale, criterion);
        });
        return read.isPresent();
    }

    /** The rubric's title is the scale's name, where the rubric is this scale. */
    private Scale titled(Scale scale) {
        boolean same = OwnUri.parse(Fields.text(rubric, "uri"))
                .filter(uri -> uri.id().equals(scale.id().value()))
                .isPresent();
        String name = same && rubric.has("title") ? Fields.text(rubric, "title") : scale.name();
        return new Scale(scale.id(), name, scale.kind(), scale.direction(), scale.levels());
    }

    /** The scale that has these levels; the one that our own criterion names, before the others. */
    Optional<Scale> fitting(Criterion criterion, Ladder ladder) {
        String wanted = criterion.own().map(uri -> uri.mark("scale")).orElse("");
        Optional<Scale> named = scales.stream()
                .filter(scale ->
                        scale.id().value().equals(wanted) && ladder.on(scale).isPresent())
                .findFirst();
        return named.isPresent()
                ? named
                : scales.stream().filter(scale -> ladder.on(scale).isPresent()).findFirst();
    }

    Scale make(Ladder ladder) {
        var levels = new ArrayList<Level>();
        ladder.words().forEach(word -> levels.add(Level.of(levels.size() + 1, word)));
        int turn = 1;
        while (!taken.add(turn == 1 ? start : start + "#" + turn)) {
            turn++;
        }
        String id = turn == 1 ? start : start + "#" + turn;
        String name = turn == 1 ? title : title + " (" + turn + ")";
        Scale scale = new Scale(new ScaleId(id), name, kind(ladder), Direction.HIGHER_IS_MORE, levels);
        add(scale);
        new RubricIdentifiers(identifiers).remember(scale, ladder);
        return scale;
    }

    private void add(Scale scale) {
        scales.add(scale);
        if (!identifier.isEmpty()) {
            identifiers.put(CaseKeys.of(CasePart.SCALE, scale.id().value()), identifier);
        }
    }

    /** The two words of the two-level edition mean what they mean there. */
    private static ScaleKind kind(Ladder ladder) {
        Scale two = BuiltInScales.MEETS_EXCEEDS;
        boolean same =
                ladder.words().size() == two.levels().size() && ladder.on(two).isPresent();
        return same ? two.kind() : new ScaleKind.Proficiency();
    }
}
