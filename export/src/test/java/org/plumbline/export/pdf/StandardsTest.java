package org.plumbline.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.export.EveryBlock;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.ReadBack;

/** Every PDF keeps PDF/UA-1 and PDF/A-2a, by the judgement of veraPDF, which catches those that do not. */
class StandardsTest {
    private static final int LEAST = 60;

    @Test
    void everyDocumentKeepsBothStandards() {
        Map<String, Papers.Order> papers = Papers.all();
        var broken = new ConcurrentSkipListMap<String, List<String>>();
        papers.entrySet().parallelStream().forEach(named -> {
            List<String> failures = VeraPdf.failures(named.getValue().pdf());
            if (!failures.isEmpty()) {
                broken.put(named.getKey(), failures);
            }
        });
        assertThat(broken).isEmpty();
        assertThat(papers).hasSizeGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void theLongDocumentHasTwoHundredPages() {
        byte[] pdf = new PdfRenderer(ExampleWorkshop.STATIONERY)
                .render(Papers.longDocument())
                .bytes();

        assertThat((int) ReadBack.pdf(pdf, file -> file.getNumberOfPages())).isGreaterThanOrEqualTo(200);
    }

    @Test
    void aFileWithoutTagsIsCaught() {
        byte[] pdf = new PdfRenderer(ExampleWorkshop.STATIONERY, false)
                .render(EveryBlock.document("en-US"))
                .bytes();

        assertThat(VeraPdf.failures(pdf))
                .anyMatch(rule -> rule.startsWith("ua1"))
                .anyMatch(rule -> rule.startsWith("2a"));
    }

    /** A file that is only read and written again keeps the standards: what is caught below is the damage alone. */
    @Test
    void aFileWrittenAgainIsNotDamaged() {
        assertThat(VeraPdf.failures(Damage.none().done())).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> damageIsCaught() {
        return Damage.all().stream()
                .map(damage -> DynamicTest.dynamicTest(damage.name(), () -> assertThat(VeraPdf.failures(damage.done()))
                        .anyMatch(rule -> rule.startsWith(damage.rule()))));
    }
}
