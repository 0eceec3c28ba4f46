package org.plumbline.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefusedCsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1+1", "-1+1", "@SUM(A1)", "\tx", "\r=x", "-cmd", "=HYPERLINK(\"x\")"})
    void nothingBecomesAFormula(String words) {
        assertThat(line(words)).startsWith("\"'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "-0.25", "12", "plain", "C-04", ""})
    void numbersAndWordsStayAsTheyAre(String words) {
        assertThat(line(words)).isEqualTo(words);
    }

    @Test
    void quotesCommasAndLinesAreKept() {
        assertThat(line("a, \"b\"\nc")).isEqualTo("\"a, \"\"b\"\"\nc\"");
    }

    private static String line(String words) {
        String csv = DefusedCsv.of(List.of(List.of(words)));
        assertThat(csv).startsWith("\uFEFF").endsWith("\r\n");
        return csv.substring(1, csv.length() - 2);
    }
}
