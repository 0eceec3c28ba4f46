package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBuilder;

/** A competency of a city model while its lines are read. */
final class OpenModelCompetency {
    private final int line;
    private final int number;
    private final String name;
    private String definition;
    private final List<String> definitionItems = new ArrayList<>();
    private final Map<Integer, StyledText> levels = new LinkedHashMap<>();
    private final List<String> indicators = new ArrayList<>();
    private final Map<String, String> performance = new LinkedHashMap<>();
    private final List<String> areas = new ArrayList<>();
    private final boolean starred;
    private final StatedLevels stated = new StatedLevels();

    OpenModelCompetency(int line, int number, String name, String definition, boolean starred) {
        this.line = line;
        this.number = number;
        this.name = name;
        this.definition = definition;
        this.starred = starred;
    }

    int line() {
        return line;
    }

    int number() {
        return number;
    }

    String name() {
        return name;
    }

    boolean hasLevel(int level) {
        return levels.containsKey(level);
    }

    boolean hasAreas() {
        return !areas.isEmpty();
    }

    String level(int level) {
        return levels.get(level).text();
    }

    String performance(String level) {
        return performance.getOrDefault(level, "");
    }

    void require(BankRequirement requirement) {
        stated.add(requirement);
    }

    boolean hasLevels() {
        return !levels.isEmpty();
    }

    boolean hasPerformance(String level) {
        return performance.containsKey(level) && !performance.get(level).isBlank();
    }

    void define(String words) {
        definition = (definition + " " + words).strip();
    }

    void definitionItem(String words) {
        definitionItems.add(words);
    }

    void level(int level, StyledText words) {
        levels.merge(level, words, StyledText::spaced);
    }

    void indicator(String words) {
        indicators.add(words);
    }

    void moreOfIndicator(String words) {
        more(indicators, words);
    }

    void performance(String level, String words) {
        performance.merge(level, words, (before, next) -> (before + " " + next).strip());
    }

    void area(String words) {
        areas.add(words);
    }

    void moreOfArea(String words) {
        more(areas, words);
    }

    private static void more(List<String> items, String words) {
        String last = items.isEmpty() ? "" : items.remove(items.size() - 1);
        items.add((last + " " + words).strip());
    }

    boolean endsInItem() {
        return !definitionItems.isEmpty();
    }

    void moreOfDefinitionItem(String words) {
        more(definitionItems, words);
    }

    Competency build(BankDraft bank, Ledger ledger) {
        CompetencyBuilder builder = bank.begin("la-" + number, name)
                .number(number)
                .definition(definition)
                .neededBeforeEntry(starred);
        definitionItems.forEach(builder::definitionItem);
        var required = new RequiredLevels();
        levels.forEach((level, words) -> {
            builder.levelText(level, words.text());
            required.add(level, words);
        });
        indicators.forEach(builder::indicator);
        performance.forEach(builder::performanceLevel);
        areas.forEach(builder::applicationArea);
        required.marked(line, name, ledger).ifPresent(stated::add);
        stated.agreed(line, name, ledger).forEach(builder::required);
        return builder.build();
    }
}
