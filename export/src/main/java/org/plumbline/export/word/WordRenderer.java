package org.plumbline.export.word;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.DocumentRenderer;
import org.plumbline.export.doc.Rendered;
import org.plumbline.export.doc.Stationery;

/**
 * Word documents (.docx) with real heading, list and table styles, on the program's own paper or on an agency's template.
 *
 * <p>The body is written as text. The same document and moment give the same bytes.
 */
public final class WordRenderer implements DocumentRenderer {
    private final Instant created;
    private final Letterhead letterhead;

    /** A template that cannot be taken is a {@link org.plumbline.model.store.FileProblem} here, once for all documents. */
    public WordRenderer(Stationery stationery) {
        this.created = stationery.created().truncatedTo(ChronoUnit.SECONDS);
        this.letterhead = stationery
                .template()
                .<Letterhead>map(template -> AgencyPaper.of(template, PageShape.of(stationery.paper())))
                .orElseGet(() -> OwnPaper.of(stationery.paper()));
    }

    @Override
    public Rendered render(Document document) {
        try (var parts = new WordPackage(letterhead, document.language())) {
            var body = new WordBody(letterhead, document, parts);
            body.write();
            return new Rendered(parts.finish(document, body, created), body.remarks());
        }
    }
}
