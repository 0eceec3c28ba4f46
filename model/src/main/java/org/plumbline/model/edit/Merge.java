package org.plumbline.model.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyField;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.bank.Skill;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;

/**
 * Two to four competencies that become one: for each field it is said whose words it takes; where nothing is said, those
 * of the first that has any. Lists may be taken from several.
 *
 * @param scale the scale of the result, of one of the sources
 * @param chosen the sources of a field, by their place from 0
 * @param written words that were written for the result instead
 */
public record Merge(List<Source> sources, Scale scale, Map<Slot, List<Integer>> chosen, Map<Slot, String> written) {
    public static final int FEWEST = 2;
    public static final int MOST = 4;

    public Merge {
        sources = List.copyOf(sources);
        chosen = Map.copyOf(chosen);
        written = Map.copyOf(written);
        if (sources.size() < FEWEST || sources.size() > MOST) {
            throw new IllegalArgumentException("Two to four competencies are merged, not " + sources.size() + ".");
        }
    }

    /** A competency with the scale of its bank. */
    public record Source(Competency competency, Scale scale) {}

    /**
     * A field of the result.
     *
     * @param level the ordinal on the scale of the result; 0 where the field is there once
     */
    public record Slot(CompetencyField field, int level) {}

    /** The first source's words throughout, as far as it has any. */
    public static Merge of(List<Source> sources) {
        return new Merge(sources, sources.get(0).scale(), Map.of(), Map.of());
    }

    /** Takes a field from these sources, the first of them first. */
    public Merge take(Slot slot, List<Integer> from) {
        var more = new HashMap<>(chosen);
        more.put(slot, List.copyOf(from));
        var fewer = new HashMap<>(written);
        fewer.remove(slot);
        return new Merge(sources, scale, more, fewer);
    }

    /** Takes other words for a field that is one text: the name, the definition, a level. */
    public Merge write(Slot slot, String words) {
        var more = new HashMap<>(written);
        more.put(slot, words);
        return new Merge(sources, scale, chosen, more);
    }

    /** The competency that comes of it; requirements and career tracks are said anew. */
    public Competency result(CompetencyId id) {
        return Competency.named(id, text(CompetencyField.NAME, 0, Competency::name), scale.id()).toBuilder()
                .definition(text(CompetencyField.DEFINITION, 0, Competency::definition))
                .definitionItems(list(CompetencyField.DEFINITION_ITEMS, Competency::definitionItems))
                .levels(scale.levels().stream()
                        .map(this::level)
                        .filter(text -> !text.isBlank())
                        .toList())
                .indicators(list(CompetencyField.INDICATORS, Competency::indicators))
                .performanceLevels(list(CompetencyField.PERFORMANCE_LEVELS, Competency::performanceLevels))
                .applicationAreas(list(CompetencyField.APPLICATION_AREAS, Competency::applicationAreas))
                .neededBeforeEntry(from(CompetencyField.NEEDED_BEFORE_ENTRY, 0, one -> true).stream()
                        .anyMatch(source -> source.competency().neededBeforeEntry()))
                .skills(skills())
                .build();
    }

    private LevelText level(Level level) {
        var illustrations = new ArrayList<String>();
        from(CompetencyField.ILLUSTRATIONS, level.ordinal(), source -> !at(source, level)
                        .illustrations()
                        .isEmpty())
                .forEach(source -> illustrations.addAll(at(source, level).illustrations()));
        String words = Optional.ofNullable(written.get(new Slot(CompetencyField.LEVEL_TEXT, level.ordinal())))
                .orElseGet(() -> first(CompetencyField.LEVEL_TEXT, level.ordinal(), source -> at(source, level)
                        .text()));
        return new LevelText(
                level.ordinal(), words, illustrations.stream().distinct().toList());
    }

    /** The level of the same word; of the same place where no word of the two scales is the same. */
    private LevelText at(Source source, Level level) {
        Scale own = source.scale();
        boolean noneInCommon = own.levels().size() == scale.levels().size()
                && own.levels().stream().allMatch(one -> scale.named(one.name()).isEmpty());
        return own.named(level.name())
                .map(Level::ordinal)
                .or(() -> noneInCommon ? Optional.of(level.ordinal()) : Optional.empty())
                .flatMap(source.competency()::levelText)
                .orElse(LevelText.of(level.ordinal(), ""));
    }

    private String text(CompetencyField field, int level, Function<Competency, String> part) {
        return Optional.ofNullable(written.get(new Slot(field, level)))
                .orElseGet(() -> first(field, level, source -> part.apply(source.competency())));
    }

    private String first(CompetencyField field, int level, Function<Source, String> part) {
        return from(field, level, source -> !part.apply(source).isBlank()).stream()
                .map(part)
                .findFirst()
                .orElse("");
    }

    private <T> List<T> list(CompetencyField field, Function<Competency, List<T>> part) {
        return from(field, 0, source -> !part.apply(source.competency()).isEmpty()).stream()
                .flatMap(source -> part.apply(source.competency()).stream())
                .distinct()
                .toList();
    }

    /** Skills keep their targets for everybody; those for positions of another bank stay behind. */
    private List<Skill> skills() {
        var skills = new LinkedHashMap<String, Skill>();
        for (Skill skill : list(CompetencyField.SKILLS, Competency::skills)) {
            List<BankRequirement> general = skill.targets().stream()
                    .filter(one -> one.grade().isEmpty())
                    .toList();
            skills.putIfAbsent(skill.name(), new Skill(skill.name(), skill.description(), general));
        }
        return List.copyOf(skills.values());
    }

    private List<Source> from(CompetencyField field, int level, Function<Source, Boolean> has) {
        List<Integer> said = chosen.get(new Slot(field, level));
        return said != null
                ? said.stream().map(sources::get).toList()
                : IntStream.range(0, sources.size())
                        .mapToObj(sources::get)
                        .filter(has::apply)
                        .limit(1)
                        .toList();
    }
}
