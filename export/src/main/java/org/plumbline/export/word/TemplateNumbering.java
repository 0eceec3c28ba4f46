package org.plumbline.export.word;

import org.plumbline.export.read.WordXml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The lists of a template with those of the program beside them, under numbers that are free. */
final class TemplateNumbering {
    private static final int HEADINGS = 3;

    private final DomText.Open text;
    private final int kinds;
    private final int lists;

    /**
     * @param root the template's own lists, which are added to
     * @param own those of the program
     */
    TemplateNumbering(Element root, Element own, TemplateStyles styles) {
        this.kinds = largest(root, "abstractNum", "abstractNumId") + 1;
        this.lists = largest(root, "num", "numId");
        WordXml.children(root, "numIdMacAtCleanup").forEach(root::removeChild);
        Node firstList = WordXml.child(root, "num").orElse(null);
        for (Element kind : WordXml.children(own, "abstractNum")) {
            var moved = (Element) root.getOwnerDocument().importNode(kind, true);
            move(moved, "abstractNumId", kinds);
            WordXml.children(moved, "lvl").forEach(level -> link(level, styles));
            root.insertBefore(moved, firstList);
        }
        for (Element list : WordXml.children(own, "num")) {
            var moved = (Element) root.getOwnerDocument().importNode(list, true);
            move(moved, "numId", lists);
            move(WordXml.child(moved, "abstractNumId").orElseThrow(), "val", kinds);
            root.appendChild(moved);
        }
        this.text = DomText.Open.of(root);
    }

    /** A list is bound to a style only where the style is the program's own. */
    private static void link(Element level, TemplateStyles styles) {
        for (Element style : WordXml.children(level, "pStyle")) {
            String own = WordXml.attribute(style, "val");
            if (styles.isOwn(own) && !own.startsWith("Heading")) {
                style.setAttributeNS(WordXml.MAIN, "w:val", styles.ids().id(own));
            } else {
                level.removeChild(style);
            }
        }
    }

    private static void move(Element element, String attribute, int offset) {
        int moved = Integer.parseInt(WordXml.attribute(element, attribute)) + offset;
        element.setAttributeNS(WordXml.MAIN, "w:" + attribute, String.valueOf(moved));
    }

    private static int largest(Element root, String name, String attribute) {
        return WordXml.children(root, name).stream()
                .map(element -> WordXml.attribute(element, attribute))
                .filter(number -> number.matches("\\d{1,8}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    /** How far the program's lists were moved. */
    int offset() {
        return lists;
    }

    int list(int list) {
        return lists + HEADINGS + list;
    }

    String headingNumber(int level) {
        return number(level - 1, lists + HEADINGS);
    }

    /** @param own the number of one of the program's lists */
    String bullet(int own) {
        return number(0, lists + own);
    }

    private static String number(int level, int list) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
    }

    Part part(int numberedLists) {
        String own = ListNumbers.of(numberedLists, list(1), kinds + ListNumbers.COUNTING);
        return Part.of("word/numbering.xml", text.before() + own + text.after());
    }
}
