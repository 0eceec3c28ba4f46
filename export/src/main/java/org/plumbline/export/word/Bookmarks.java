package org.plumbline.export.word;

import java.util.IdentityHashMap;
import java.util.Map;
import org.plumbline.export.doc.Contents;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Heading;

/** The places that the contents of a document lead to. */
final class Bookmarks {
    private final Map<Heading, Integer> numbers = new IdentityHashMap<>();
    private final Map<Heading, Integer> unplaced;

    Bookmarks(Document document) {
        document.blocks().stream()
                .filter(Contents.class::isInstance)
                .flatMap(block -> ((Contents) block).entries().stream())
                .forEach(heading -> numbers.putIfAbsent(heading, numbers.size() + 1));
        unplaced = new IdentityHashMap<>(numbers);
    }

    /** Writes a heading; a place has one name and a name one place. */
    void around(StringBuilder xml, Heading heading, Runnable words) {
        Integer number = unplaced.remove(heading);
        if (number == null) {
            words.run();
            return;
        }
        xml.append("<w:bookmarkStart w:id=\"")
                .append(number)
                .append("\" w:name=\"")
                .append(name(number));
        xml.append("\"/>");
        words.run();
        xml.append("<w:bookmarkEnd w:id=\"").append(number).append("\"/>");
    }

    void linkTo(StringBuilder xml, Heading heading, Runnable words) {
        xml.append("<w:hyperlink w:anchor=\"")
                .append(name(numbers.get(heading)))
                .append("\" w:history=\"1\">");
        words.run();
        xml.append("</w:hyperlink>");
    }

    private static String name(int number) {
        return String.format("_Toc%06d", number);
    }
}
