package org.plumbline.model.store.exchange;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBuilder;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.bank.Skill;
import org.plumbline.model.bank.TrackTexts;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleId;

/** A competency from its item, its criteria, the items under it and its skill levels. */
final class CompetencyReader {
    private final CaseGraph graph;
    private final RubricReader rubrics;
    private final CaseNotes notes;
    private final Map<String, String> identifiers;
    private final RequirementReader requirements;
    private final Map<String, Scale> scales = new HashMap<>();
    private final ScaleId otherwise;

    /**
     * @param otherwise the scale of a competency that no rubric describes
     */
    CompetencyReader(
            CaseGraph graph,
            RubricReader rubrics,
            CaseNotes notes,
            Map<String, String> identifiers,
            List<Scale> scales,
            ScaleId otherwise) {
        this.graph = graph;
        this.rubrics = rubrics;
        this.notes = notes;
        this.identifiers = identifiers;
        this.otherwise = otherwise;
        requirements = new RequirementReader(graph, notes, identifiers);
        scales.forEach(scale -> this.scales.put(scale.id().value(), scale));
    }

    Competency read(CaseItem item, CategoryReader groups) {
        CaseItem.NameAndText words = item.nameAndText();
        if (words.shortened()) {
            notes.warn(
                    item.pointer(),
                    "This statement has no short form, and is too long for a name: it is the definition, and"
                            + " its beginning is the name.");
        }
        String id = graph.id(item);
        Optional<CriterionTexts> texts = rubrics.texts(item);
        Scale scale =
                scales.get(texts.map(CriterionTexts::scale).orElse(otherwise).value());
        CompetencyBuilder builder = Competency.named(new CompetencyId(id), words.name(), scale.id()).toBuilder()
                .number(number(item))
                .category(groups.above(item))
                .definition(words.text());
        texts.ifPresent(found -> take(builder, item, found));
        var counts = new EnumMap<CasePart, Integer>(CasePart.class);
        graph.children(item).forEach(child -> part(builder, id, child, counts));
        requirements
                .read(item, CaseKeys.of(CasePart.COMPETENCY, id), new RequirementReader.Owner(id, scale))
                .forEach(builder::required);
        return builder.build();
    }

    /** The bank's number of the competency, where its code is a number. */
    private static Optional<Integer> number(CaseItem item) {
        return Optional.of(Fields.words(item.node(), "humanCodingScheme"))
                .filter(CompetencyReader::isNumber)
                .map(Integer::valueOf);
    }

    static boolean isNumber(String code) {
        return code.matches("-?\\d{1,9}");
    }

    private void take(CompetencyBuilder builder, CaseItem item, CriterionTexts texts) {
        for (CriterionTexts.Turn turn : texts.turns()) {
            List<LevelText> levels = turn.levels().stream()
                    .map(text ->
                            new LevelText(text.level(), text.text(), illustrations(item, turn.number(), text.level())))
                    .toList();
            if (turn.number() == 0) {
                levels.forEach(builder::level);
            } else {
                builder.track(new TrackTexts(CriterionTexts.track(turn.track()), levels));
            }
        }
    }

    private List<String> illustrations(CaseItem item, int turn, int level) {
        List<CaseItem> found = graph.children(item).stream()
                .filter(child -> child.isOwn(CasePart.ILLUSTRATION)
                        && number(child, "turn") == turn
                        && number(child, "level") == level)
                .toList();
        for (int i = 0; i < found.size(); i++) {
            identifiers.put(
                    CaseKeys.of(CasePart.ILLUSTRATION, graph.id(item), "" + turn, "" + level, "" + i),
                    found.get(i).identifier());
        }
        return found.stream().map(CompetencyReader::statement).toList();
    }

    private static int number(CaseItem item, String mark) {
        return item.own().flatMap(uri -> uri.number(mark)).orElse(0);
    }

    private static String statement(CaseItem item) {
        return Fields.text(item.node(), "fullStatement");
    }

    private void part(CompetencyBuilder builder, String competency, CaseItem child, Map<CasePart, Integer> counts) {
        Optional<CasePart> kind = child.ownPart().filter(part -> part != CasePart.ILLUSTRATION);
        if (kind.isEmpty()) {
            return;
        }
        int index = counts.merge(kind.get(), 1, Integer::sum) - 1;
        String key = CaseKeys.of(kind.get(), competency, "" + index);
        identifiers.put(key, child.identifier());
        CaseItem.NameAndText words = child.nameAndText();
        switch (kind.get()) {
            case DEFINITION_ITEM -> builder.definitionItem(statement(child));
            case INDICATOR -> builder.indicator(statement(child));
            case AREA -> builder.applicationArea(statement(child));
            case ENTRY -> builder.neededBeforeEntry(true);
            case PERFORMANCE -> builder.performanceLevel(words.name(), words.text());
            default ->
                builder.skill(new Skill(
                        words.name(),
                        words.text(),
                        requirements.read(child, key, new RequirementReader.Owner(competency, BuiltInScales.SKILL_5))));
        }
    }
}
