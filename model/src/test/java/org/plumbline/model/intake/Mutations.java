package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Damage to the lines of a document, as copying, cutting and retyping do it; the same seed does the same damage.
 *
 * <p>{@link #changes()} says what was done, for the message of a failing test.
 */
final class Mutations {
    /** What happens to one line. */
    enum Kind {
        /** The line is gone. */
        DROP,
        /** The line is there twice. */
        DOUBLE,
        /** The line and another one change places. */
        SWAP,
        /** The line begins with another bullet, or with none. */
        BULLET,
        /** A page ends here: page number, form feed, page header. */
        PAGE_BREAK,
        /** Everything from here on is gone, and perhaps the end of this line. */
        CUT,
        /** An empty line comes after it. */
        GAP,
        /** The line goes on in the next one, with blanks in front. */
        WRAP,
        /** The line end is gone: the next line follows in the same one. */
        JOIN
    }

    private static final List<Kind> ALL = List.of(Kind.values());
    private static final int MOST_CHANGES = 4;
    private static final List<String> BULLETS =
            List.of("- ", "* ", "• ", "•\t", "▪ ", "◦ ", "– ", "· ", "o ", "•\n", "");

    private final Random random;
    private final List<Kind> kinds;
    private final List<String> changes = new ArrayList<>();
    private int pages;

    Mutations(int seed, Kind... kinds) {
        random = new Random(seed);
        this.kinds = kinds.length == 0 ? ALL : List.of(kinds);
    }

    /** The document with one to four changes. */
    String of(String document) {
        var lines = new ArrayList<>(List.of(document.split("\n", -1)));
        int count = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < count && lines.size() > 1; i++) {
            change(lines, kinds.get(random.nextInt(kinds.size())), random.nextInt(lines.size()));
        }
        return String.join("\n", lines);
    }

    List<String> changes() {
        return changes;
    }

    private void change(List<String> lines, Kind kind, int at) {
        changes.add(kind + " " + (at + 1) + ": " + lines.get(at));
        switch (kind) {
            case DROP -> lines.remove(at);
            case DOUBLE -> lines.add(at, lines.get(at));
            case SWAP -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case BULLET -> bullet(lines, at);
            case PAGE_BREAK -> pageBreak(lines, at);
            case CUT -> cut(lines, at);
            case GAP -> lines.add(at + 1, "");
            case WRAP -> wrap(lines, at);
            case JOIN -> join(lines, at);
        }
    }

    private void bullet(List<String> lines, int at) {
        String bullet = BULLETS.get(random.nextInt(BULLETS.size()));
        lines.set(at, bullet + lines.get(at).replaceFirst("^\\s*[-*•▪◦–·]\\s+", ""));
    }

    private void pageBreak(List<String> lines, int at) {
        pages++;
        lines.add(at, "");
        lines.add(at + 1, "Page " + pages);
        lines.add(at + 2, "\f");
    }

    private void cut(List<String> lines, int at) {
        String line = lines.get(at);
        lines.subList(at, lines.size()).clear();
        lines.add(line.substring(0, random.nextInt(line.length() + 1)));
    }

    private void wrap(List<String> lines, int at) {
        int blank = lines.get(at).indexOf(' ', lines.get(at).length() / 2);
        if (blank > 0) {
            String line = lines.get(at);
            lines.set(at, line.substring(0, blank));
            lines.add(at + 1, "  " + line.substring(blank + 1));
        }
    }

    private static void join(List<String> lines, int at) {
        if (at + 1 < lines.size()) {
            lines.set(at, lines.get(at) + " " + lines.remove(at + 1).strip());
        }
    }
}
