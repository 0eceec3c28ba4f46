package org.plumbline.export.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Heading;

/** The headings of a document from top to bottom, with their numbers and with names for links to them. */
final class Anchored {
    private final Map<Heading, String> anchors = new IdentityHashMap<>();
    private final List<String> numbers;
    private int next;

    Anchored(Document document) {
        numbers = document.numbers();
        List<Heading> headings = document.headings();
        for (int i = 0; i < headings.size(); i++) {
            anchors.putIfAbsent(headings.get(i), anchor(i));
        }
    }

    private static String anchor(int place) {
        return "heading-" + (place + 1);
    }

    /** What a link to a heading leads to. */
    String of(Heading heading) {
        return anchors.get(heading);
    }

    /** The next heading on its page: its number before its words. */
    WordsPiece.Bookmark next(Heading heading, boolean startsPage) {
        String words = (numbers.get(next) + " " + heading.words()).strip();
        return new WordsPiece.Bookmark(heading.level(), words, anchor(next++), startsPage);
    }
}
