package org.plumbline.export.sheet;

import java.util.LinkedHashMap;
import java.util.Map;

/** The words of all cells, each once; cells name them by number. */
final class SharedWords {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private int uses;

    int number(String words) {
        uses++;
        return numbers.computeIfAbsent(words, added -> numbers.size());
    }

    String xml() {
        var xml = new StringBuilder(SheetXml.START)
                .append("<sst xmlns=\"" + SheetXml.MAIN + "\" count=\"")
                .append(uses)
                .append("\" uniqueCount=\"")
                .append(numbers.size())
                .append("\">");
        for (String words : numbers.keySet()) {
            xml.append("<si><t xml:space=\"preserve\">")
                    .append(SheetXml.cell(words))
                    .append("</t></si>");
        }
        return xml.append("</sst>").toString();
    }
}
