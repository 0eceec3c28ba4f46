package org.plumbline.model.intake.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.intake.GradeBands;

/** What the words over a column usually mean, compared by their letters and digits alone, one or many. */
final class HeaderWords {
    private static final Pattern REQUIRED_AT = Pattern.compile(
            "(?i)(?:(?:minimum )?required(?: proficiency)?(?: level)?|(?:minimum|target) level)\\s*(?:at|for|of|[-–:(])?\\s*(?:grade )?"
                    + "(?<grade>[A-Z]{1,4}[- ]?\\d{1,2})\\)?");
    private static final Pattern PERFORMANCE = Pattern.compile("(?i)(Satisfactory|Superior)(?: performance| text)?");
    private static final int LONGEST = 60;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, FieldKind> WORDS = new HashMap<>();
    private static final Map<String, Integer> RANK = new HashMap<>();

    static {
        add(FieldKind.NAME, "competency name", "competency title", "core competency", "competency", "competencyKSA");
        add(FieldKind.NAME, "competence", "competence name", "KSA", "name", "title");
        add(FieldKind.NUMBER, "competency number", "number", "competency no", "no", "nr", "num");
        add(FieldKind.ID, "competency id", "id", "identifier", "competency identifier", "local id");
        add(FieldKind.CATEGORY, "category", "competency category", "group", "competency group", "cluster", "domain");
        add(FieldKind.CATEGORY, "competency area", "area", "theme", "competency cluster", "category name");
        add(FieldKind.CATEGORY_DESCRIPTION, "category description", "category definition", "group description");
        add(FieldKind.DEFINITION, "definition", "competency definition", "competency description", "description");
        add(FieldKind.DEFINITION_ITEM, "definition item");
        add(FieldKind.SCALE, "scale", "proficiency scale", "level scale", "rating scale");
        add(FieldKind.LEVEL_NAME, "proficiency level", "level name", "competency level", "level", "proficiency");
        add(FieldKind.LEVEL_TEXT, "level text", "level description", "level definition", "proficiency description");
        add(FieldKind.LEVEL_TEXT, "proficiency level definition", "proficiency level description", "text");
        add(FieldKind.ILLUSTRATION, "illustration", "proficiency level illustration", "level illustration", "example");
        add(FieldKind.INDICATOR, "indicator", "behavioral indicator", "behavioural indicator", "key behavior");
        add(FieldKind.INDICATOR, "key behaviour", "examples of behavioral indicators", "behavior", "behaviour");
        add(FieldKind.APPLICATION_AREA, "application area", "technology application area");
        add(FieldKind.ENTRY, "needed before entry", "needed at entry", "required before entry");
        add(FieldKind.REQUIRED, "required level", "required proficiency level", "required proficiency", "required");
        add(FieldKind.REQUIRED, "minimum level", "minimum proficiency level", "level required", "target level");
        add(FieldKind.GRADE, "grade", "grade level", "pay grade", "GS grade", "required for grade");
        add(FieldKind.EVIDENCE, "evidence");
        add(FieldKind.TRACK, "track", "career track");
        add(FieldKind.SKILL, "skill", "skill name");
        add(FieldKind.SKILL_DESCRIPTION, "skill description", "skill definition");
        add(FieldKind.SKILL_LEVEL, "skill level", "skill target level", "target level of skill");
        add(FieldKind.POSITION, "position title", "position", "job title", "role level", "role");
        add(FieldKind.POSITION_CODE, "position code", "job code", "role code");
        add(FieldKind.POSITION_FAMILY, "position family", "job family", "role family");
        add(FieldKind.POSITION_DESCRIPTION, "position description", "role description", "role level description");
        add(FieldKind.REMARK, "remark", "note", "comment");
    }

    private HeaderWords() {}

    private static void add(FieldKind kind, String... words) {
        for (String word : words) {
            RANK.put(singular(word), RANK.size());
            WORDS.put(singular(word), kind);
        }
    }

    /** “Behavioral Indicators” as “behavioralindicator”, “Competencies” as “competency”. */
    private static String singular(String words) {
        var plain = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(words.strip())) {
            plain.append(one(CellText.plain(word)));
        }
        return plain.toString();
    }

    private static String one(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }

    /** How many cells of a row name a column that is known. */
    static long known(List<String> cells) {
        return cells.stream().filter(cell -> field(cell).isPresent()).count();
    }

    private static Optional<TableField> field(String heading) {
        if (heading.isEmpty() || heading.length() > LONGEST) {
            return Optional.empty();
        }
        FieldKind word = WORDS.get(singular(heading));
        if (word != null) {
            return Optional.of(TableField.of(word));
        }
        Optional<String> level = LevelNaming.inHeading(heading);
        if (level.isPresent()) {
            return level.map(TableField::level);
        }
        Matcher performance = PERFORMANCE.matcher(CellText.line(heading));
        if (performance.matches()) {
            return Optional.of(new TableField(FieldKind.PERFORMANCE, performance.group(1)));
        }
        Matcher required = REQUIRED_AT.matcher(CellText.line(heading));
        if (required.matches()) {
            return Optional.of(new TableField(FieldKind.REQUIRED, required.group("grade")));
        }
        return exact(heading);
    }

    /** A heading that is itself written as a field: “level:Experienced”. */
    private static Optional<TableField> exact(String heading) {
        return heading.contains(":") ? TableField.parse(heading) : Optional.empty();
    }

    /** A field for each column; of two columns for one thing, the one whose word says it best. */
    static List<TableField> fields(SourceTable table) {
        List<String> headings = table.headings();
        var fields = new ArrayList<>(Collections.nCopies(headings.size(), TableField.UNKNOWN));
        var best = new HashMap<TableField, Integer>();
        for (int column = 0; column < headings.size(); column++) {
            TableField field = field(headings.get(column)).orElse(byContent(table, column));
            Integer other = field.kind().mayRepeat() ? null : best.get(field);
            if (other != null && rank(headings.get(other)) <= rank(headings.get(column))) {
                continue;
            }
            if (other != null) {
                fields.set(other, TableField.UNKNOWN);
            }
            best.put(field, column);
            fields.set(column, field);
        }
        return skillsAsCompetencies(fields);
    }

    /** A column with nothing but bands of grades and their levels requires these, of the audience in its heading. */
    private static TableField byContent(SourceTable table, int column) {
        boolean found = false;
        for (SourceTable.Row row : table.body()) {
            String cell = row.cell(column);
            if (!cell.isEmpty()) {
                GradeBands bands = GradeBands.read(cell);
                found = !bands.bands().isEmpty() && bands.leftOver().isEmpty();
                if (!found) {
                    return TableField.UNKNOWN;
                }
            }
        }
        return found ? new TableField(FieldKind.REQUIRED, table.headings().get(column)) : TableField.UNKNOWN;
    }

    private static int rank(String heading) {
        return RANK.getOrDefault(singular(heading), Integer.MAX_VALUE);
    }

    /** A table of skills alone is a table of competencies under another name. */
    private static List<TableField> skillsAsCompetencies(List<TableField> fields) {
        var instead = new EnumMap<FieldKind, FieldKind>(FieldKind.class);
        instead.put(FieldKind.SKILL, FieldKind.NAME);
        instead.put(FieldKind.SKILL_DESCRIPTION, FieldKind.DEFINITION);
        boolean taken =
                instead.values().stream().anyMatch(kind -> fields.stream().anyMatch(field -> field.is(kind)));
        boolean skills = fields.stream().anyMatch(field -> field.is(FieldKind.SKILL));
        boolean targets = fields.stream().anyMatch(field -> field.is(FieldKind.SKILL_LEVEL));
        if (taken || !skills || targets) {
            return fields;
        }
        return fields.stream()
                .map(field -> Optional.ofNullable(instead.get(field.kind()))
                        .map(TableField::of)
                        .orElse(field))
                .toList();
    }

    /** The fields that some heading is known for, in words, for a sentence. */
    static String examples() {
        return String.join(
                ", ",
                Arrays.asList("name", "definition", "category", "level:Experienced", "level-name and level-text"));
    }
}
