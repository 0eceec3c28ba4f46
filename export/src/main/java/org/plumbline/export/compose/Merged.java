package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Contents;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.NewPart;
import org.plumbline.export.doc.Paragraph;

/**
 * Several documents as one: a cover that says what it holds, each entry a way to its part, and then every document as a
 * part with its own pages and its own footer.
 */
public final class Merged {
    private Merged() {}

    /** Documents in their order; those with the same title are told apart by what stands in their footer. */
    public static Document of(Language language, String title, List<Document> documents) {
        Map<String, Integer> titles = new HashMap<>();
        documents.forEach(document -> titles.merge(titleOf(document), 1, Integer::sum));
        return of(
                language,
                title,
                List.of(),
                documents.stream()
                        .map(document ->
                                new Piece(titles.get(titleOf(document)) > 1 ? document.footer() : "", document))
                        .toList());
    }

    /**
     * Documents in their order.
     *
     * @param cover what stands under the title, before what the document holds; without headings
     */
    public static Document of(Language language, String title, List<Block> cover, List<Piece> pieces) {
        return FixedWords.in(language, () -> merged(title, cover, pieces));
    }

    /**
     * One document of many.
     *
     * @param of what it is called beside its title, such as whom it is about; empty where the title says enough
     */
    public record Piece(String of, Document document) {}

    private static Document merged(String title, List<Block> cover, List<Piece> pieces) {
        List<MergedPart> parts = pieces.stream().map(MergedPart::new).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, title));
        blocks.addAll(cover);
        blocks.add(new Heading(2, say("casefile.holds")));
        if (parts.isEmpty()) {
            blocks.add(Paragraph.of(say("casefile.holds.nothing")));
        } else {
            blocks.add(new Contents(parts.stream().map(MergedPart::title).toList()));
        }
        for (MergedPart part : parts) {
            blocks.add(new NewPart(part.footer()));
            blocks.addAll(part.blocks());
        }
        return new Document(title, say("casefile.subject"), FixedWords.languageTag(), title, blocks);
    }

    private static String titleOf(Document document) {
        return document.headings().get(0).words();
    }
}
