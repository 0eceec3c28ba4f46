package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBuilder;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.bank.Skill;
import org.plumbline.model.bank.Track;
import org.plumbline.model.bank.TrackTexts;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;

/** A competency of a career framework while its lines are read. */
final class OpenCareerCompetency {
    private final int line;
    private final CompetencyBuilder builder;
    private final String name;
    private final List<TrackSection> sections = new ArrayList<>();
    private final Map<String, Skill> skills = new LinkedHashMap<>();

    OpenCareerCompetency(int line, String name, CompetencyBuilder builder) {
        this.line = line;
        this.name = name;
        this.builder = builder;
    }

    int line() {
        return line;
    }

    String name() {
        return name;
    }

    /** Begins the levels of a track; nothing when the competency has levels for it already. */
    Optional<TrackSection> begin(Optional<Track> track) {
        for (TrackSection section : sections) {
            if (section.track().equals(track)) {
                return section.isEmpty() ? Optional.of(section) : Optional.empty();
            }
        }
        sections.add(new TrackSection(track));
        return Optional.of(sections.get(sections.size() - 1));
    }

    boolean hasLevels() {
        return sections.stream().anyMatch(section -> !section.isEmpty());
    }

    /** Adds a skill; a level beyond 1 to 5 is left out with a warning. */
    void skill(SourceLine source, ItemWithLevel item, Ledger ledger) {
        var targets = new ArrayList<BankRequirement>();
        if (!item.level().isEmpty()) {
            String digits = item.level().replaceAll("\\D", "");
            int level = digits.isEmpty() ? 0 : Integer.parseInt(digits);
            if (level >= 1 && level <= Skill.HIGHEST_LEVEL) {
                targets.add(new BankRequirement(Optional.empty(), level, Evidence.STATED));
            } else {
                ledger.warn(
                        source.number(),
                        "“" + item.level() + "” is no level of the skill “" + item.name() + "”, which has levels 1 to "
                                + Skill.HIGHEST_LEVEL + "; the skill is kept without it.");
            }
        }
        Skill before = skills.putIfAbsent(Wording.plain(item.name()), new Skill(item.name(), item.text(), targets));
        if (before != null) {
            ledger.warn(
                    source.number(),
                    "The skill “" + item.name() + "” is under “" + name + "” more than once; the first is kept.");
        }
    }

    /**
     * @param inTracks whether the document has tracks; then levels without one are taken only where they are whole
     */
    Competency build(Scale scale, boolean inTracks, Ledger ledger) {
        boolean tracked = sections.stream().anyMatch(section -> section.track().isPresent() && !section.isEmpty());
        for (TrackSection section : sections) {
            if (section.isEmpty()) {
                continue;
            }
            boolean whole = section.isWhole(scale.levels().size());
            if (section.track().isEmpty() && (tracked || inTracks && !whole)) {
                ledger.warn(line, "“" + name + "” has levels without a track, so they are left out.");
                continue;
            }
            List<LevelText> texts = section.certain(name, ledger).stream()
                    .map(TrackSection.Entry::levelText)
                    .sorted(java.util.Comparator.comparingInt(LevelText::level))
                    .toList();
            warnOfMissing(section, texts, scale, ledger);
            section.track()
                    .ifPresentOrElse(
                            track -> builder.track(new TrackTexts(track, texts)), () -> texts.forEach(builder::level));
        }
        skills.values().forEach(builder::skill);
        return builder.build();
    }

    private void warnOfMissing(TrackSection section, List<LevelText> texts, Scale scale, Ledger ledger) {
        List<String> missing = scale.levels().stream()
                .filter(level -> texts.stream().noneMatch(text -> text.level() == level.ordinal() && !text.isBlank()))
                .map(Level::name)
                .toList();
        if (!missing.isEmpty()) {
            String whose = section.track()
                    .map(track -> " (" + TrackLabel.words(track) + ")")
                    .orElse("");
            ledger.warn(line, "“" + name + "”" + whose + " has no text for " + String.join(", ", missing) + ".");
        }
    }
}
