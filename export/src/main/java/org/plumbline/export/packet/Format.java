package org.plumbline.export.packet;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.doc.DocumentRenderer;
import org.plumbline.export.doc.Stationery;
import org.plumbline.export.pdf.PdfRenderer;
import org.plumbline.export.sheet.CsvRenderer;
import org.plumbline.export.sheet.ExcelRenderer;
import org.plumbline.export.text.TextRenderer;
import org.plumbline.export.word.WordRenderer;

/** The kinds of file that a document can become. */
public enum Format {
    WORD("docx", WordRenderer::new),
    PDF("pdf", PdfRenderer::new),
    TEXT("txt", stationery -> new TextRenderer()),
    /** Tables as sheets, with drop-downs and formulas where the document is a workbook. */
    EXCEL("xlsx", ExcelRenderer::new),
    /** Tables for other programs. */
    CSV("csv", stationery -> new CsvRenderer());

    private final String extension;
    private final Function<Stationery, DocumentRenderer> renderer;

    Format(String extension, Function<Stationery, DocumentRenderer> renderer) {
        this.extension = extension;
        this.renderer = renderer;
    }

    /** The format of an ending such as "docx", without a dot and whatever its capitals. */
    public static Optional<Format> named(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equalsIgnoreCase(extension))
                .findFirst();
    }

    /** The endings, for a message. */
    public static String names() {
        return Arrays.stream(values()).map(Format::extension).collect(Collectors.joining(", "));
    }

    /** The ending of file names, without a dot. */
    public String extension() {
        return extension;
    }

    /** What a kind of document is best made as where nobody said it: tables to reckon with, and else words to edit. */
    public static Format usual(DocumentKind kind) {
        boolean table = kind == DocumentKind.WORKBOOK || kind == DocumentKind.RESULTS_TRACKER;
        return table ? named("xlsx").orElse(WORD) : WORD;
    }

    /** Whether several documents can follow one another in one file. */
    public boolean isPaged() {
        return this == WORD || this == PDF || this == TEXT;
    }

    /**
     * A renderer for this format.
     *
     * @param stationery what documents are put on; plain text and CSV take nothing of it
     */
    public DocumentRenderer renderer(Stationery stationery) {
        return renderer.apply(stationery);
    }
}
