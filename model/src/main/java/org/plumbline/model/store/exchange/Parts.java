package org.plumbline.model.store.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Several texts in one field: joined by line feeds, and told apart again by how long each was. */
final class Parts {
    private static final String BETWEEN = "\n";

    private Parts() {}

    static String joined(List<String> texts) {
        return String.join(BETWEEN, texts);
    }

    static String lengths(List<String> texts) {
        return texts.stream().map(text -> "" + text.length()).collect(Collectors.joining("-"));
    }

    /** Text that somebody changed since is parted at its line feeds. */
    static List<String> parted(String text, String lengths) {
        var parts = new ArrayList<String>();
        int at = 0;
        for (String length : lengths.split("-")) {
            int end = at + (length.matches("\\d{1,9}") ? Integer.parseInt(length) : text.length() + 1);
            if (end > text.length()) {
                return lines(text);
            }
            parts.add(text.substring(at, end));
            at = end + BETWEEN.length();
        }
        return at == text.length() + BETWEEN.length() ? parts : lines(text);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(BETWEEN));
    }
}
