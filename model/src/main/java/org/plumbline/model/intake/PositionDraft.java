package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.CareerPath;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.bank.Skill;
import org.plumbline.model.bank.Track;

/** The positions and career paths of a framework while they are read, and what each position requires. */
final class PositionDraft {
    private static final Pattern ARROW = Pattern.compile("\\s*(?:→|⟶|➔|⇒|›|>|->|=>|-->)\\s*");

    private final Ledger ledger;
    private final Map<String, PositionProfile> positions = new LinkedHashMap<>();
    private final List<CareerPath> paths = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();

    PositionDraft(Ledger ledger) {
        this.ledger = ledger;
    }

    private record Need(int line, String position, ItemWithLevel item) {}

    /** The position of this title; made when it is new. */
    String position(String title) {
        String key = Wording.plain(title);
        return positions
                .computeIfAbsent(key, any -> new PositionProfile(title.strip(), "", "", "", Optional.empty()))
                .title();
    }

    void code(String title, String code) {
        change(title, one -> new PositionProfile(one.title(), code, one.family(), one.description(), one.track()));
    }

    void family(String title, String family) {
        change(title, one -> new PositionProfile(one.title(), one.code(), family, one.description(), one.track()));
    }

    void describe(String title, String words) {
        change(
                title,
                one -> new PositionProfile(
                        one.title(), one.code(), one.family(), (one.description() + " " + words).strip(), one.track()));
    }

    void track(String title, Track track) {
        change(
                title,
                one -> new PositionProfile(
                        one.title(), one.code(), one.family(), one.description(), Optional.of(track)));
    }

    private void change(String title, java.util.function.UnaryOperator<PositionProfile> change) {
        positions.computeIfPresent(Wording.plain(title), (key, one) -> change.apply(one));
    }

    void require(int line, String position, ItemWithLevel item) {
        needs.add(new Need(line, position, item));
    }

    static boolean isPath(String words) {
        List<String> steps = steps(words);
        return steps.size() > 1
                && steps.stream().allMatch(step -> !step.isBlank() && step.length() <= 60 && !step.contains("."));
    }

    private static List<String> steps(String words) {
        return Arrays.asList(ARROW.split(words.strip(), -1));
    }

    void path(String name, String words) {
        List<String> steps = steps(words).stream().map(this::position).toList();
        paths.add(new CareerPath(name.isBlank() ? steps.get(0) + " to " + steps.get(steps.size() - 1) : name, steps));
    }

    boolean isEmpty() {
        return positions.isEmpty() && paths.isEmpty();
    }

    CompetencyBank addedTo(CompetencyBank bank, TrackLevels levels) {
        var competencies = new ArrayList<>(bank.competencies());
        for (Need need : needs) {
            int found = place(competencies, need, levels);
            if (found != 1) {
                ledger.warn(
                        need.line(),
                        "“" + need.item().name() + "”, which “" + need.position() + "” requires, is "
                                + (found == 0 ? "no competency or skill" : "more than one competency or skill")
                                + " of the document, so it is left out.");
            }
        }
        return bank.toBuilder()
                .competencies(competencies)
                .positions(List.copyOf(positions.values()))
                .paths(paths)
                .build();
    }

    /** How many competencies and skills have the name; the level is put where there is one. */
    private int place(List<Competency> competencies, Need need, TrackLevels levels) {
        int found = 0;
        int at = -1;
        boolean skill = false;
        for (int i = 0; i < competencies.size(); i++) {
            Competency one = competencies.get(i);
            boolean asCompetency = Wording.same(one.name(), need.item().name());
            boolean asSkill = one.skills().stream()
                    .anyMatch(own -> Wording.same(own.name(), need.item().name()));
            found += (asCompetency ? 1 : 0) + (asSkill ? 1 : 0);
            at = asCompetency || asSkill ? i : at;
            skill |= asSkill;
        }
        if (found == 1) {
            Competency own = competencies.get(at);
            competencies.set(at, skill ? skill(own, need) : competency(own, need, levels));
        }
        return found;
    }

    private Competency competency(Competency own, Need need, TrackLevels levels) {
        Optional<Integer> level = levels.named(need.item().level()).map(one -> one.ordinal());
        return requirement(need, level)
                .map(one -> own.toBuilder().required(one).build())
                .orElse(own);
    }

    private Competency skill(Competency own, Need need) {
        String digits = need.item().level().replaceAll("\\D", "");
        Optional<Integer> level = digits.isEmpty()
                ? Optional.empty()
                : Optional.of(Integer.valueOf(digits)).filter(n -> n >= 1 && n <= Skill.HIGHEST_LEVEL);
        Optional<BankRequirement> requirement = requirement(need, level);
        if (requirement.isEmpty()) {
            return own;
        }
        List<Skill> skills = own.skills().stream()
                .map(one -> Wording.same(one.name(), need.item().name()) ? with(one, requirement.get()) : one)
                .toList();
        return own.toBuilder().onlySkills(skills).build();
    }

    private static Skill with(Skill skill, BankRequirement target) {
        var targets = new ArrayList<>(skill.targets());
        targets.add(target);
        return new Skill(skill.name(), skill.description(), targets);
    }

    private Optional<BankRequirement> requirement(Need need, Optional<Integer> level) {
        if (level.isEmpty()) {
            ledger.warn(
                    need.line(),
                    "“" + need.item().level() + "”, which “" + need.position() + "” requires of “"
                            + need.item().name() + "”, is no level of it, so it is left out.");
        }
        return level.map(one -> new BankRequirement(Optional.of(need.position()), one, Evidence.STATED));
    }
}
