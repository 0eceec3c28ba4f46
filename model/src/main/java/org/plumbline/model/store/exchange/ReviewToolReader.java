package org.plumbline.model.store.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBuilder;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.Family;
import org.plumbline.model.intake.Slug;
import org.plumbline.model.scale.BuiltInScales;
import tools.jackson.databind.JsonNode;

/**
 * Reads the set-up files of the USDS review tool.
 *
 * <p>Its competencies say in one text which proficiency is required. Reviewers answer against that text with No, Meets or
 * Exceeds, so it is the text of “Meets”, and “Meets” is the required level. Where the answers are other words, nothing
 * says which of them the text describes: then it is left out and reported.
 */
final class ReviewToolReader {
    private static final String LIST = "competencies";
    private static final String PROFICIENCY = "requiredProficiencyDefinition";
    private static final Set<String> SHOWN =
            Set.of("name", "localId", "definition", PROFICIENCY, "sortOrder", "selectors");
    private static final int MEETS = 1;

    private final ExchangeFile file;
    private final CaseNotes notes = new CaseNotes("not taken into the bank.");
    private final List<Competency> competencies = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private ReviewToolReader(ExchangeFile file) {
        this.file = file;
    }

    static Optional<Draft> read(ExchangeFile file, JsonNode tree) {
        List<JsonNode> competencies = Fields.list(tree, LIST);
        boolean known = competencies.stream().anyMatch(one -> one.has(PROFICIENCY) || one.has("selectors"));
        return known
                ? Optional.of(new ReviewToolReader(file).competencies(competencies))
                : ReviewToolSetup.read(file, tree);
    }

    private Draft competencies(List<JsonNode> list) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(at -> sortOrder(list.get(at))));
        order.forEach(at -> competency("/" + LIST + "/" + at, list.get(at)));
        var bank = file.bank(Family.USDS_REVIEW_TOOL).toBuilder()
                .scales(List.of(BuiltInScales.MEETS_EXCEEDS))
                .competencies(competencies)
                .build();
        return new Draft(Family.USDS_REVIEW_TOOL, bank, notes.warnings(), List.of(), List.of());
    }

    /** Whoever has no place in the order comes after those who have one, as they stand. */
    private static BigDecimal sortOrder(JsonNode competency) {
        JsonNode order = competency.get("sortOrder");
        return order != null && order.isNumber() ? order.decimalValue() : BigDecimal.valueOf(Integer.MAX_VALUE);
    }

    private void competency(String pointer, JsonNode one) {
        String name = Fields.words(one, "name");
        if (name.isEmpty()) {
            notes.warn(pointer, "This competency has no name, so it was left out.");
            return;
        }
        String local = Fields.words(one, "localId");
        String id = local.isEmpty() ? Slug.of(name, "competency") : local;
        if (!ids.add(id)) {
            notes.warn(
                    pointer,
                    "The competency “" + name + "” has the localId " + id
                            + " of another one before it, so it was left out.");
            return;
        }
        CompetencyBuilder builder =
                Competency.named(new CompetencyId(id), name, BuiltInScales.MEETS_EXCEEDS.id()).toBuilder()
                        .definition(Fields.words(one, "definition"));
        if (Fields.words(one, "definition").isEmpty()) {
            notes.warn(pointer, "“" + name + "” has no definition.");
        }
        proficiency(builder, pointer, name, one);
        left(pointer, one);
        competencies.add(builder.build());
    }

    private void proficiency(CompetencyBuilder builder, String pointer, String name, JsonNode one) {
        String text = Fields.words(one, PROFICIENCY);
        List<String> answers = Fields.list(one, "selectors").stream()
                .map(selector -> Fields.words(selector, "displayName"))
                .toList();
        String meets = BuiltInScales.MEETS_EXCEEDS.level(MEETS).name();
        if (text.isEmpty()) {
            notes.warn(pointer, "“" + name + "” does not say which proficiency is required.");
        } else if (answers.isEmpty() || answers.stream().anyMatch(meets::equalsIgnoreCase)) {
            builder.levelText(MEETS, text).required(new BankRequirement(Optional.empty(), MEETS, Evidence.STATED));
        } else {
            notes.warn(
                    pointer + "/" + PROFICIENCY,
                    "The answers for “" + name + "” are " + String.join(", ", answers) + ", and nothing says which of"
                            + " them the required proficiency describes; its text was left out.");
        }
    }

    private void left(String pointer, JsonNode one) {
        List<JsonNode> selectors = Fields.list(one, "selectors");
        if (!selectors.isEmpty()) {
            List<String> words = selectors.stream()
                    .map(selector ->
                            Fields.words(selector, "displayName") + " = " + Fields.words(selector, "pointValue"))
                    .toList();
            notes.kept("Points and texts of the answers", String.join(", ", words), pointer + "/selectors");
        }
        one.properties().stream()
                .filter(field -> !SHOWN.contains(field.getKey()) && Fields.isSaid(field))
                .forEach(field -> notes.kept("Fields", field.getKey(), pointer + Fields.step(field.getKey())));
    }
}
