package org.plumbline.model.intake.table;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a column of a table can hold. */
public enum FieldKind {
    NAME("name", "the competency's name"),
    NUMBER("number", "the competency's number"),
    ID("id", "the competency's identifier in its source"),
    CATEGORY("category", "the group it belongs to"),
    CATEGORY_DESCRIPTION("category-description", "what the group is about"),
    DEFINITION("definition", "its definition"),
    DEFINITION_ITEM("definition-item", "items of its definition, one a line"),
    SCALE("scale", "the scale that its levels belong to"),
    LEVEL("level", "its text for one level, “level:Experienced”"),
    LEVEL_NAME("level-name", "the level that the row is about"),
    LEVEL_TEXT("level-text", "the text of the level that the row is about"),
    ILLUSTRATION("illustration", "illustrations of the row's level, or “illustration:Experienced”"),
    INDICATOR("indicator", "behavioural indicators, one a line"),
    PERFORMANCE("performance", "its text for a performance level, “performance:Superior”"),
    APPLICATION_AREA("application-area", "application areas, one a line"),
    ENTRY("entry", "whether it is needed before entry: yes or no"),
    REQUIRED("required", "the required level, or of one grade “required:GS-13”"),
    GRADE("grade", "the grade that the required level holds for"),
    EVIDENCE("evidence", "how the source requires it: stated or marked"),
    TRACK("track", "the career track that the row's level texts hold for"),
    SKILL("skill", "a skill that belongs to the competency"),
    SKILL_DESCRIPTION("skill-description", "what the skill is"),
    SKILL_LEVEL("skill-level", "the level wanted of the skill, 1 to 5"),
    POSITION("position", "the position that the row's required level holds for"),
    POSITION_CODE("position-code", "its code"),
    POSITION_FAMILY("position-family", "the family of positions"),
    POSITION_DESCRIPTION("position-description", "what the position does"),
    REMARK("remark", "remarks, kept in the report"),
    IGNORED("ignored", "nothing that is wanted"),
    UNKNOWN("unknown", "nobody has said yet");

    private static final Set<FieldKind> DETAILED = Set.of(LEVEL, ILLUSTRATION, PERFORMANCE, REQUIRED);
    private static final Set<FieldKind> REPEATED =
            Set.of(DEFINITION_ITEM, INDICATOR, ILLUSTRATION, APPLICATION_AREA, REMARK, IGNORED, UNKNOWN);
    private static final Set<FieldKind> IN_ROWS = Set.of(LEVEL_NAME, GRADE, TRACK, SKILL, POSITION);

    private final String key;
    private final String words;

    FieldKind(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** What {@code plumbline read --map} calls it. */
    public String key() {
        return key;
    }

    public String words() {
        return words;
    }

    /** Whether “key:word” says more, such as which level. */
    public boolean takesDetail() {
        return DETAILED.contains(this);
    }

    /** Whether it means nothing without such a word. */
    public boolean needsDetail() {
        return this == LEVEL || this == PERFORMANCE;
    }

    /** Whether several columns may hold it. */
    public boolean mayRepeat() {
        return REPEATED.contains(this);
    }

    /** Whether a table with it tells of one competency in several rows. */
    boolean spreadsOverRows() {
        return IN_ROWS.contains(this);
    }

    static Optional<FieldKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
