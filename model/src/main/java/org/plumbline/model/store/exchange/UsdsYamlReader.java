package org.plumbline.model.store.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.plumbline.model.intake.Warning;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;
import tools.jackson.databind.JsonNode;

/**
 * Competencies in YAML: a definition of one or several parts, and either texts for the levels of a scale, of which one
 * may be required, or one text for what meets the requirement.
 *
 * <p>The lowest level of a scale, such as Unfamiliar, is often left away because nothing is to be seen there.
 */
final class UsdsYamlReader {
    private static final String NAME = "competency";
    private static final String REQUIRED = "required";
    private static final String PROFICIENCY = "proficiency";
    private static final List<String> TWO_LEVELS = List.of("meets", "exceeds");
    private static final Set<String> KNOWN = Set.of(NAME, "definition", REQUIRED, "levels", "meets", "exceeds");

    private final Yaml.Document document;
    private final List<Warning> warnings = new ArrayList<>();
    private final List<Competency> competencies = new ArrayList<>();
    private final List<Integer> origins = new ArrayList<>();
    private final Map<String, Scale> scales = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();

    private UsdsYamlReader(Yaml.Document document) {
        this.document = document;
    }

    static Optional<Draft> read(ExchangeFile file, Yaml.Document document) {
        boolean known = false;
        for (JsonNode one : document.tree()) {
            known |= one.has(NAME) && (one.has("levels") || one.has("meets") || one.has("definition"));
        }
        return document.tree().isArray() && known
                ? Optional.of(new UsdsYamlReader(document).draft(file))
                : Optional.empty();
    }

    private Draft draft(ExchangeFile file) {
        document.tree().forEach(this::competency);
        var bank = file.bank(Family.USDS_YAML).toBuilder()
                .scales(List.copyOf(scales.values()))
                .competencies(competencies)
                .build();
        return new Draft(Family.USDS_YAML, bank, warnings, List.of(), origins);
    }

    private void warn(JsonNode where, String sentence) {
        warnings.add(new Warning(document.line(where), sentence));
    }

    private void competency(JsonNode one) {
        String name = Fields.words(one, NAME);
        if (name.isEmpty()) {
            warn(one, "This entry names no competency, so it was left out.");
            return;
        }
        Scale scale = scale(one, name);
        scales.putIfAbsent(scale.id().value(), scale);
        CompetencyBuilder builder = Competency.named(new CompetencyId(id(name)), name, scale.id()).toBuilder();
        List<String> definition = Fields.texts(one, "definition");
        if (definition.isEmpty()) {
            warn(one, "“" + name + "” has no definition.");
        } else {
            builder.definition(definition.get(0));
            definition.stream().skip(1).forEach(builder::definitionItem);
        }
        var required = new ArrayList<Integer>();
        levels(one, name, scale, builder, required);
        required(one, name, scale, builder, required);
        one.properties().stream()
                .filter(field -> !KNOWN.contains(field.getKey()) && Fields.isSaid(field))
                .forEach(field ->
                        warn(field.getValue(), "The field “" + field.getKey() + "” of “" + name + "” was left out."));
        competencies.add(builder.build());
        origins.add(document.line(one));
    }

    private String id(String name) {
        String id = Slug.of(name, NAME);
        for (int i = 2; !ids.add(id); i++) {
            id = Slug.of(name, NAME) + "-" + i;
        }
        return id;
    }

    /** The scale of the field that has all the words; otherwise the words as they stand. */
    private Scale scale(JsonNode one, String name) {
        List<String> words = Fields.list(one, "levels").stream()
                .map(level -> Fields.words(level, PROFICIENCY))
                .toList();
        if (words.isEmpty()) {
            return TWO_LEVELS.stream().anyMatch(one::has) ? BuiltInScales.MEETS_EXCEEDS : BuiltInScales.FAMILIARITY;
        }
        for (Scale scale : BuiltInScales.all()) {
            if (words.stream().allMatch(word -> scale.named(word).isPresent())) {
                return scale;
            }
        }
        try {
            Scale own = Scale.proficiency(
                    Slug.of(String.join(" ", words), "levels"), String.join(", ", words), words.toArray(new String[0]));
            warn(
                    one,
                    "The levels of “" + name + "” are of no known scale; they are taken in the order in which they"
                            + " stand, lowest first. Look whether that is right.");
            return own;
        } catch (IllegalArgumentException e) {
            warn(
                    one,
                    "The levels of “" + name + "” make no scale of 2 to 7 different words, so their texts were left"
                            + " out.");
            return BuiltInScales.FAMILIARITY;
        }
    }

    private void levels(JsonNode one, String name, Scale scale, CompetencyBuilder builder, List<Integer> required) {
        Set<Integer> taken = new HashSet<>();
        for (JsonNode level : Fields.list(one, "levels")) {
            String word = Fields.words(level, PROFICIENCY);
            Optional<Level> found = scale.named(word);
            if (found.isEmpty() || !taken.add(found.get().ordinal())) {
                warn(
                        level,
                        "The text for “" + word + "” of “" + name + "” was left out: "
                                + (found.isEmpty()
                                        ? "that is no level of its scale."
                                        : "that level has a text already."));
                continue;
            }
            builder.levelText(found.get().ordinal(), String.join(" ", Fields.texts(level, "definition")));
            if (Fields.says(level, REQUIRED, "true")) {
                required.add(found.get().ordinal());
            }
        }
        for (String field : TWO_LEVELS) {
            Optional<Level> found = scale.named(field).filter(level -> one.has(field));
            found.ifPresent(level -> builder.levelText(level.ordinal(), String.join(" ", Fields.texts(one, field))));
            if (found.isEmpty() && one.has(field)) {
                warn(
                        one.get(field),
                        "“" + name + "” has level texts, and one text for “" + field
                                + "” beside them, which was left out.");
            }
        }
    }

    /** A level that says it is required, or a word for it beside the name; nothing else is a required level. */
    private void required(JsonNode one, String name, Scale scale, CompetencyBuilder builder, List<Integer> marked) {
        String word = Fields.words(one, REQUIRED);
        scale.named(word).ifPresent(level -> marked.add(level.ordinal()));
        List<Integer> levels = marked.stream().distinct().toList();
        if (levels.size() == 1) {
            builder.required(new BankRequirement(Optional.empty(), levels.get(0), Evidence.STATED));
        } else if (levels.size() > 1) {
            warn(one, "“" + name + "” says of more than one level that it is required, so none was taken.");
        }
        if (!word.isEmpty() && scale.named(word).isEmpty()) {
            warn(
                    one.get(REQUIRED),
                    "“required: " + word + "” of “" + name + "” names no level; no required level was taken from it.");
        }
    }
}
