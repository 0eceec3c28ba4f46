package org.plumbline.export.pdf;

import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.plumbline.export.doc.Document;

/** What a PDF says of itself: title, language, dates, and the two standards it keeps. */
final class Properties {
    static final String CREATOR = "Plumbline";

    private static final byte[] COLORS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** OpenPDF writes the output intent of PDF/A only under this name. */
    private static final String PDFA_CONDITION = "PDFA/1";

    private static final String XMP = resource();

    private Properties() {}

    static void beforeOpening(PdfWriter writer, boolean tagged) {
        writer.setPdfVersion(PdfWriter.PDF_VERSION_1_7);
        if (tagged) {
            writer.setTagged();
        }
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
    }

    static void afterOpening(PdfWriter writer, Document document, Instant moment) {
        Instant created = moment.truncatedTo(ChronoUnit.SECONDS);
        PdfDictionary info = writer.getInfo();
        var date = new PdfDate(GregorianCalendar.from(created.atZone(ZoneOffset.UTC)));
        info.put(PdfName.TITLE, words(document.title()));
        info.put(PdfName.SUBJECT, words(document.subject()));
        info.put(PdfName.AUTHOR, words(CREATOR));
        info.put(PdfName.CREATOR, words(CREATOR));
        info.put(PdfName.PRODUCER, words("OpenPDF"));
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        writer.getExtraCatalog().put(new PdfName("Lang"), new PdfString(document.language()));
        writer.setTabs(PdfName.S);
        writer.setXmpMetadata(xmp(document, created));
        try {
            writer.setOutputIntents("sRGB", PDFA_CONDITION, "http://www.color.org", "sRGB IEC61966-2.1", COLORS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfString words(String words) {
        return new PdfString(words, PdfObject.TEXT_UNICODE);
    }

    private static byte[] xmp(Document document, Instant created) {
        return XMP.replace("{language}", escaped(document.language()))
                .replace("{creator}", CREATOR)
                .replace("{created}", created.toString())
                .replace("{subject}", escaped(document.subject()))
                .replace("{title}", escaped(document.title()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String resource() {
        try (var stream = Properties.class.getResourceAsStream("metadata.xmp")) {
            if (stream == null) {
                throw new IllegalStateException("The resource metadata.xmp is missing from the program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
