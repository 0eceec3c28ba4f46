package org.plumbline.model.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What columns hold, said by their headings or by somebody, and remembered for the next table with the same ones. */
class ColumnMappingTest {

    @Test
    void headingsAreComparedByTheirLetters() {
        SourceTable table =
                Tables.of("COMPETENCIES|Competency-Definition:|Level 2 – Basic|Name|Wing span", "a|b|c|d|e");

        assertThat(ColumnMapping.suggested(table).fields())
                .extracting(TableField::toString)
                .containsExactly("name", "definition", "level:Basic", "unknown", "unknown");
    }

    @Test
    void aMappingIsRememberedWhateverTheOrderOfTheColumns() {
        SourceTable table = Tables.of("Wing|Claw|Claw", "a|b|c");
        SourceTable other = Tables.of("Claw|Wing|Claw", "a|b|c");
        ColumnMapping mapping = ColumnMapping.suggested(table)
                .with(0, TableField.of(FieldKind.NAME))
                .with(1, TableField.level("Very sharp"))
                .with(2, TableField.IGNORED);

        assertThat(ColumnMapping.headerKey(other)).isEqualTo(ColumnMapping.headerKey(table));
        assertThat(ColumnMapping.parse(mapping.toText(table), other)
                        .orElseThrow()
                        .fields())
                .containsExactly(TableField.level("Very sharp"), TableField.of(FieldKind.NAME), TableField.IGNORED);
        assertThat(ColumnMapping.parse("wing = feathers", table)).isEmpty();
    }

    @Test
    void columnsAreFoundByHeadingOrLetter() {
        SourceTable table = Tables.of("Wing span||Colour", "a|b|c");

        assertThat(ColumnMapping.columnNamed(table, "wingspan")).contains(0);
        assertThat(ColumnMapping.columnNamed(table, "b")).contains(1);
        assertThat(ColumnMapping.columnNamed(table, "tail feathers")).isEmpty();
    }

    @Test
    void problemsAreSaid() {
        SourceTable table = Tables.of("Competency|Text", "a|b");
        ColumnMapping twice = ColumnMapping.suggested(table).with(1, TableField.of(FieldKind.NAME));

        assertThat(ColumnMapping.suggested(table).problems(table))
                .containsExactly("Column “Text” is “level-text”, but no column is “level-name”, so it is not known what"
                        + " its cells belong to.");
        assertThat(twice.problems(table))
                .containsExactly("Columns “Competency” and “Text” are both “name”. Only one can be.");
    }

    @Test
    void fieldsAreWrittenAsTheCommandLineTakesThem() {
        assertThat(TableField.parse("Level: Experienced")).contains(TableField.level("Experienced"));
        assertThat(TableField.parse("level")).isEmpty();
        assertThat(TableField.parse("name:x")).isEmpty();
        assertThat(ColumnMapping.choices()).allSatisfy(field -> assertThat(TableField.parse(field.toString()))
                .contains(field));
    }
}
