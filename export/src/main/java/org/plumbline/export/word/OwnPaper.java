package org.plumbline.export.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.export.doc.PageWords;
import org.plumbline.export.doc.Paper;

/** The program's own look, from {@code styles.xml}, {@code numbering.xml} and {@code theme.xml} beside this class. */
final class OwnPaper implements Letterhead {
    static final Part THEME = Part.of("word/theme/theme1.xml", Resources.text("theme.xml"));
    static final String CONTENT_TYPES = ContentTypes.part("word/styles.xml", "wordprocessingml.styles+xml")
            + ContentTypes.part("word/numbering.xml", "wordprocessingml.numbering+xml")
            + ContentTypes.part("word/settings.xml", "wordprocessingml.settings+xml");
    static final String THEME_TYPE = ContentTypes.part("word/theme/theme1.xml", "theme+xml");

    private static final String STYLES = Resources.text("styles.xml");
    private static final String NUMBERING = Resources.text("numbering.xml");
    private static final String SETTINGS = Resources.text("settings.xml");

    /** Lists in {@code numbering.xml}; those of the documents come after them. */
    private static final int LISTS = 3;

    private static final Map<Paper, OwnPaper> PAPERS =
            Map.of(Paper.LETTER, new OwnPaper(Paper.LETTER), Paper.A4, new OwnPaper(Paper.A4));

    private final PageShape page;
    private final Map<String, Part> made = new ConcurrentHashMap<>();

    private OwnPaper(Paper paper) {
        this.page = PageShape.of(paper);
    }

    static Letterhead of(Paper paper) {
        return PAPERS.get(paper);
    }

    @Override
    public PageShape page() {
        return page;
    }

    @Override
    public StyleIds styles() {
        return StyleIds.OWN;
    }

    @Override
    public List<Part> parts(String language, boolean numbered, int lists) {
        return List.of(
                made.computeIfAbsent("styles " + language + numbered, any -> styles(language, numbered)),
                made.computeIfAbsent(
                        "settings " + language,
                        any -> Part.of("word/settings.xml", OwnStyles.inLanguage(SETTINGS, language))),
                made.computeIfAbsent("numbering " + numbered + lists, any -> numbering(numbered, lists)),
                THEME);
    }

    private Part styles(String language, boolean numbered) {
        String styles = OwnStyles.inLanguage(OwnStyles.inWidth(STYLES, page.width()), language);
        return Part.of("word/styles.xml", numbered ? styles : OwnStyles.withoutNumbers(styles));
    }

    private static Part numbering(boolean numbered, int lists) {
        String base = numbered ? NUMBERING : OwnStyles.withoutHeadings(NUMBERING);
        String own = ListNumbers.of(lists, LISTS + 1, ListNumbers.COUNTING);
        return Part.of("word/numbering.xml", base.replace("</w:numbering>", own + "</w:numbering>"));
    }

    @Override
    public String relations() {
        return Relations.to("rIdStyles", "styles", "styles.xml")
                + Relations.to("rIdNumbering", "numbering", "numbering.xml")
                + Relations.to("rIdSettings", "settings", "settings.xml")
                + Relations.to("rIdTheme", "theme", "theme/theme1.xml");
    }

    @Override
    public String contentTypes() {
        return CONTENT_TYPES + THEME_TYPE;
    }

    @Override
    public String headers() {
        return "";
    }

    @Override
    public List<Footer> footers(String words, PageWords pageWords) {
        String line = Footer.line(words, pageWords, StyleIds.OWN);
        return List.of(new Footer("default", WordXmlText.root("ftr", line), Optional.empty()));
    }

    @Override
    public int list(int list) {
        return LISTS + list;
    }

    @Override
    public String headingNumber(int level) {
        return "";
    }

    @Override
    public String bullet(String style) {
        return "";
    }
}
