package org.plumbline.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.export.AnyPeople;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.ReadBack;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Rendered;

/** Names in any script. */
class ScriptsTest {
    private static final float PAGE_MIDDLE = 306;

    @Test
    void theShippedFontsShowNamesOfManyScripts() {
        Rendered rendered = render(AnyPeople.shipped());

        assertThat(rendered.remarks()).isEmpty();
        assertThat(ReadBack.pdfText(rendered.bytes()))
                .contains("Łukasz Żółć", Normalizer.normalize(AnyPeople.VIETNAMESE, Normalizer.Form.NFC), "Дмитрий")
                .doesNotContain("[U+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"محمد علي", "שלום עולם", "لا إله", "اَلسَّلَامُ عَلَيْكُم"})
    void whatRunsFromTheRightIsCopiedAsTyped(String typed) {
        assertThat(actualTexts(render(paragraph(typed)).bytes())).contains(typed);
    }

    @Test
    void arabicLettersAreJoined() {
        String drawn = drawn(render(paragraph("محمد")).bytes());

        assertThat(drawn).isEqualTo("\uFEAA\uFEE4\uFEA4\uFEE3");
    }

    @Test
    void lamAndAlefAreOneSign() {
        assertThat(drawn(render(paragraph("سلام")).bytes())).isEqualTo("\uFEE1\uFEFC\uFEB3");
    }

    @Test
    void aParagraphFromTheRightBeginsAtTheRight() {
        assertThat(positions(render(paragraph("محمد علي")).bytes()))
                .allSatisfy(letter -> assertThat(letter.getX()).isGreaterThan(PAGE_MIDDLE));
        assertThat(positions(render(paragraph("He is محمد")).bytes()))
                .allSatisfy(letter -> assertThat(letter.getX()).isLessThan(PAGE_MIDDLE));
    }

    @Test
    void aListFromTheRightHasItsBulletsThere() {
        var document = new Document(
                "Title",
                "Subject",
                "en-US",
                "",
                List.of(new Heading(1, "Title"), BulletList.of(List.of("محمد علي\nمحمد"))));

        List<TextPosition> bullets = positions(render(document).bytes(), "Lbl");
        List<TextPosition> words = positions(render(document).bytes(), "LBody");

        assertThat(bullets).isNotEmpty();
        assertThat(words).isNotEmpty().allSatisfy(letter -> assertThat(letter.getX())
                .isBetween(PAGE_MIDDLE, bullets.get(0).getX()));
    }

    @Test
    void numbersAndLatinNamesKeepTheirDirectionInALineFromTheRight() {
        String text = drawn(render(paragraph("في عام 2026 مع Pat Invented")).bytes());

        assertThat(text).contains("2026", "Pat Invented");
        assertThat(text.indexOf("Pat")).isLessThan(text.indexOf("2026"));
    }

    @Test
    void whatNoFontHasIsShownAsItsNumberAndNamed() {
        Rendered rendered = render(paragraph("ancient \uD80C\uDC00 and private \uE000"));

        assertThat(ReadBack.pdfText(rendered.bytes())).contains("[U+13000]", "[U+E000]");
        assertThat(rendered.remarks())
                .singleElement()
                .asString()
                .contains("U+13000", "U+E000")
                .startsWith("No font on this computer can show");
    }

    @Test
    void aNameIsNeverLeftOutInSilence() {
        Rendered rendered = render(AnyPeople.asian());
        String text = ReadBack.pdfText(rendered.bytes());
        String remarks = String.join(" ", rendered.remarks());

        AnyPeople.ASIAN.forEach(name -> name.codePoints().forEach(code -> {
            String number = String.format("U+%04X", code);
            boolean shown = text.contains(Character.toString(code));
            assertThat(shown || text.contains("[" + number + "]") && remarks.contains(number))
                    .as(number)
                    .isTrue();
        }));
    }

    @Test
    void aMissingSignInTheFooterIsNamedAsWell() {
        var document = new Document(
                "Title", "Subject", "en-US", "Foot \uE000", List.of(new Heading(1, "Title"), Paragraph.of("words")));

        assertThat(render(document).remarks()).singleElement().asString().contains("U+E000");
    }

    @Test
    void fontsOfPicturesAreRefused(@TempDir Path folder) throws IOException {
        byte[] font;
        try (var in = Fonts.class.getClassLoader().getResourceAsStream("liberation/LiberationSans-Regular.ttf")) {
            font = in.readAllBytes();
        }
        Path whole = Files.write(folder.resolve("whole.ttf"), font);
        Path pictures = Files.write(folder.resolve("pictures.ttf"), withoutOutlines(font));
        Path nonsense = Files.writeString(folder.resolve("nonsense.ttf"), "no font at all");

        assertThat(SystemFonts.load(whole.toString())).isPresent();
        assertThat(SystemFonts.load(pictures.toString())).isEmpty();
        assertThat(SystemFonts.load(nonsense.toString())).isEmpty();
        assertThat(SystemFonts.load(folder.resolve("absent.ttf").toString())).isEmpty();
    }

    /** The table of outlines becomes one of colour pictures. */
    private static byte[] withoutOutlines(byte[] font) {
        String text = new String(font, StandardCharsets.ISO_8859_1);
        return text.replaceFirst("glyf", "CBDT").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Rendered render(Document document) {
        return new PdfRenderer(ExampleWorkshop.STATIONERY).render(document);
    }

    private static Document paragraph(String words) {
        return new Document("Title", "Subject", "en-US", "", List.of(new Heading(1, "Title"), Paragraph.of(words)));
    }

    /** The signs of the paragraph from left to right. */
    private static String drawn(byte[] pdf) {
        var letters = new StringBuilder();
        positions(pdf).forEach(letter -> letters.append(letter.getUnicode()));
        return letters.toString();
    }

    private static List<TextPosition> positions(byte[] pdf) {
        return positions(pdf, "P");
    }

    private static List<TextPosition> positions(byte[] pdf, String tag) {
        var letters = new ArrayList<TextPosition>();
        contents(pdf).stream()
                .filter(content -> tag.equals(content.getTag()))
                .forEach(content -> collect(content, letters));
        return letters;
    }

    private static void collect(PDMarkedContent content, List<TextPosition> letters) {
        for (Object inner : content.getContents()) {
            if (inner instanceof TextPosition letter) {
                letters.add(letter);
            } else if (inner instanceof PDMarkedContent nested) {
                collect(nested, letters);
            }
        }
    }

    private static List<String> actualTexts(byte[] pdf) {
        var texts = new ArrayList<String>();
        contents(pdf).forEach(content -> content.getContents().forEach(inner -> {
            if (inner instanceof PDMarkedContent nested && nested.getActualText() != null) {
                texts.add(nested.getActualText());
            }
        }));
        return texts;
    }

    private static List<PDMarkedContent> contents(byte[] pdf) {
        return ReadBack.pdf(pdf, ScriptsTest::contents);
    }

    private static List<PDMarkedContent> contents(PDDocument file) {
        try {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(file.getPage(0));
            return extractor.getMarkedContents();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
