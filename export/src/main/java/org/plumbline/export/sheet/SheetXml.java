package org.plumbline.export.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words inside the XML of a workbook. */
final class SheetXml {
    static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Excel reads this as a character that it stands for, wherever it is typed. */
    private static final Pattern CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SheetXml() {}

    static String resource(String name) {
        try (var stream = SheetXml.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The resource " + name + " is missing from the program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String escaped(String words) {
        StringBuilder text = null;
        for (int i = 0; i < words.length(); i++) {
            String instead = instead(words.charAt(i));
            if (instead != null && text == null) {
                text = new StringBuilder(words.length() + 16).append(words, 0, i);
            }
            if (text != null) {
                if (instead == null) {
                    text.append(words.charAt(i));
                } else {
                    text.append(instead);
                }
            }
        }
        return text == null ? words : text.toString();
    }

    private static String instead(char sign) {
        return switch (sign) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }

    /** The words of a cell, as they are and not as Excel would decode them. */
    static String cell(String words) {
        Matcher coded = CODED.matcher(words);
        return escaped(coded.find() ? coded.replaceAll("_x005F_") : words);
    }
}
