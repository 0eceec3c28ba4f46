package org.plumbline.model.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBuilder;
import org.plumbline.model.bank.CompetencyField;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.scale.Scale;

/**
 * Two to four competencies that become one: for each field it is said whose words it takes; where nothing is said, those
 * of the first that has any.
 *
 * <p>Levels are matched by their place from low to high, and only where all scales have as many. Where they have not, a
 * ladder comes as a whole, with the tracks and required levels that stand on it.
 *
 * @param chosen the source of a field, by its place from 0
 */
public record Merge(List<Source> sources, Map<Slot, Integer> chosen) {
    public static final int FEWEST = 2;
    public static final int MOST = 4;

    public Merge {
        sources = List.copyOf(sources);
        chosen = Map.copyOf(chosen);
        if (sources.size() < FEWEST || sources.size() > MOST) {
            throw new IllegalArgumentException("Two to four competencies are merged, not " + sources.size() + ".");
        }
    }

    /** A competency with the scale of its bank. */
    public record Source(Competency competency, Scale scale) {}

    /**
     * A field of the result.
     *
     * @param level the ordinal for a level's text; 0 for other fields and for a ladder as a whole
     */
    public record Slot(CompetencyField field, int level) {}

    /** The first source's words throughout, as far as it has any. */
    public static Merge of(List<Source> sources) {
        return new Merge(sources, Map.of());
    }

    /** Whether these scales have as many levels, so that their places can be compared. */
    public static boolean byPlace(List<Scale> scales) {
        return scales.stream().map(scale -> scale.levels().size()).distinct().count() == 1;
    }

    /** Takes a field from this source. */
    public Merge take(Slot slot, int source) {
        var more = new HashMap<>(chosen);
        more.put(slot, source);
        return new Merge(sources, more);
    }

    /** Whose words a field takes. */
    public int taken(Slot slot) {
        return chosen.getOrDefault(
                slot,
                IntStream.range(0, sources.size())
                        .filter(i -> says(sources.get(i).competency(), slot))
                        .findFirst()
                        .orElse(0));
    }

    private static boolean says(Competency one, Slot slot) {
        return switch (slot.field()) {
            case DEFINITION ->
                !one.definition().isBlank() || !one.definitionItems().isEmpty();
            case LEVEL_TEXT ->
                slot.level() == 0
                        ? !one.levels().isEmpty()
                        : one.levelText(slot.level())
                                .filter(text -> !text.isBlank())
                                .isPresent();
            case TRACK_TEXT -> !one.tracks().isEmpty();
            case INDICATORS -> !one.indicators().isEmpty();
            case PERFORMANCE_LEVELS -> !one.performanceLevels().isEmpty();
            case APPLICATION_AREAS -> !one.applicationAreas().isEmpty();
            case REQUIRED_LEVELS -> !one.required().isEmpty();
            case SKILLS -> !one.skills().isEmpty();
            default -> true;
        };
    }

    private Source source(CompetencyField field, int level) {
        return sources.get(taken(new Slot(field, level)));
    }

    private Competency from(CompetencyField field) {
        return source(field, 0).competency();
    }

    private boolean byPlace() {
        return byPlace(sources.stream().map(Source::scale).toList());
    }

    /** Whose level words count: a ladder taken as a whole brings its own. */
    private Source frame() {
        return source(byPlace() ? CompetencyField.SCALE : CompetencyField.LEVEL_TEXT, 0);
    }

    /** The scale of the result. */
    public Scale scale() {
        return frame().scale();
    }

    /** The competency that comes of it; it has no number, since those belong to the banks of the sources. */
    public Competency result(CompetencyId id, String name) {
        Competency definition = from(CompetencyField.DEFINITION);
        CompetencyBuilder made = Competency.named(id, name, scale().id()).toBuilder()
                .definition(definition.definition())
                .definitionItems(definition.definitionItems())
                .neededBeforeEntry(definition.neededBeforeEntry())
                .indicators(from(CompetencyField.INDICATORS).indicators())
                .performanceLevels(from(CompetencyField.PERFORMANCE_LEVELS).performanceLevels())
                .applicationAreas(from(CompetencyField.APPLICATION_AREAS).applicationAreas())
                .skills(from(CompetencyField.SKILLS).skills());
        return (byPlace() ? placed(made) : whole(made)).build();
    }

    private CompetencyBuilder placed(CompetencyBuilder made) {
        scale().levels().forEach(level -> source(CompetencyField.LEVEL_TEXT, level.ordinal())
                .competency()
                .levelText(level.ordinal())
                .ifPresent(made::level));
        return made.tracks(from(CompetencyField.TRACK_TEXT).tracks())
                .required(from(CompetencyField.REQUIRED_LEVELS).required());
    }

    /** Required levels and tracks name levels by their place, so they come only with their own ladder. */
    private CompetencyBuilder whole(CompetencyBuilder made) {
        Competency ladder = frame().competency();
        return made.levels(ladder.levels()).tracks(ladder.tracks()).required(ladder.required());
    }
}
