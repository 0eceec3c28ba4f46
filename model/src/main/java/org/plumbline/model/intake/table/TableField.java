package org.plumbline.model.intake.table;

import java.util.Locale;
import java.util.Optional;

/**
 * What one column holds.
 *
 * @param detail the level, grade or performance level that the column is about; empty where the kind says all
 */
public record TableField(FieldKind kind, String detail) {
    public static final TableField IGNORED = of(FieldKind.IGNORED);
    public static final TableField UNKNOWN = of(FieldKind.UNKNOWN);

    public TableField {
        detail = CellText.line(detail);
        if (!detail.isEmpty() && !kind.takesDetail()) {
            throw new IllegalArgumentException("The field “" + kind.key() + "” takes no “:" + detail + "”");
        }
    }

    public static TableField of(FieldKind kind) {
        return new TableField(kind, "");
    }

    /** The text of one level: “level:Experienced”. */
    public static TableField level(String word) {
        return new TableField(FieldKind.LEVEL, word);
    }

    /** As {@code plumbline read --map} takes it: “name”, “level:Experienced”; nothing when there is no such field. */
    public static Optional<TableField> parse(String text) {
        String[] parts = text.strip().split(":", 2);
        String detail = parts.length > 1 ? parts[1].strip() : "";
        return FieldKind.of(parts[0].strip().toLowerCase(Locale.ROOT))
                .filter(kind -> detail.isEmpty() ? !kind.needsDetail() : kind.takesDetail())
                .map(kind -> new TableField(kind, detail));
    }

    boolean is(FieldKind wanted) {
        return kind == wanted;
    }

    /** The text that {@link #parse} takes. */
    @Override
    public String toString() {
        return detail.isEmpty() ? kind.key() : kind.key() + ":" + detail;
    }
}
