package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Words with their typeface: a text, and the stretches of it that are set apart. */
public record StyledText(String text, List<Mark> marks) {
    public static final StyledText EMPTY = new StyledText("", List.of());

    public StyledText {
        marks = List.copyOf(marks);
    }

    public static StyledText plain(String text) {
        return new StyledText(text, List.of());
    }

    /** A text that is set apart as a whole; plain when no typeface is asked for. */
    public static StyledText of(String text, boolean bold, boolean italic, boolean underlined) {
        boolean apart = (bold || italic || underlined) && !text.isEmpty();
        return new StyledText(text, apart ? List.of(new Mark(0, text.length(), bold, italic, underlined)) : List.of());
    }

    public static StyledText of(SourceLine line) {
        return new StyledText(line.text(), line.marks());
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** This text and the next; stretches of the same typeface that touch become one. */
    public StyledText plus(StyledText next) {
        var all = new ArrayList<>(marks);
        for (Mark mark : next.marks) {
            Mark moved = mark.shifted(text.length());
            Mark last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && last.end() == moved.start() && sameFace(last, moved)) {
                all.set(all.size() - 1, face(last, last.start(), moved.end()));
            } else {
                all.add(moved);
            }
        }
        return new StyledText(text + next.text, all);
    }

    /** This text, one blank, and the next; a blank inside one typeface belongs to it. */
    public StyledText spaced(StyledText next) {
        if (isBlank() || next.isBlank()) {
            return isBlank() ? next : this;
        }
        Mark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
        boolean goesOn = last != null
                && last.end() == text.length()
                && !next.marks.isEmpty()
                && next.marks.get(0).start() == 0
                && sameFace(last, next.marks.get(0));
        StyledText blank = goesOn ? of(" ", last.bold(), last.italic(), last.underlined()) : plain(" ");
        return plus(blank).plus(next);
    }

    public StyledText from(int start) {
        return between(start, text.length());
    }

    public StyledText between(int start, int end) {
        var inside = new ArrayList<Mark>();
        for (Mark mark : marks) {
            int first = Math.max(mark.start(), start);
            int last = Math.min(mark.end(), end);
            if (last > first) {
                inside.add(face(mark, first - start, last - start));
            }
        }
        return new StyledText(text.substring(start, end), inside);
    }

    /** Without white space at both ends. */
    public StyledText stripped() {
        int start = 0;
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return between(start, end);
    }

    /** Whether every letter and digit lies in a stretch of this typeface; a text without any does not. */
    public boolean entirely(Predicate<Mark> typeface) {
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                any = true;
                if (!covered(i, typeface)) {
                    return false;
                }
            }
        }
        return any;
    }

    private boolean covered(int position, Predicate<Mark> typeface) {
        return marks.stream()
                .anyMatch(mark -> mark.start() <= position && position < mark.end() && typeface.test(mark));
    }

    private static boolean sameFace(Mark one, Mark other) {
        return one.bold() == other.bold() && one.italic() == other.italic() && one.underlined() == other.underlined();
    }

    private static Mark face(Mark like, int start, int end) {
        return new Mark(start, end, like.bold(), like.italic(), like.underlined());
    }
}
