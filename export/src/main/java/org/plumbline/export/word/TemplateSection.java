package org.plumbline.export.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.export.read.WordXml;
import org.plumbline.model.store.FileProblem;
import org.w3c.dom.Element;

/** How the pages of a template are: paper, margins, frame, and which headers and footers they carry. */
final class TemplateSection {
    private static final Set<String> KEPT = Set.of("pgSz", "pgMar", "pgBorders", "titlePg", "docGrid");
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** About eight centimetres, in twentieths of a point. */
    private static final int NARROWEST = 4500;

    private final PageShape page;
    private final boolean ownFirstPage;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> footers = new LinkedHashMap<>();

    TemplateSection(Element body, PageShape usual) {
        Optional<Element> last = Optional.empty();
        var sections = body.getElementsByTagNameNS(WordXml.MAIN, "sectPr");
        for (int i = 0; i < sections.getLength(); i++) {
            var section = (Element) sections.item(i);
            last = Optional.of(section);
            note(section, "headerReference", headers);
            note(section, "footerReference", footers);
        }
        ownFirstPage = last.flatMap(section -> WordXml.isOn(section, "titlePg")).orElse(false);
        page = last.map(section -> shape(section, usual)).orElse(usual);
    }

    /** A section without a header or footer of its own has that of the section before. */
    private static void note(Element section, String name, Map<String, String> found) {
        for (Element reference : WordXml.children(section, name)) {
            found.put(WordXml.attribute(reference, "type"), reference.getAttributeNS(RELATION, "id"));
        }
    }

    private static PageShape shape(Element section, PageShape usual) {
        Optional<Element> size = WordXml.child(section, "pgSz");
        Optional<Element> margins = WordXml.child(section, "pgMar");
        if (size.isEmpty() || margins.isEmpty()) {
            return usual;
        }
        int width = length(size.get(), "w")
                - length(margins.get(), "left")
                - length(margins.get(), "right")
                - length(margins.get(), "gutter");
        int height = length(size.get(), "h")
                - Math.abs(length(margins.get(), "top"))
                - Math.abs(length(margins.get(), "bottom"));
        if (width < NARROWEST || height < NARROWEST) {
            throw new FileProblem("The template’s margins leave less than 8 cm for words. Make the margins smaller in"
                    + " Word, or the paper larger.");
        }
        List<Element> kept = WordXml.children(section).stream()
                .filter(element -> KEPT.contains(element.getLocalName()))
                .toList();
        return new PageShape(width, height, kept.stream().map(DomText::of).collect(Collectors.joining()));
    }

    private static int length(Element element, String name) {
        String length = WordXml.attribute(element, name);
        return length.matches("-?\\d{1,6}") ? Integer.parseInt(length) : 0;
    }

    PageShape page() {
        return page;
    }

    /** Whether the first page has a header and a footer of its own. */
    boolean ownFirstPage() {
        return ownFirstPage;
    }

    /** The relations of the headers by the pages they are on. */
    Map<String, String> headers() {
        return headers;
    }

    Map<String, String> footers() {
        return footers;
    }
}
