package org.plumbline.export.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Parameters;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paper;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.WordTemplate;
import org.plumbline.model.workshop.Workshop;

class ContentDigestTest {
    private static final ContentDigest DIGEST = new ContentDigest(ExampleWorkshop.STATIONERY);

    @Test
    void theSameForTheSameContentOfEveryKind() {
        Workshop workshop = ExampleWorkshop.scored();
        Set<String> digests = new HashSet<>();
        List<PlannedDocument> plan = DocumentPlan.all(
                workshop, List.of(DocumentKind.values()), Parameters.NONE, List.of(Format.TEXT, Format.PDF));
        for (PlannedDocument planned : plan) {
            String once = DIGEST.of(planned.format(), List.of(compose(workshop, planned)));
            assertThat(DIGEST.of(planned.format(), List.of(compose(workshop, planned))))
                    .isEqualTo(once);
            digests.add(once);
        }
        assertThat(digests).hasSize(plan.size());
    }

    private static Document compose(Workshop workshop, PlannedDocument planned) {
        return planned.kind().compose(workshop, planned.parameters());
    }

    @Test
    void anotherWordAnotherPlaceAnotherPaper() {
        Document document = document("one", "two");
        String digest = DIGEST.of(Format.WORD, List.of(document));

        assertThat(List.of(
                        DIGEST.of(Format.WORD, List.of(document("one", "too"))),
                        DIGEST.of(Format.WORD, List.of(document("onetwo", ""))),
                        DIGEST.of(Format.WORD, List.of(document.withNumbers())),
                        DIGEST.of(Format.WORD, List.of(document, document)),
                        new ContentDigest(ExampleWorkshop.STATIONERY.on(Paper.A4)).of(Format.WORD, List.of(document)),
                        new ContentDigest(
                                        ExampleWorkshop.STATIONERY.withTemplate(new WordTemplate("t", new byte[] {1})))
                                .of(Format.WORD, List.of(document))))
                .doesNotContain(digest)
                .doesNotHaveDuplicates();
    }

    private static Document document(String first, String second) {
        return new Document(
                "A form",
                "",
                "en-US",
                "",
                List.of(new Heading(1, "A form"), Paragraph.of(first), Paragraph.of(second)));
    }
}
