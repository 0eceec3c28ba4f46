package org.plumbline.export.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.export.read.WordXml;
import org.w3c.dom.Element;

/** The styles of a template with those of the program that it lacks, told apart by their names as people see them. */
final class TemplateStyles {
    private final Element root;
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, String> idByName = new HashMap<>();
    private final Set<String> defaults = new HashSet<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> added = new HashSet<>();

    /**
     * @param root the template's own styles, which are added to
     * @param own those of the program
     */
    TemplateStyles(Element root, Element own) {
        this.root = root;
        for (Element style : WordXml.children(root, "style")) {
            byId.put(id(style), style);
            idByName.putIfAbsent(name(style), id(style));
            if (isDefault(style)) {
                defaults.add(WordXml.attribute(style, "type"));
            }
        }
        var lacking = new ArrayList<Element>();
        for (Element style : WordXml.children(own, "style")) {
            String theirs = idByName.get(name(style));
            ids.put(id(style), theirs != null ? theirs : free(id(style)));
            if (theirs == null) {
                lacking.add(style);
                added.add(id(style));
            }
        }
        lacking.forEach(this::add);
        speakEnglish();
    }

    private static String id(Element style) {
        return WordXml.attribute(style, "styleId");
    }

    private static String name(Element style) {
        return WordXml.attribute(style, "type") + " "
                + WordXml.value(style, "name").orElse("").toLowerCase(Locale.ROOT);
    }

    private static boolean isDefault(Element style) {
        return WordXml.attribute(style, "default").matches("1|true|on");
    }

    private String free(String id) {
        String free = id;
        while (byId.containsKey(free)) {
            free += "Form";
        }
        return free;
    }

    private void add(Element own) {
        var style = (Element) root.getOwnerDocument().importNode(own, true);
        style.setAttributeNS(WordXml.MAIN, "w:styleId", ids.get(id(own)));
        if (isDefault(own) && defaults.contains(WordXml.attribute(own, "type"))) {
            style.removeAttributeNS(WordXml.MAIN, "default");
        }
        for (String reference : List.of("basedOn", "next", "link")) {
            WordXml.child(style, reference)
                    .ifPresent(element ->
                            element.setAttributeNS(WordXml.MAIN, "w:val", ids.get(WordXml.attribute(element, "val"))));
        }
        root.appendChild(style);
    }

    /** Sets the language of everything, which {@link OwnStyles#inLanguage} then changes to that of a document. */
    private void speakEnglish() {
        Element defaults = firstChild(root, "docDefaults");
        Element language = child(child(child(defaults, "rPrDefault"), "rPr"), "lang");
        language.setAttributeNS(WordXml.MAIN, "w:val", "en-US");
    }

    private static Element child(Element parent, String name) {
        return WordXml.child(parent, name).orElseGet(() -> {
            Element made = parent.getOwnerDocument().createElementNS(WordXml.MAIN, "w:" + name);
            parent.appendChild(made);
            return made;
        });
    }

    private static Element firstChild(Element parent, String name) {
        Optional<Element> there = WordXml.child(parent, name);
        Element child = there.orElseGet(() -> child(parent, name));
        if (there.isEmpty()) {
            parent.insertBefore(child, parent.getFirstChild());
        }
        return child;
    }

    StyleIds ids() {
        return new StyleIds(ids);
    }

    /** Whether a style of the program was added, so that it looks as the program wants it. */
    boolean isOwn(String style) {
        return added.contains(style);
    }

    /** Whether paragraphs of a style belong to a list without saying so themselves. */
    boolean isList(String style) {
        var seen = new HashSet<String>();
        String id = ids.get(style);
        while (byId.containsKey(id) && seen.add(id)) {
            if (WordXml.child(byId.get(id), "pPr", "numPr", "numId").isPresent()) {
                return true;
            }
            id = WordXml.value(byId.get(id), "basedOn").orElse("");
        }
        return false;
    }

    /** Lets the program's bullets count under the numbers that its lists have here. */
    void moveLists(int offset) {
        for (Element style : WordXml.children(root, "style")) {
            if (!byId.containsValue(style)) {
                WordXml.child(style, "pPr", "numPr", "numId").ifPresent(number -> {
                    int own = Integer.parseInt(WordXml.attribute(number, "val"));
                    number.setAttributeNS(WordXml.MAIN, "w:val", String.valueOf(own + offset));
                });
            }
        }
    }

    String text() {
        return WordXmlText.DECLARATION + DomText.of(root);
    }
}
