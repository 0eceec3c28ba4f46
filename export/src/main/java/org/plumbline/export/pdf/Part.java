package org.plumbline.export.pdf;

import java.util.Optional;

/** Some words with the mark beside them, in one tag; may be torn between two pages. */
final class Part implements Placed {
    private final Sheet sheet;
    private final Tag tag;
    private final Lines lines;
    private final Optional<Mark> mark;
    private final float indent;
    private final float below;
    private boolean begun;

    Part(Sheet sheet, Tag tag, Lines lines, Optional<Mark> mark, float indent, float below) {
        this.sheet = sheet;
        this.tag = tag;
        this.lines = lines;
        this.mark = mark;
        this.indent = indent;
        this.below = below;
    }

    @Override
    public float height(float width) {
        return Math.max(lines.height(width - indent), markHeight()) + below;
    }

    /** Two lines, or everything if that is less. */
    @Override
    public float least(float width) {
        return Math.min(height(width), Math.max(2 * lines.leading() + below, markHeight()));
    }

    private float markHeight() {
        return mark.map(Mark::height).orElse(0f);
    }

    @Override
    public boolean isDone() {
        return begun && lines.isDone();
    }

    @Override
    public float place(float left, float right, float top, float bottom) {
        if (!begun && top - Math.max(lines.isDone() ? 0 : lines.leading(), markHeight()) < bottom) {
            return top;
        }
        float lowest = top;
        if (!begun) {
            begun = true;
            mark.ifPresent(drawn -> drawn.draw(sheet, markLeft(drawn, left, right), top - lines.leading()));
            lowest = top - markHeight();
        }
        if (lines.isDone()) {
            standEmpty();
            return lowest - below;
        }
        float[] reached = {top};
        sheet.marked(
                sheet.isRepeating() ? null : tag.element(),
                () -> reached[0] = mirrored()
                        ? lines.set(left, right - indent, top, bottom)
                        : lines.set(left + indent, right, top, bottom));
        return Math.min(lowest, reached[0]) - (lines.isDone() ? below : 0);
    }

    /** Words that begin at the right have their bullet there. */
    private boolean mirrored() {
        return lines.beginAtRight()
                && mark.isPresent()
                && mark.get().mirroredWidth().isPresent();
    }

    private float markLeft(Mark drawn, float left, float right) {
        return mirrored() ? right - (float) drawn.mirroredWidth().orElseThrow() : left;
    }

    /** A cell without words is a cell all the same: rows of a table have the same number of them. */
    private void standEmpty() {
        if (mark.isEmpty() && !sheet.isRepeating()) {
            tag.element();
        }
    }
}
