package org.plumbline.export.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Steps through the XML of a Word file by local names. */
public final class WordXml {
    public static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private WordXml() {}

    public static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    public static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    public static Optional<Element> child(Element parent, String... path) {
        Optional<Element> found = Optional.of(parent);
        for (String name : path) {
            found = found.flatMap(element -> children(element, name).stream().findFirst());
        }
        return found;
    }

    public static boolean is(Element element, String name) {
        return name.equals(element.getLocalName());
    }

    public static String attribute(Element element, String name) {
        String value = element.getAttributeNS(MAIN, name);
        return value.isEmpty() ? element.getAttributeNS(STRICT, name) : value;
    }

    /** The {@code w:val} at the end of a path. */
    public static Optional<String> value(Element parent, String... path) {
        return child(parent, path).map(element -> attribute(element, "val")).filter(value -> !value.isEmpty());
    }

    public static Optional<Integer> number(Element parent, String... path) {
        return value(parent, path).filter(value -> value.matches("-?\\d{1,9}")).map(Integer::valueOf);
    }

    /** A property that is on when it is there, unless its value says no; nothing when it is not there. */
    public static Optional<Boolean> isOn(Element properties, String name) {
        return child(properties, name).map(element -> !OFF.contains(attribute(element, "val")));
    }
}
