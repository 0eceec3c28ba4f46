package org.plumbline.export.word;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.plumbline.export.doc.WordTemplate;

/** The template of an invented agency: A4, a logo in the header, a serif face, styles under other ids than usual. */
final class AgencyTemplate {
    static final String CONFIDENTIAL = "the text that stood in the template";

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String ROOT = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    AgencyTemplate() {
        put("[Content_Types].xml", types("template.main+xml"));
        put("_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml")));
        put("word/document.xml", document());
        put(
                "word/_rels/document.xml.rels",
                relations(relation("rId1", "styles", "styles.xml")
                        + relation("rId2", "numbering", "numbering.xml")
                        + relation("rId3", "header", "header1.xml")
                        + relation("rId4", "footer", "footer1.xml")
                        + relation("rId5", "theme", "theme/theme1.xml")
                        + relation("rId6", "settings", "settings.xml")));
        put("word/styles.xml", styles());
        put("word/numbering.xml", numbering());
        put("word/header1.xml", header());
        put("word/_rels/header1.xml.rels", relations(relation("rId1", "image", "media/logo.png")));
        parts.put("word/media/logo.png", logo());
        put("word/footer1.xml", "<w:ftr" + ROOT + "><w:p><w:r><w:t>12 Quay Street</w:t></w:r></w:p></w:ftr>");
        put("word/theme/theme1.xml", Resources.text("theme.xml").replace("\"Arial\"", "\"Liberation Serif\""));
        put("word/settings.xml", "<w:settings" + ROOT + "><w:mirrorMargins/></w:settings>");
    }

    private static String types(String main) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                + type("/word/document.xml", MAIN + main)
                + type("/word/styles.xml", MAIN + "styles+xml")
                + type("/word/numbering.xml", MAIN + "numbering+xml")
                + type("/word/header1.xml", MAIN + "header+xml")
                + type("/word/footer1.xml", MAIN + "footer+xml")
                + type("/word/settings.xml", MAIN + "settings+xml")
                + type("/word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml")
                + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relations(String inside) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
                + "</Relationships>";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String document() {
        return "<w:document" + ROOT + "><w:body><w:p><w:r><w:t>" + CONFIDENTIAL + "</w:t></w:r></w:p><w:sectPr>"
                + "<w:headerReference w:type=\"default\" r:id=\"rId3\"/><w:footerReference w:type=\"default\""
                + " r:id=\"rId4\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1700\" w:right=\"1400\""
                + " w:bottom=\"1400\" w:left=\"1400\" w:header=\"600\" w:footer=\"600\" w:gutter=\"0\"/></w:sectPr>"
                + "</w:body></w:document>";
    }

    private static String styles() {
        return "<w:styles" + ROOT + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\""
                + " w:hAnsiTheme=\"minorHAnsi\"/><w:sz w:val=\"24\"/><w:lang w:val=\"de-DE\"/></w:rPr></w:rPrDefault>"
                + "</w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\">"
                + "<w:name w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"berschrift1\">"
                + "<w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Standard\"/><w:pPr><w:outlineLvl w:val=\"0\"/>"
                + "</w:pPr><w:rPr><w:color w:val=\"1F3864\"/><w:sz w:val=\"44\"/></w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Listenpunkt\"><w:name w:val=\"List Bullet\"/>"
                + "<w:basedOn w:val=\"Standard\"/></w:style><w:style w:type=\"paragraph\" w:customStyle=\"1\""
                + " w:styleId=\"Note\"><w:name w:val=\"Side Remark\"/><w:basedOn w:val=\"Standard\"/></w:style>"
                + "</w:styles>";
    }

    private static String numbering() {
        return "<w:numbering" + ROOT + "><w:abstractNum w:abstractNumId=\"7\"><w:multiLevelType"
                + " w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/>"
                + "<w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum><w:num w:numId=\"5\"><w:abstractNumId w:val=\"7\"/>"
                + "</w:num></w:numbering>";
    }

    private static String header() {
        String drawing = "http://schemas.openxmlformats.org/drawingml/2006/";
        return "<w:hdr" + ROOT + "><w:p><w:r><w:drawing><wp:inline xmlns:wp=\"" + drawing
                + "wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"900000\""
                + " cy=\"450000\"/><wp:docPr id=\"900\" name=\"Logo\" descr=\"Sign of the harbour office\"/>"
                + "<a:graphic xmlns:a=\"" + drawing + "main\"><a:graphicData uri=\"" + drawing + "picture\"><pic:pic"
                + " xmlns:pic=\"" + drawing + "picture\"><pic:nvPicPr><pic:cNvPr id=\"900\" name=\"Logo\"/>"
                + "<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId1\"/><a:stretch><a:fillRect/>"
                + "</a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"900000\""
                + " cy=\"450000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
                + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r><w:r><w:t> Harbour Office</w:t></w:r></w:p>"
                + "</w:hdr>";
    }

    private static byte[] logo() {
        var image = new BufferedImage(100, 50, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillOval(10, 5, 40, 40);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    AgencyTemplate put(String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    AgencyTemplate with(String name, UnaryOperator<String> change) {
        return put(name, change.apply(new String(parts.get(name), StandardCharsets.UTF_8)));
    }

    AgencyTemplate withRelation(String owner, String id, String kind, String target, String more) {
        return with(
                owner,
                xml -> xml.replace(
                        "</Relationships>",
                        relation(id, kind, target).replace("/>", more + "/>") + "</Relationships>"));
    }

    AgencyTemplate withType(String part, String type) {
        return with("[Content_Types].xml", xml -> xml.replace("</Types>", type(part, type) + "</Types>"));
    }

    WordTemplate template() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordTemplate("agency.dotx", bytes.toByteArray());
    }
}
