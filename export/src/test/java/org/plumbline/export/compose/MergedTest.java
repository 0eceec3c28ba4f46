package org.plumbline.export.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.ReadBack;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Contents;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.NewPart;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.pdf.PdfRenderer;

class MergedTest {
    private static final Document GUIDE_C1 = guide(ExampleWorkshop.PAT);
    private static final Document GUIDE_C2 = guide(ExampleWorkshop.KIM);
    private static final Document NUMBERED = new Document(
                    "Numbered",
                    "subject",
                    "en-US",
                    "its footer",
                    List.of(
                            new Heading(1, "Numbered"),
                            new Heading(2, "First"),
                            Paragraph.of("words"),
                            new Heading(3, "Under it"),
                            Paragraph.of("words")))
            .withNumbers();

    private static Document guide(org.plumbline.model.interview.CandidateId candidate) {
        return DocumentKind.INTERVIEW_GUIDE.compose(ExampleWorkshop.scored(), Parameters.NONE.withCandidate(candidate));
    }

    @Test
    void theCoverLeadsToEveryPart() {
        Document merged = Merged.of(Language.ENGLISH, "Everything", List.of(GUIDE_C1, NUMBERED));

        assertThat(contents(merged).entries())
                .extracting(Heading::words)
                .containsExactly(GUIDE_C1.headings().get(0).words(), "Numbered");
        assertThat(merged.headings()).containsAll(contents(merged).entries());
        assertThat(merged.blocks())
                .filteredOn(NewPart.class::isInstance)
                .containsExactly(new NewPart(GUIDE_C1.footer()), new NewPart("its footer"));
    }

    @Test
    void everyWordOfThePartsIsThere() {
        Document merged = Merged.of(Language.ENGLISH, "Everything", List.of(GUIDE_C1, NUMBERED));

        assertThat(merged.blocks()).containsAll(withoutHeadings(GUIDE_C1)).containsAll(withoutHeadings(NUMBERED));
        assertThat(merged.headings())
                .extracting(Heading::words)
                .endsWith("Numbered", "1 First", "1.1 Under it")
                .containsAll(GUIDE_C1.headings().stream().map(Heading::words).toList());
    }

    @Test
    void sameTitlesAreToldApart() {
        Document merged = Merged.of(Language.ENGLISH, "Everything", List.of(GUIDE_C1, GUIDE_C2));

        assertThat(contents(merged).entries())
                .extracting(Heading::words)
                .doesNotHaveDuplicates()
                .anyMatch(words -> words.contains("C-01"))
                .anyMatch(words -> words.contains("C-02"));
    }

    @Test
    void aMergedDocumentMayBeMergedAgain() {
        Document once = Merged.of(Language.ENGLISH, "Once", List.of(GUIDE_C1, NUMBERED));
        Document twice = Merged.of(Language.SPANISH, "Dos veces", List.of(once));

        assertThat(twice.language()).isEqualTo("es-US");
        assertThat(twice.headings()).extracting(Heading::words).contains("Contenido de este archivo", "1.1 Under it");
    }

    @Test
    void theBookmarksAreTheHeadings() {
        Document merged = Merged.of(Language.ENGLISH, "Everything", List.of(GUIDE_C1, GUIDE_C2, NUMBERED));
        byte[] pdf = new PdfRenderer(ExampleWorkshop.STATIONERY).render(merged).bytes();

        assertThat(ReadBack.pdfHeadings(pdf))
                .isEqualTo(merged.headings().stream()
                        .map(heading -> heading.level() + " " + heading.words())
                        .toList());
    }

    @Test
    void nothingMergedIsSaid() {
        Document merged = Merged.of(Language.ENGLISH, "Everything", List.of());

        assertThat(merged.blocks()).contains(Paragraph.of("No document could be made of what there is."));
    }

    private static Contents contents(Document merged) {
        return merged.blocks().stream()
                .filter(Contents.class::isInstance)
                .map(Contents.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Block> withoutHeadings(Document document) {
        return document.blocks().stream()
                .filter(block -> !(block instanceof Heading))
                .toList();
    }
}
