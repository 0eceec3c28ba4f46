package org.plumbline.model.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.scale.ScaleId;

/**
 * A measurable pattern of knowledge, skill and behaviour that a job needs, with what each level of it looks like.
 *
 * @param number its number in the competency bank of the agency, where that bank numbers them
 * @param definition one to three sentences; may end in a colon and go on as items
 * @param scale the scale that its level texts belong to
 * @param levels lowest first, at most one text a level
 * @param neededBeforeEntry the document stars it as necessary before the first day
 */
public record Competency(
        CompetencyId id,
        Optional<Integer> number,
        String name,
        Optional<CategoryId> category,
        String definition,
        List<String> definitionItems,
        ScaleId scale,
        List<LevelText> levels,
        List<TrackTexts> tracks,
        List<String> indicators,
        List<PerformanceText> performanceLevels,
        List<String> applicationAreas,
        boolean neededBeforeEntry,
        List<BankRequirement> required,
        List<Skill> skills) {

    public Competency {
        definitionItems = List.copyOf(definitionItems);
        levels = List.copyOf(levels);
        tracks = List.copyOf(tracks);
        indicators = List.copyOf(indicators);
        performanceLevels = List.copyOf(performanceLevels);
        applicationAreas = List.copyOf(applicationAreas);
        required = List.copyOf(required);
        skills = List.copyOf(skills);
        var seen = new HashSet<Integer>();
        for (LevelText text : levels) {
            if (!seen.add(text.level())) {
                throw new IllegalArgumentException(
                        "The competency “" + name + "” has two texts for level " + text.level());
            }
        }
    }

    /** A competency with a name and a scale, and everything else still to be written. */
    public static Competency named(CompetencyId id, String name, ScaleId scale) {
        return new Competency(
                id,
                Optional.empty(),
                name,
                Optional.empty(),
                "",
                List.of(),
                scale,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of());
    }

    public Optional<LevelText> levelText(int ordinal) {
        return levels.stream().filter(text -> text.level() == ordinal).findFirst();
    }

    /**
     * The words that hold for people of a career track: its own level texts where it has them, those for everyone where
     * it has none. Without a track nothing is chosen.
     */
    public Competency forTrack(Optional<Track> track) {
        if (track.isEmpty() || tracks.isEmpty()) {
            return this;
        }
        CompetencyBuilder builder = toBuilder().withoutTracks();
        textsOf(track.get())
                .ifPresent(own ->
                        own.levels().stream().filter(text -> !text.isBlank()).forEach(builder::level));
        return builder.build();
    }

    /** The level texts that only people of this track are held to. */
    public Optional<TrackTexts> textsOf(Track track) {
        return tracks.stream().filter(texts -> texts.track() == track).findFirst();
    }

    /** Every illustration of every level. */
    public int illustrationCount() {
        return levels.stream().mapToInt(text -> text.illustrations().size()).sum();
    }

    /** Levels that have words, for everyone or for a track; a level of the scale without a text is not counted. */
    public int levelCount() {
        return (int) writtenTexts().mapToInt(LevelText::level).distinct().count();
    }

    /** Level texts with words: those for everyone and those of each track. */
    public int levelTextCount() {
        return (int) writtenTexts().count();
    }

    private Stream<LevelText> writtenTexts() {
        return Stream.concat(levels.stream(), tracks.stream().flatMap(track -> track.levels().stream()))
                .filter(text -> !text.isBlank());
    }

    public Competency withName(String newName) {
        return toBuilder().name(newName).build();
    }

    public Competency withDefinition(String newDefinition) {
        return toBuilder().definition(newDefinition).build();
    }

    /** This competency with other words for one level; the illustrations of that level stay. */
    public Competency withLevelText(int ordinal, String words) {
        return toBuilder().levelText(ordinal, words).build();
    }

    /** Other words for one level where {@link #forTrack} finds them: the track's own, if it has any. */
    public Competency withLevelText(Optional<Track> track, int ordinal, String words) {
        Optional<TrackTexts> own = track.flatMap(this::textsOf);
        return own.isEmpty()
                ? withLevelText(ordinal, words)
                : toBuilder()
                        .trackTexts(own.get().withLevelText(ordinal, words))
                        .build();
    }

    public CompetencyBuilder toBuilder() {
        return new CompetencyBuilder(this);
    }
}
