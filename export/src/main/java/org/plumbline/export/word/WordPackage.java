package org.plumbline.export.word;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.PageWords;

/** The parts of one document as they come up while its body is written. */
final class WordPackage implements AutoCloseable {
    private static final Part PACKAGE_RELATIONS = Part.of("_rels/.rels", Resources.text("package-rels.xml"));

    private final Letterhead letterhead;
    private final PageWords pageWords;
    private final StringBuilder relations = new StringBuilder(800);
    private final StringBuilder types = new StringBuilder(800);
    private final Packer packer = new Packer();
    private final List<Part> parts = new ArrayList<>();
    private int footers;
    private int pictures;

    WordPackage(Letterhead letterhead, String language) {
        this.letterhead = letterhead;
        this.pageWords = PageWords.of(language);
        relations.append(letterhead.relations());
        types.append(letterhead.contentTypes());
    }

    /** What ends a section whose pages carry a footer. */
    String section(String words) {
        var section = new StringBuilder("<w:sectPr>").append(letterhead.headers());
        for (Footer footer : letterhead.footers(words, pageWords)) {
            footers++;
            String name = "footer" + footers + ".xml";
            parts.add(packer.pack("word/" + name, footer.xml()));
            footer.relations()
                    .ifPresent(
                            others -> parts.add(packer.pack("word/_rels/" + name + ".rels", Relations.part(others))));
            types.append(ContentTypes.part("word/" + name, "wordprocessingml.footer+xml"));
            relations.append(Relations.to("rIdFooter" + footers, "footer", name));
            section.append("<w:footerReference w:type=\"").append(footer.type());
            section.append("\" r:id=\"rIdFooter").append(footers).append("\"/>");
        }
        return section.append(letterhead.page().section()).append("</w:sectPr>").toString();
    }

    /**
     * Takes a picture in.
     *
     * @param kind png or svg
     * @return what the body calls it
     */
    String picture(byte[] bytes, String kind) {
        pictures++;
        String name = "media/figure" + pictures + "." + kind;
        parts.add(packer.pack("word/" + name, bytes));
        relations.append(Relations.to("rIdPicture" + pictures, "image", name));
        return "rIdPicture" + pictures;
    }

    /** The whole file. */
    byte[] finish(Document document, WordBody body, Instant created) {
        var all = new ArrayList<Part>();
        all.add(packer.pack("[Content_Types].xml", ContentTypes.whole(types)));
        all.add(PACKAGE_RELATIONS);
        all.add(packer.pack("docProps/core.xml", CoreProperties.of(document, created)));
        all.add(packer.pack("word/document.xml", body.xml()));
        all.add(packer.pack("word/_rels/document.xml.rels", Relations.part(relations)));
        all.addAll(letterhead.parts(document.language(), document.numbered(), body.numberedLists()));
        all.addAll(parts);
        return Archive.of(all);
    }

    @Override
    public void close() {
        packer.close();
    }
}
