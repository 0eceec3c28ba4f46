package org.plumbline.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.export.EveryBlock;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.HostileWords;
import org.plumbline.export.Workshops;
import org.plumbline.export.doc.Document;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every PDF keeps PDF/UA-1 and PDF/A-2a, by the judgement of veraPDF. */
class StandardsTest {
    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    @BeforeAll
    static void startVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @TestFactory
    Stream<DynamicTest> everyDocumentKeepsBothStandards() {
        return Stream.concat(
                        Workshops.oneOfEachKind().entrySet().stream(),
                        Stream.of(
                                Map.entry("hostile", HostileWords.document()),
                                Map.entry("every block", EveryBlock.document("en-US"))))
                .map(named -> DynamicTest.dynamicTest(named.getKey(), () -> assertThat(failures(named.getValue(), true))
                        .isEmpty()));
    }

    @Test
    void aFileWithoutTagsIsCaught() throws Exception {
        Document document = Workshops.documents().values().iterator().next();

        assertThat(failures(document, false)).isNotEmpty();
    }

    private static List<String> failures(Document document, boolean tagged) throws Exception {
        byte[] pdf = new PdfRenderer(ExampleWorkshop.STATIONERY, tagged)
                .render(document)
                .bytes();
        var failures = new java.util.ArrayList<String>();
        for (PDFAFlavour standard : STANDARDS) {
            try (PDFAParser parser =
                    Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard)) {
                Foundries.defaultInstance()
                        .createValidator(standard, false)
                        .validate(parser)
                        .getTestAssertions()
                        .forEach(failed -> failures.add(standard.getId() + " "
                                + failed.getRuleId().getClause() + "-"
                                + failed.getRuleId().getTestNumber() + " " + failed.getMessage()));
            }
        }
        return failures.stream().distinct().toList();
    }
}
