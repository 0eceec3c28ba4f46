package org.plumbline.export.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.plumbline.export.AnyPeople;
import org.plumbline.export.EveryBlock;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.HostileWords;
import org.plumbline.export.Workshops;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Language;
import org.plumbline.export.compose.Parameters;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paper;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Stationery;
import org.plumbline.export.doc.WriteLines;

/** PDFs of every kind and in every state, each with a name for messages. */
final class Papers {
    private static final Stationery LETTER = ExampleWorkshop.STATIONERY;
    private static final Stationery A4 = LETTER.on(Paper.A4);
    private static final int LONG = 200;

    /** Some are enough to see that blind documents are no different files. */
    private static final Pattern BLIND =
            Pattern.compile("scored/(interview-guide|scorecard|panel-report|announcement).*");

    private Papers() {}

    record Order(Document document, Stationery stationery) {
        byte[] pdf() {
            return new PdfRenderer(stationery).render(document).bytes();
        }
    }

    static Map<String, Order> all() {
        var orders = new LinkedHashMap<String, Order>();
        Workshops.oneOfEachKind().forEach((name, document) -> {
            if (!name.endsWith(" blind") || BLIND.matcher(name).matches()) {
                orders.put(name, new Order(document, LETTER));
            }
        });
        filledIn(orders);
        for (Language language : Language.values()) {
            String tag = language.locale().toLanguageTag();
            orders.put("every block " + tag, new Order(EveryBlock.document(tag), LETTER));
            orders.put("every block to fill in " + tag, new Order(EveryBlock.document(tag), A4.fillable(true)));
        }
        orders.put("any people", new Order(AnyPeople.shipped(), LETTER));
        orders.put("any people to fill in", new Order(AnyPeople.shipped(), A4.fillable(true)));
        orders.put("chinese", new Order(AnyPeople.asian(), LETTER));
        orders.put("hostile", new Order(HostileWords.document(), LETTER));
        orders.put("hostile to fill in", new Order(HostileWords.document(), LETTER.fillable(true)));
        orders.put("nothing but a title", new Order(document(new Heading(1, "Nothing")), LETTER));
        orders.put("long", new Order(longDocument(), LETTER));
        return orders;
    }

    private static void filledIn(Map<String, Order> orders) {
        var spanish = Parameters.NONE.withCandidate(ExampleWorkshop.PAT).withLanguage(Language.SPANISH);
        for (DocumentKind kind : List.of(
                DocumentKind.INTERVIEW_GUIDE,
                DocumentKind.SCORECARD,
                DocumentKind.RESUME_REVIEW,
                DocumentKind.CONSENSUS_FORM)) {
            Document document = kind.compose(ExampleWorkshop.scored(), spanish);
            orders.put("spanish on A4 " + kind, new Order(document, A4));
            orders.put("spanish to fill in " + kind, new Order(document, LETTER.fillable(true)));
            Document empty = kind.compose(ExampleWorkshop.draft(), Parameters.NONE.withCandidate(ExampleWorkshop.KIM));
            orders.put("english to fill in " + kind, new Order(empty, A4.fillable(true)));
        }
    }

    static Document longDocument() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "Two hundred pages"));
        for (int i = 1; i <= LONG; i++) {
            blocks.add(new Heading(2, "Chapter " + i));
            blocks.add(Paragraph.of(HostileWords.words(120)));
            blocks.add(new WriteLines("Notes", 24));
        }
        return new Document("Two hundred pages", "Long", "en-US", "Long", true, blocks);
    }

    private static Document document(Block... blocks) {
        return new Document("Nothing", "Empty", "en-US", "", List.of(blocks));
    }
}
