package org.plumbline.model.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.scale.ScaleId;

/** Collects the parts of a competency, for readers that meet them one line at a time and for small changes. */
public final class CompetencyBuilder {
    private CompetencyId id;
    private Optional<Integer> number;
    private String name;
    private Optional<CategoryId> category;
    private String definition;
    private final List<String> definitionItems;
    private ScaleId scale;
    private final List<LevelText> levels;
    private final List<TrackTexts> tracks;
    private final List<String> indicators;
    private final List<PerformanceText> performanceLevels;
    private final List<String> applicationAreas;
    private boolean neededBeforeEntry;
    private final List<BankRequirement> required;
    private final List<Skill> skills;

    CompetencyBuilder(Competency start) {
        id = start.id();
        number = start.number();
        name = start.name();
        category = start.category();
        definition = start.definition();
        definitionItems = new ArrayList<>(start.definitionItems());
        scale = start.scale();
        levels = new ArrayList<>(start.levels());
        tracks = new ArrayList<>(start.tracks());
        indicators = new ArrayList<>(start.indicators());
        performanceLevels = new ArrayList<>(start.performanceLevels());
        applicationAreas = new ArrayList<>(start.applicationAreas());
        neededBeforeEntry = start.neededBeforeEntry();
        required = new ArrayList<>(start.required());
        skills = new ArrayList<>(start.skills());
    }

    /** Another identity for the same words. */
    public CompetencyBuilder id(CompetencyId value) {
        id = value;
        return this;
    }

    public CompetencyBuilder number(int value) {
        return number(Optional.of(value));
    }

    public CompetencyBuilder number(Optional<Integer> value) {
        number = value;
        return this;
    }

    public CompetencyBuilder name(String value) {
        name = value;
        return this;
    }

    public CompetencyBuilder category(CategoryId value) {
        return category(Optional.of(value));
    }

    public CompetencyBuilder category(Optional<CategoryId> value) {
        category = value;
        return this;
    }

    public CompetencyBuilder definition(String value) {
        definition = value;
        return this;
    }

    public CompetencyBuilder definitionItem(String value) {
        definitionItems.add(value);
        return this;
    }

    public CompetencyBuilder scale(ScaleId value) {
        scale = value;
        return this;
    }

    /** Sets the words of one level; its illustrations stay. */
    public CompetencyBuilder levelText(int ordinal, String words) {
        List<String> illustrations = levels.stream()
                .filter(text -> text.level() == ordinal)
                .findFirst()
                .map(LevelText::illustrations)
                .orElse(List.of());
        return level(new LevelText(ordinal, words, illustrations));
    }

    /** Puts a level text in its place, instead of one that is already there. */
    public CompetencyBuilder level(LevelText value) {
        levels.removeIf(text -> text.level() == value.level());
        levels.add(value);
        levels.sort(Comparator.comparingInt(LevelText::level));
        return this;
    }

    public CompetencyBuilder track(TrackTexts value) {
        tracks.add(value);
        return this;
    }

    /** The texts of a track instead of those that it had; a track without words goes. */
    public CompetencyBuilder trackTexts(TrackTexts value) {
        tracks.removeIf(texts -> texts.track() == value.track());
        if (!value.levels().isEmpty()) {
            tracks.add(value);
        }
        return this;
    }

    public CompetencyBuilder withoutTracks() {
        tracks.clear();
        return this;
    }

    public CompetencyBuilder indicator(String value) {
        indicators.add(value);
        return this;
    }

    public CompetencyBuilder performanceLevel(String levelName, String words) {
        performanceLevels.add(new PerformanceText(levelName, words));
        return this;
    }

    public CompetencyBuilder applicationArea(String value) {
        applicationAreas.add(value);
        return this;
    }

    public CompetencyBuilder neededBeforeEntry(boolean value) {
        neededBeforeEntry = value;
        return this;
    }

    public CompetencyBuilder required(BankRequirement value) {
        required.add(value);
        return this;
    }

    /** These required levels instead of those that are there. */
    public CompetencyBuilder onlyRequired(List<BankRequirement> values) {
        required.clear();
        required.addAll(values);
        return this;
    }

    /** These skills instead of those that are there. */
    public CompetencyBuilder onlySkills(List<Skill> values) {
        skills.clear();
        skills.addAll(values);
        return this;
    }

    public CompetencyBuilder skill(Skill value) {
        skills.add(value);
        return this;
    }

    public CompetencyBuilder definitionItems(List<String> values) {
        return exchange(definitionItems, values);
    }

    public CompetencyBuilder levels(List<LevelText> values) {
        return exchange(levels, values);
    }

    public CompetencyBuilder tracks(List<TrackTexts> values) {
        return exchange(tracks, values);
    }

    public CompetencyBuilder indicators(List<String> values) {
        return exchange(indicators, values);
    }

    public CompetencyBuilder performanceLevels(List<PerformanceText> values) {
        return exchange(performanceLevels, values);
    }

    public CompetencyBuilder applicationAreas(List<String> values) {
        return exchange(applicationAreas, values);
    }

    public CompetencyBuilder required(List<BankRequirement> values) {
        return exchange(required, values);
    }

    public CompetencyBuilder skills(List<Skill> values) {
        return exchange(skills, values);
    }

    private <T> CompetencyBuilder exchange(List<T> list, List<T> values) {
        List<T> copy = List.copyOf(values);
        list.clear();
        list.addAll(copy);
        return this;
    }

    public Competency build() {
        return new Competency(
                id,
                number,
                name,
                category,
                definition,
                definitionItems,
                scale,
                levels,
                tracks,
                indicators,
                performanceLevels,
                applicationAreas,
                neededBeforeEntry,
                required,
                skills);
    }
}
