package org.plumbline.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.intake.Draft;

/** What was read from a document, for somebody who reads it in a terminal. */
final class DraftWords {
    private final Draft draft;
    private final CompetencyBank bank;

    private DraftWords(Draft draft) {
        this.draft = draft;
        bank = draft.bank();
    }

    /** Which kind of document it is, its title, how much it holds, and a line for each competency. */
    static List<String> of(String file, Draft draft) {
        var words = new DraftWords(draft);
        var lines = new ArrayList<>(words.summary(file));
        Optional<String> category = Optional.empty();
        for (Competency competency : words.bank.competencies()) {
            Optional<String> its = words.category(competency);
            if (its.isPresent() && !its.equals(category)) {
                lines.add("  " + its.get());
            }
            category = its;
            lines.add((its.isPresent() ? "    " : "  ") + words.line(competency));
        }
        return lines;
    }

    /** Two lines: what the document is, and how much it holds. */
    static List<String> summary(String file, Draft draft) {
        return new DraftWords(draft).summary(file);
    }

    private List<String> summary(String file) {
        List<Competency> all = bank.competencies();
        var counts = new ArrayList<String>();
        counts.add(all.isEmpty() ? "no competencies" : count(all.size(), "competency", "competencies"));
        add(counts, all.stream().mapToInt(Competency::levelCount).sum(), "level text", "level texts");
        add(counts, all.stream().mapToInt(one -> one.indicators().size()).sum(), "indicator", "indicators");
        add(counts, all.stream().mapToInt(Competency::illustrationCount).sum(), "illustration", "illustrations");
        add(counts, all.stream().mapToInt(one -> one.required().size()).sum(), "required level", "required levels");
        return List.of(
                file + ": " + draft.family().words() + ", “" + bank.title() + "”",
                "Found " + String.join(", ", counts) + ".");
    }

    private Optional<String> category(Competency competency) {
        return competency.category().flatMap(bank::category).map(Category::name);
    }

    private String line(Competency competency) {
        var counts = new ArrayList<String>();
        counts.add(count(competency.levelCount(), "level", "levels"));
        add(counts, competency.indicators().size(), "indicator", "indicators");
        add(counts, competency.illustrationCount(), "illustration", "illustrations");
        add(counts, competency.performanceLevels().size(), "performance level", "performance levels");
        add(counts, competency.applicationAreas().size(), "application area", "application areas");
        competency.required().forEach(one -> counts.add(required(competency, one)));
        return competency.number().map(number -> number + ". ").orElse("") + competency.name() + ": "
                + String.join(", ", counts);
    }

    private String required(Competency competency, BankRequirement one) {
        return "required" + one.grade().map(grade -> " for " + grade).orElse("") + ": "
                + bank.scaleOf(competency).level(one.level()).name();
    }

    private static void add(List<String> counts, int number, String one, String many) {
        if (number > 0) {
            counts.add(count(number, one, many));
        }
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
