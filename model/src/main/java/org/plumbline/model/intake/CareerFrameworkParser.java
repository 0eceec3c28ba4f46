package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.model.bank.CategoryId;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyBuilder;
import org.plumbline.model.bank.Track;

/**
 * Reads career frameworks: competencies with a set of levels for individual contributors and one for managers, skills
 * below them, positions and career paths.
 *
 * <p>A level belongs to the nearest name and track label above it. Where either is missing, what follows is left out.
 */
final class CareerFrameworkParser {
    private static final Pattern HINT = Pattern.compile(
            "individual[ -]contributor|\\bICs?\\b|managerial|\\bskills?\\b|\\bpositions?\\b|career",
            Pattern.CASE_INSENSITIVE);

    private final SourceText source;
    private final Ledger ledger;
    private final TrackLevels levels;
    private final BankDraft bank;
    private final PositionLines positions;
    private List<SourceLine> pending = new ArrayList<>();
    private Optional<CategoryId> category = Optional.empty();
    private OpenCareerCompetency open;
    private TrackSection section;
    private final HeadingRanks ranks;
    private boolean inSkills;
    private boolean hasTracks;

    private CareerFrameworkParser(SourceText source, TrackLevels levels, HeadingRanks ranks) {
        this.ranks = ranks;
        this.source = source;
        this.levels = levels;
        ledger = new Ledger(source);
        bank = new BankDraft(source, Family.CAREER_FRAMEWORK, ledger);
        bank.scale(levels.scale());
        hasTracks = source.written().stream()
                .anyMatch(line -> line.role() != LineRole.ROW
                        && TrackLabel.of(line.text()).isPresent());
        positions = new PositionLines(ledger);
    }

    /** A draft with competencies, or nothing when no competency has levels for a track, skills or positions. */
    static Optional<Draft> parse(SourceText document) {
        SourceText source = CareerTables.unrolled(document);
        if (source.written().stream()
                .noneMatch(line -> HINT.matcher(line.text()).find())) {
            return Optional.empty();
        }
        return TrackLevels.of(source.written())
                .flatMap(levels -> twice(source, levels))
                .filter(CareerFrameworkParser::isFramework);
    }

    /** Once to find out at which rank of heading competencies stand, and again with only those. */
    private static Optional<Draft> twice(SourceText source, TrackLevels levels) {
        var ranks = new HeadingRanks();
        new CareerFrameworkParser(source, levels, ranks).parse();
        ranks.decide();
        return new CareerFrameworkParser(source, levels, ranks).parse();
    }

    private static boolean isFramework(Draft draft) {
        boolean beyond = draft.bank().competencies().stream()
                .anyMatch(one -> !one.tracks().isEmpty() || !one.skills().isEmpty());
        return beyond
                || !draft.bank().positions().isEmpty()
                        && !draft.bank().competencies().isEmpty();
    }

    private Optional<Draft> parse() {
        for (SourceLine line : source.written()) {
            Optional<Track> track = line.role() == LineRole.ROW ? Optional.empty() : TrackLabel.of(line.text());
            Optional<TrackLevels.Entry> level = levels.entry(line);
            if (track.isPresent()) {
                track(line, track.get());
            } else if (level.isPresent()) {
                level(line, level.get());
            } else if (positions.take(line)) {
                start();
                close();
            } else if (!labelled(line) && !skill(line) && !goesOn(line)) {
                pending.add(line);
            }
        }
        close();
        if (bank.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = bank.finish();
        CompetencyBank full = positions.draft().addedTo(draft.bank(), levels);
        return Optional.of(new Draft(draft.family(), full, ledger.warnings(), draft.seen(), draft.origins()));
    }

    private boolean goesOn(SourceLine line) {
        return section != null
                && pending.isEmpty()
                && section.last().filter(last -> last.takes(line)).isPresent();
    }

    private void track(SourceLine line, Track track) {
        if (!pending.isEmpty()) {
            start();
        }
        section(line, Optional.of(track));
    }

    private void section(SourceLine line, Optional<Track> track) {
        section = null;
        if (open != null) {
            section = open.begin(track).orElse(null);
            if (section == null) {
                ledger.warn(
                        line.number(),
                        "“" + open.name() + "” has these levels already, so another competency may begin here without"
                                + " its name; what follows is left out.");
                close();
            } else {
                track.ifPresent(any -> ledger.use(line));
            }
        }
    }

    private void level(SourceLine line, TrackLevels.Entry entry) {
        boolean furniture = pending.stream().allMatch(one -> PageMark.is(one.text()));
        boolean goesOn = section != null && (furniture || onlySentences() && section.goesOnWith(entry.level()));
        if (goesOn) {
            pending = new ArrayList<>();
        } else if (!furniture) {
            start();
        }
        boolean other =
                section == null || entry.track().isPresent() && !section.track().equals(entry.track());
        if (other && open != null) {
            section(line, entry.track());
        }
        if (section != null && levels.scale().has(entry.level())) {
            section.add(new TrackSection.Entry(line, entry.level(), entry.text()));
        }
    }

    /** Words that name nothing, such as the text of a level whose label is missing. */
    private boolean onlySentences() {
        return pending.stream()
                .allMatch(line -> line.role() != LineRole.HEADING && !Wording.looksLikeName(line.text()));
    }

    /** Begins the competency whose name and definition wait; without a name, nobody knows whose levels follow. */
    private void start() {
        close();
        List<SourceLine> words = pending.stream()
                .filter(line -> line.role() != LineRole.ROW && !line.text().startsWith("|"))
                .filter(line -> !PageMark.is(line.text()))
                .toList();
        Optional<NameAndDefinition> name = NameAndDefinition.in(words)
                .filter(found -> ranks.fits(found.own().get(0)) && isWhole(found));
        name.ifPresent(this::begin);
        pending = new ArrayList<>();
    }

    /** A heading that became a bullet is no part of a definition. */
    private static boolean isWhole(NameAndDefinition found) {
        return found.own().stream().noneMatch(line -> line.text().startsWith("#"));
    }

    private void begin(NameAndDefinition name) {
        title(name.before());
        List<SourceLine> before = name.before();
        SourceLine above = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean group = above != null
                && above != source.written().get(0)
                && above.role() == LineRole.HEADING
                && above.indent() < name.own().get(0).indent();
        if (group) {
            category(above, above.text());
        }
        ledger.useAll(name.own());
        ranks.add(name.own().get(0));
        CompetencyBuilder builder =
                bank.begin("career", name.name()).definition(name.definition()).category(category);
        inSkills = false;
        positions.end();
        open = new OpenCareerCompetency(name.line(), name.name(), builder);
        section = null;
    }

    private void title(List<SourceLine> front) {
        if (bank.isEmpty()
                && !front.isEmpty()
                && front.get(0) == source.written().get(0)) {
            bank.title(front.get(0).text());
            ledger.use(front.get(0));
        }
    }

    private void category(SourceLine line, String name) {
        category = Optional.of(bank.category(name, ""));
        ledger.use(line);
    }

    private void close() {
        if (open != null && open.hasLevels()) {
            bank.addWithTracks(open.line(), open.build(levels.scale(), hasTracks, ledger));
        }
        open = null;
        section = null;
    }

    /** “Skills: …” under a competency, or a category that is named as one. */
    private boolean labelled(SourceLine line) {
        Optional<CareerLabel.Found> found = CareerLabel.of(line);
        String words = found.map(CareerLabel.Found::words).orElse("");
        if (found.filter(one -> one.label() == CareerLabel.SKILLS).isPresent() && open != null && pending.isEmpty()) {
            inSkills = true;
            section = null;
            ledger.use(line);
            ItemWithLevel.apart(words).forEach(one -> skill(line, one));
            return true;
        }
        if (found.filter(one -> one.label() == CareerLabel.CATEGORY).isPresent() && !words.isEmpty()) {
            close();
            title(pending);
            pending = new ArrayList<>();
            category(line, words);
            return true;
        }
        return false;
    }

    private boolean skill(SourceLine line) {
        boolean skill = inSkills && open != null && pending.isEmpty() && line.role() == LineRole.BULLET;
        return skill && skill(line, line.text());
    }

    private boolean skill(SourceLine line, String words) {
        Optional<ItemWithLevel> item = ItemWithLevel.orName(words);
        item.ifPresentOrElse(
                one -> {
                    open.skill(line, one, ledger);
                    ledger.use(line);
                },
                () -> ledger.warn(
                        line.number(), "“" + words + "” is no skill with a level from 1 to 5, so it is left out."));
        return true;
    }
}
