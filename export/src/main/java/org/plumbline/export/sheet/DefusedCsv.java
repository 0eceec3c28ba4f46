package org.plumbline.export.sheet;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as comma-separated values that a spreadsheet opens as they are: nothing in them becomes a formula (reliability
 * notes §3), and a mark at the beginning says that they are UTF-8.
 */
public final class DefusedCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private DefusedCsv() {}

    public static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(DefusedCsv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
    }

    private static String cell(String words) {
        boolean harmless = words.isEmpty() || FORMULA_BEGINS.indexOf(words.charAt(0)) < 0 || isNumber(words);
        String plain = harmless ? words : "'" + words;
        return plain.matches("(?s).*[,\"\r\n'].*") ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }

    private static boolean isNumber(String words) {
        return words.matches("-?\\d{1,15}(\\.\\d{1,15})?");
    }
}
