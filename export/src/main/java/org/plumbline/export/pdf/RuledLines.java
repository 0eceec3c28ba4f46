package org.plumbline.export.pdf;

import org.plumbline.export.doc.Pick;

/** Empty lines to write on; on screen one field lies over those of a page. */
final class RuledLines implements Placed {
    private static final int BESIDE_LABEL = 3;
    private static final int TOGETHER = 12;
    private static final float ROUNDING = 0.01f;

    private final Sheet sheet;
    private final Tag tag;
    private final int count;
    private final Field field;
    private boolean endsOnRule;
    private int drawn;

    /** What lies over the lines on screen. */
    private interface Field {
        void add(Form form, Tag tag, Area area);
    }

    /**
     * @param tag that the field on screen belongs to
     * @param name what is to be written
     */
    RuledLines(Sheet sheet, Tag tag, String name, int count) {
        this(sheet, tag, count, (form, owner, area) -> form.writing(owner, name, area));
    }

    /** One line, for the value that is chosen. */
    RuledLines(Sheet sheet, Tag tag, Pick pick) {
        this(sheet, tag, 1, (form, owner, area) -> form.choice(owner, pick, area));
    }

    private RuledLines(Sheet sheet, Tag tag, int count, Field field) {
        this.sheet = sheet;
        this.tag = tag;
        this.count = count;
        this.field = field;
    }

    /** The same at the end of a cell, where the line below the row is the last line to write on. */
    RuledLines endingOnRule(boolean ends) {
        endsOnRule = ends;
        return this;
    }

    @Override
    public float height(float width) {
        return count * Look.LINE_TO_WRITE;
    }

    /** Few lines stay together; of many lines some are on the page of their label. */
    @Override
    public float least(float width) {
        return (count <= TOGETHER ? count : BESIDE_LABEL) * Look.LINE_TO_WRITE;
    }

    @Override
    public boolean isDone() {
        return drawn == count;
    }

    @Override
    public float place(float left, float right, float top, float bottom) {
        float y = top;
        while (drawn < count && y - Look.LINE_TO_WRITE >= bottom - ROUNDING) {
            y -= Look.LINE_TO_WRITE;
            drawn++;
            if (drawn < count || !endsOnRule) {
                sheet.line(left, right, y, Look.HAIRLINE, Look.LINE);
            }
        }
        if (y < top) {
            stand(left, right, top, y);
        }
        return y;
    }

    /** A cell is a cell of its row even where nothing is in it but lines. */
    private void stand(float left, float right, float top, float y) {
        if (sheet.form().isPresent()) {
            var area = new Area(left, y + Look.HAIRLINE, right, top - Look.FIELD_GAP);
            field.add(sheet.form().get(), tag.child("Form"), area);
        } else {
            tag.element();
        }
    }
}
