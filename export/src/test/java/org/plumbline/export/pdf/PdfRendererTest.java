package org.plumbline.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.HostileWords;
import org.plumbline.export.ReadBack;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Parameters;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Rendered;
import org.plumbline.export.doc.Text;
import org.plumbline.model.scoring.Determination;

class PdfRendererTest {
    private static final Document GUIDE = DocumentKind.INTERVIEW_GUIDE.compose(
            ExampleWorkshop.scored(), Parameters.NONE.withCandidate(ExampleWorkshop.PAT));

    @Test
    void saysTitleLanguageAndDate() {
        ReadBack.pdf(render(GUIDE), file -> {
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Interview 1: Network Planner");
            assertThat(file.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(ExampleWorkshop.NOON);
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
            return null;
        });
    }

    @Test
    void numbersItsPages() {
        List<String> pages = pages(GUIDE);

        assertThat(pages.get(0)).contains("C-01 · Network Planner · GS-13", "Page 1 of");
        assertThat(pages.get(pages.size() - 1)).contains("Page " + pages.size() + " of");
    }

    @Test
    void tableHeadingsComeAgainOnEveryPageAndCountOnce() {
        Document document = document(HostileWords.table("Long", HostileWords.words(3000)), Paragraph.of("End"));

        List<String> pages = pages(document);
        String said = ReadBack.pdfText(render(document));

        assertThat(pages).hasSizeGreaterThan(3).allSatisfy(page -> assertThat(page)
                .contains("Pick", "Name", "Words"));
        assertThat(said.split("Pick", -1)).hasSize(2);
    }

    @Test
    void aRowTallerThanAPageLosesNoWord() {
        Document document = document(HostileWords.table("Tall", HostileWords.words(3000)), Paragraph.of("End"));

        assertThat(ReadBack.words(ReadBack.pdfText(render(document))))
                .containsSubsequence(ReadBack.words(HostileWords.words(3000)))
                .contains("30");
    }

    @Test
    void aRowThatFitsOnAPageIsNotTorn() {
        Document document =
                document(HostileWords.table("Whole", HostileWords.words(260) + " last"), Paragraph.of("End"));

        assertThat(pages(document)).anySatisfy(page -> assertThat(page).contains("word1 ", "last"));
    }

    @Test
    void headingsAndIntroductionsStayWithWhatFollows() {
        for (int lines = 20; lines < 60; lines++) {
            Document document = document(
                    Paragraph.of("line\n".repeat(lines) + "line"),
                    new Heading(2, "Section"),
                    Paragraph.introducing(Text.label("Label")),
                    Paragraph.of("What follows"));
            assertThat(pages(document))
                    .anySatisfy(page -> assertThat(page).contains("Section", "Label", "What follows"));
        }
    }

    @Test
    void noCharacterIsLeftOut() {
        Rendered rendered = new PdfRenderer(ExampleWorkshop.STATIONERY).render(HostileWords.document());
        String text = ReadBack.pdfText(rendered.bytes());

        assertThat(text)
                .contains("bell[U+0007]", "invoice[U+202E]fdp.exe", "a < b && c > \"d\" ]]> <w:p/> {title} ${x} %s");
        assertThat(text).contains("é ö combined");
    }

    @Test
    void whatNoFontHasIsShownAsItsNumberAndRemarked() {
        Document document = document(Paragraph.of("private \uE000 use"));

        Rendered rendered = new PdfRenderer(ExampleWorkshop.STATIONERY).render(document);

        assertThat(ReadBack.pdfText(rendered.bytes())).contains("private [U+E000] use");
        assertThat(rendered.remarks()).singleElement().asString().contains("U+E000");
    }

    @Test
    void theShippedFontHasTheSignsOfTheDeterminations() {
        for (Determination determination : Determination.values()) {
            int sign = determination.sign().codePointAt(0);
            assertThat(Fonts.text(false).shows(sign)).isTrue();
            assertThat(Fonts.text(true).shows(sign)).isTrue();
        }
    }

    @Test
    void sameDocumentSameBytes() {
        assertThat(render(GUIDE)).isEqualTo(render(GUIDE));
    }

    @Test
    void bracesInATitleAreOnlyBraces() {
        Document document = new Document(
                "{subject} {created}", "{title}", "en-US", "", List.of(new Heading(1, "x"), Paragraph.of("y")));

        String title = ReadBack.pdf(
                render(document), file -> file.getDocumentInformation().getTitle());
        assertThat(title).isEqualTo("{subject} {created}");
    }

    private static byte[] render(Document document) {
        return new PdfRenderer(ExampleWorkshop.STATIONERY).render(document).bytes();
    }

    private static Document document(Block... blocks) {
        var all = new java.util.ArrayList<Block>();
        all.add(new Heading(1, "Title"));
        all.addAll(List.of(blocks));
        return new Document("Title", "Subject", "en-US", "Footer", all);
    }

    private static List<String> pages(Document document) {
        return ReadBack.pdf(render(document), PdfRendererTest::pages);
    }

    private static List<String> pages(PDDocument file) {
        var pages = new java.util.ArrayList<String>();
        try {
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }
}
