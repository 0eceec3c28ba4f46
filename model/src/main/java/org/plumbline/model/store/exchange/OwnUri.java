package org.plumbline.model.store.exchange;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The address of a part of a bank in a package that Plumbline wrote: what kind of part it is, its id in the bank, and
 * the short marks that CASE has no field for, as in {@code urn:plumbline:task:3?=kind=Core}.
 */
record OwnUri(String kind, String id, Map<String, String> marks) {
    private static final String START = "urn:plumbline:";
    private static final String MARKS = "?=";

    static OwnUri of(String kind, String id) {
        return new OwnUri(kind, id, Map.of());
    }

    static OwnUri of(CasePart part, String id) {
        return of(part.word(), id);
    }

    static Optional<OwnUri> parse(String uri) {
        int colon = uri.indexOf(':', START.length());
        if (!uri.startsWith(START) || colon < 0) {
            return Optional.empty();
        }
        try {
            int question = uri.indexOf(MARKS, colon);
            String id = uri.substring(colon + 1, question < 0 ? uri.length() : question);
            var marks = new LinkedHashMap<String, String>();
            if (question >= 0) {
                for (String mark : uri.substring(question + MARKS.length()).split("&")) {
                    int equals = mark.indexOf('=');
                    marks.put(mark.substring(0, Math.max(equals, 0)), decoded(mark.substring(equals + 1)));
                }
            }
            return Optional.of(new OwnUri(uri.substring(START.length(), colon), decoded(id), marks));
        } catch (IllegalArgumentException e) {
            // Somebody broke the percent signs: then it is no address of ours any more.
            return Optional.empty();
        }
    }

    /** With one mark more; an empty one is not written. */
    OwnUri with(String mark, String value) {
        var more = new LinkedHashMap<>(marks);
        if (!value.isEmpty()) {
            more.put(mark, value);
        }
        return new OwnUri(kind, id, more);
    }

    boolean is(CasePart part) {
        return kind.equals(part.word());
    }

    String mark(String name) {
        return marks.getOrDefault(name, "");
    }

    /** A mark that is a whole number. */
    Optional<Integer> number(String name) {
        return Optional.of(mark(name)).filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf);
    }

    String text() {
        var uri = new StringBuilder(START + kind + ":" + encoded(id));
        String between = MARKS;
        for (Map.Entry<String, String> mark : marks.entrySet()) {
            uri.append(between).append(mark.getKey()).append('=').append(encoded(mark.getValue()));
            between = "&";
        }
        return uri.toString();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String decoded(String words) {
        return URLDecoder.decode(words, StandardCharsets.UTF_8);
    }
}
