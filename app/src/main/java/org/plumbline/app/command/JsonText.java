package org.plumbline.app.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Results as JSON for scripts: maps, lists, words, numbers and null, indented by two. */
final class JsonText {
    private JsonText() {}

    static String of(Object value) {
        return of(value, "");
    }

    private static String of(Object value, String indent) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Map<?, ?> map) {
            List<String> fields = new ArrayList<>();
            map.forEach((key, field) -> fields.add(quoted(key.toString()) + ": " + of(field, indent + "  ")));
            return block('{', fields, '}', indent);
        }
        if (value instanceof Collection<?> list) {
            List<String> elements =
                    list.stream().map(element -> of(element, indent + "  ")).toList();
            return block('[', elements, ']', indent);
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : quoted(value.toString());
    }

    private static String block(char open, List<String> parts, char close, String indent) {
        if (parts.isEmpty()) {
            return "" + open + close;
        }
        String line = "\n" + indent + "  ";
        return open + line + String.join("," + line, parts) + "\n" + indent + close;
    }

    private static String quoted(String text) {
        var json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> json.append(plain(sign) ? String.valueOf(sign) : String.format("\\u%04x", (int) sign));
            }
        }
        return json.append('"').toString();
    }

    /** Control signs and halves of pairs stand as numbers, so that any reader takes the text. */
    private static boolean plain(char sign) {
        return sign >= ' ' && sign != 0x7F && !Character.isSurrogate(sign);
    }
}
