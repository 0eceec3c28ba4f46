package org.plumbline.export.pdf;

import java.util.List;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.DocumentRenderer;
import org.plumbline.export.doc.Rendered;
import org.plumbline.export.doc.Stationery;

/**
 * Tagged PDF: accessible (PDF/UA-1) and fit for archives (PDF/A-2a), with embedded fonts, bookmarks and
 * page numbers.
 */
public final class PdfRenderer implements DocumentRenderer {
    private final Stationery stationery;
    private final boolean tagged;

    public PdfRenderer(Stationery stationery) {
        this(stationery, true);
    }

    /** Without tags the file is neither accessible nor fit for archives: a check has to notice that. */
    PdfRenderer(Stationery stationery, boolean tagged) {
        this.stationery = stationery;
        this.tagged = tagged;
    }

    @Override
    public Rendered render(Document document) {
        var bytes = new SameBytes();
        var typesetter = new Typesetter();
        try (var sheet = new Sheet(bytes, document, stationery, typesetter, tagged)) {
            var pieces = new PieceMaker(document, sheet, typesetter);
            document.blocks().forEach(block -> block.match(pieces));
            new Flow(sheet).place(pieces.pieces());
        }
        return new Rendered(bytes.settled(), remarks(typesetter));
    }

    private static List<String> remarks(Typesetter typesetter) {
        return typesetter.missing().isEmpty()
                ? List.of()
                : List.of("No font on this computer can show " + typesetter.missing()
                        + "; the PDF shows the numbers of these characters instead.");
    }
}
