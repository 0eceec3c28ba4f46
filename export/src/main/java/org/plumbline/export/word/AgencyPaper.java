package org.plumbline.export.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.plumbline.export.doc.PageWords;
import org.plumbline.export.doc.WordTemplate;
import org.plumbline.export.read.WordPackages;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * An agency's own template as the base of documents: its styles, fonts, headers, footers, paper and margins, and from
 * the program what it lacks. Its words and whatever else is in it stay behind.
 */
final class AgencyPaper implements Letterhead {
    private static final List<String> BULLETS = List.of("ListBullet", "TableBullet");

    private static volatile Optional<AgencyPaper> last = Optional.empty();

    private final WordTemplate template;
    private final PageShape usual;
    private final CarriedParts carried = new CarriedParts();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder headers = new StringBuilder();
    private final List<TemplateFooter> footers = new ArrayList<>();
    private final List<String> plainFooters = new ArrayList<>();
    private final TemplateSection section;
    private final StyleIds ids;
    private final String styles;
    private final String settings;
    private final TemplateNumbering numbering;
    private final Map<String, String> bullets;
    private boolean ownTheme;
    private final Map<String, Part> made = new ConcurrentHashMap<>();

    private AgencyPaper(WordTemplate template, PackagePart document, PageShape usual)
            throws IOException, InvalidFormatException, SAXException {
        this.template = template;
        this.usual = usual;
        this.section = new TemplateSection(TemplateFile.body(document), usual);
        TemplateSettings own = TemplateSettings.of(document);
        this.settings = own.text();
        var merged = new TemplateStyles(
                root(document, "styles"), OwnStyles.root(section.page().width()));
        this.ids = merged.ids();
        this.numbering = new TemplateNumbering(root(document, "numbering"), OwnStyles.numbering(), merged);
        merged.moveLists(numbering.offset());
        this.styles = merged.text();
        this.bullets = bullets(merged);
        relations.append(Relations.to("rIdStyles", "styles", "styles.xml"));
        relations.append(Relations.to("rIdNumbering", "numbering", "numbering.xml"));
        relations.append(Relations.to("rIdSettings", "settings", "settings.xml"));
        takeLook(document);
        takeHeaders(document);
        takeFooters(document, own.evenPagesDiffer());
    }

    /** Read once for all documents of a batch. */
    static AgencyPaper of(WordTemplate template, PageShape usual) {
        Optional<AgencyPaper> known = last.filter(paper -> paper.template == template && paper.usual.equals(usual));
        if (known.isPresent()) {
            return known.get();
        }
        AgencyPaper paper = TemplateFile.read(template, document -> new AgencyPaper(template, document, usual));
        last = Optional.of(paper);
        return paper;
    }

    private static Element root(PackagePart document, String kind)
            throws IOException, InvalidFormatException, SAXException {
        Optional<PackagePart> part = TemplateFile.related(document, kind);
        return part.isPresent() ? WordPackages.root(part.get()) : OwnStyles.empty(kind);
    }

    private Map<String, String> bullets(TemplateStyles merged) {
        var direct = new ConcurrentHashMap<String, String>();
        for (int i = 0; i < BULLETS.size(); i++) {
            boolean saidByStyle = merged.isOwn(BULLETS.get(i)) || merged.isList(BULLETS.get(i));
            direct.put(BULLETS.get(i), saidByStyle ? "" : numbering.bullet(i + 1));
        }
        return direct;
    }

    private void takeLook(PackagePart document) throws IOException, InvalidFormatException {
        Optional<PackagePart> theme = TemplateFile.related(document, "theme");
        String themed = theme.isPresent() ? carried.carry(theme.get()) : "theme/theme1.xml";
        relations.append(Relations.to("rIdTheme", "theme", themed));
        ownTheme = theme.isEmpty();
        if (ownTheme) {
            carried.parts().add(OwnPaper.THEME);
        }
        Optional<PackagePart> fonts = TemplateFile.related(document, "fontTable");
        if (fonts.isPresent()) {
            relations.append(Relations.to("rIdFonts", "fontTable", carried.carry(fonts.get())));
        }
        Optional<PackagePart> lists = TemplateFile.related(document, "numbering");
        if (lists.isPresent() && !carried.relations(lists.get()).isEmpty()) {
            carried.parts()
                    .add(Part.of("word/_rels/numbering.xml.rels", Relations.part(carried.relations(lists.get()))));
        }
    }

    private void takeHeaders(PackagePart document) throws IOException, InvalidFormatException {
        int number = 0;
        for (Map.Entry<String, String> header : section.headers().entrySet()) {
            number++;
            String id = "rIdHeader" + number;
            PackagePart part = document.getRelatedPart(document.getRelationship(header.getValue()));
            relations.append(Relations.to(id, "header", carried.carry(part)));
            headers.append("<w:headerReference w:type=\"").append(WordText.escaped(header.getKey()));
            headers.append("\" r:id=\"").append(id).append("\"/>");
        }
    }

    /** Pages whose footer the template leaves out get the program's line alone. */
    private void takeFooters(PackagePart document, boolean evenPagesDiffer)
            throws IOException, InvalidFormatException, SAXException {
        for (Map.Entry<String, String> footer : section.footers().entrySet()) {
            PackagePart part = document.getRelatedPart(document.getRelationship(footer.getValue()));
            footers.add(TemplateFooter.of(footer.getKey(), WordPackages.root(part), carried.relations(part)));
        }
        plainFooters.add("default");
        if (section.ownFirstPage()) {
            plainFooters.add("first");
        }
        if (evenPagesDiffer) {
            plainFooters.add("even");
        }
        plainFooters.removeAll(section.footers().keySet());
    }

    @Override
    public PageShape page() {
        return section.page();
    }

    @Override
    public StyleIds styles() {
        return ids;
    }

    @Override
    public List<Part> parts(String language, boolean numbered, int lists) {
        var parts = new ArrayList<Part>(carried.parts());
        parts.add(made.computeIfAbsent(
                "styles " + language, any -> Part.of("word/styles.xml", OwnStyles.inLanguage(styles, language))));
        parts.add(made.computeIfAbsent(
                "settings " + language, any -> Part.of("word/settings.xml", OwnStyles.inLanguage(settings, language))));
        parts.add(made.computeIfAbsent("numbering " + lists, any -> numbering.part(lists)));
        return parts;
    }

    @Override
    public String relations() {
        return relations.toString();
    }

    @Override
    public String contentTypes() {
        return OwnPaper.CONTENT_TYPES + (ownTheme ? OwnPaper.THEME_TYPE : "") + carried.contentTypes();
    }

    @Override
    public String headers() {
        return headers.toString();
    }

    @Override
    public List<Footer> footers(String words, PageWords page) {
        var all = new ArrayList<Footer>();
        footers.forEach(footer -> all.add(footer.with(words, page, ids)));
        String own = WordXmlText.root("ftr", Footer.line(words, page, ids));
        plainFooters.forEach(type -> all.add(new Footer(type, own, Optional.empty())));
        return all;
    }

    @Override
    public int list(int list) {
        return numbering.list(list);
    }

    @Override
    public String headingNumber(int level) {
        return numbering.headingNumber(level);
    }

    @Override
    public String bullet(String style) {
        return bullets.get(style);
    }
}
