package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.bank.CareerPath;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.bank.Skill;
import org.plumbline.model.scale.BuiltInScales;

/** The contents of a bank that was read, counted and in words. */
final class FoundWords {
    private final CompetencyBank bank;

    FoundWords(CompetencyBank bank) {
        this.bank = bank;
    }

    String counts() {
        List<Competency> all = bank.competencies();
        var counts = new ArrayList<String>();
        counts.add(all.isEmpty() ? "no competencies" : Counted.of(all.size(), "competency", "competencies"));
        Counted.add(counts, sum(all, Competency::levelTextCount), "level text", "level texts");
        Counted.add(counts, sum(all, one -> one.indicators().size()), "indicator", "indicators");
        Counted.add(counts, sum(all, Competency::illustrationCount), "illustration", "illustrations");
        Counted.add(counts, sum(all, one -> one.required().size()), "required level", "required levels");
        Counted.add(counts, sum(all, one -> one.skills().size()), "skill", "skills");
        Counted.add(counts, bank.positions().size(), "position", "positions");
        Counted.add(counts, bank.paths().size(), "career path", "career paths");
        Counted.add(counts, bank.tasks().size(), "task", "tasks");
        return "Found " + String.join(", ", counts) + ".";
    }

    private static int sum(List<Competency> all, ToIntFunction<Competency> count) {
        return all.stream().mapToInt(count).sum();
    }

    ImportReport.Found of(Competency competency, int line) {
        var counts = new ArrayList<String>();
        counts.add(Counted.of(competency.levelCount(), "level", "levels"));
        Counted.add(counts, competency.indicators().size(), "indicator", "indicators");
        Counted.add(counts, competency.illustrationCount(), "illustration", "illustrations");
        Counted.add(counts, competency.performanceLevels().size(), "performance level", "performance levels");
        Counted.add(counts, competency.applicationAreas().size(), "application area", "application areas");
        Counted.add(counts, competency.tracks().size(), "career track", "career tracks");
        Counted.add(counts, competency.skills().size(), "skill", "skills");
        competency.required().forEach(one -> counts.add(required(competency, one)));
        return new ImportReport.Found(
                competency
                        .category()
                        .flatMap(bank::category)
                        .map(Category::name)
                        .orElse(""),
                competency.number().map(number -> number + ". ").orElse("") + competency.name(),
                String.join(", ", counts),
                line);
    }

    private String required(Competency competency, BankRequirement one) {
        return "required" + one.grade().map(grade -> " for " + grade).orElse("") + ": "
                + bank.scaleOf(competency).level(one.level()).name();
    }

    List<String> beside() {
        var lines = new ArrayList<String>();
        for (Competency competency : bank.competencies()) {
            competency.skills().forEach(skill -> lines.add(skill(competency, skill)));
        }
        Map<String, Integer> required = requiredOf();
        bank.positions().forEach(one -> lines.add(position(one, required.getOrDefault(one.title(), 0))));
        for (CareerPath path : bank.paths()) {
            lines.add("career path “" + path.name() + "”: " + String.join(" – ", path.positions()));
        }
        var tasks = new LinkedHashMap<String, Integer>();
        for (BankTask task : bank.tasks()) {
            tasks.merge(task.occupation(), 1, Integer::sum);
        }
        for (Map.Entry<String, Integer> one : tasks.entrySet()) {
            lines.add(Counted.of(one.getValue(), "task", "tasks")
                    + (one.getKey().isBlank() ? "" : " of " + one.getKey()));
        }
        return lines;
    }

    private static String skill(Competency competency, Skill skill) {
        var targets = skill.targets().stream()
                .map(one -> BuiltInScales.SKILL_5.level(one.level()).name()
                        + one.grade().map(grade -> " for " + grade).orElse(""))
                .toList();
        return "skill “" + skill.name() + "” of “" + competency.name() + "”"
                + (targets.isEmpty() ? "" : ": " + String.join(", ", targets));
    }

    /** How many competencies each grade or position requires. */
    private Map<String, Integer> requiredOf() {
        var counts = new HashMap<String, Integer>();
        for (Competency competency : bank.competencies()) {
            competency.required().forEach(one -> one.grade().ifPresent(grade -> counts.merge(grade, 1, Integer::sum)));
        }
        return counts;
    }

    private static String position(PositionProfile position, int required) {
        String code = position.code().isBlank() ? "" : " (" + position.code() + ")";
        return "position “" + position.title() + "”" + code
                + (required == 0 ? "" : ": requires " + Counted.of(required, "competency", "competencies"));
    }
}
