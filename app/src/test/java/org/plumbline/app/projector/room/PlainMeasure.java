package org.plumbline.app.projector.room;

/** Letters that are half as wide as they are high, and lines that break anywhere; no toolkit needed. */
public final class PlainMeasure implements Measure {
    @Override
    public double height(String text, Letters letters, double width) {
        int perLine = Math.max(1, (int) (width / (letters.size() * 0.5)));
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += Math.max(1, (line.length() + perLine - 1) / perLine);
        }
        return Math.ceil(lines * letters.size() * 1.3);
    }

    @Override
    public double width(String text, Letters letters) {
        return text.length() * letters.size() * 0.5;
    }
}
