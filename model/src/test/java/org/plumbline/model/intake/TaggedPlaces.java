package org.plumbline.model.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a document itself says that each tagged text belongs, found without any reader: the nearest name above it, the
 * nearest track label below that name, and the nearest level label. A text that stands in several places has several.
 */
final class TaggedPlaces {
    private static final String NAMES =
            String.join("|", TaggedDocuments.NAMES) + "|Group \\d|Harbor (?:framework|leadership)";
    private static final Pattern TOKEN =
            Pattern.compile("(?m)^(?:[-*•▪◦–·#|\\s]|o |\\d+\\.)*(?<name>(?i:" + NAMES + "))\\b(?!\t\\d|\t$)"
                    + "|(?<track>Individual Contributor|Managerial)(?!\\s*\\|)"
                    + "|(?<=^|[^\\p{L}])Level (?<level>\\d)"
                    + "|(?<tag>\\b[qi][a-d]\\d[im]?\\b)"
                    + "|(?<band>\\bQ[A-D]-0\\d)");

    private final Map<String, Set<String>> allowed = new HashMap<>();
    private String name = "";
    private String track = "";
    private String level = "";
    private String band = "";

    private TaggedPlaces(String document, boolean columns) {
        Matcher token = TOKEN.matcher(document);
        while (token.find()) {
            if (token.group("name") != null) {
                name = token.group("name").toLowerCase(Locale.ROOT);
                track = "";
                level = "";
                band = "";
            } else if (token.group("track") != null) {
                track = token.group("track").substring(0, 1).toLowerCase(Locale.ROOT);
                level = "";
            } else if (token.group("level") != null) {
                level = token.group("level");
                if (!band.isEmpty()) {
                    add(band, place(name, "", level));
                    band = "";
                }
            } else if (token.group("band") != null) {
                band = token.group("band");
            } else {
                String whose = columns ? column(document, token.start()) : track;
                boolean indicator = token.group("tag").startsWith("i");
                add(token.group("tag"), indicator ? place(name, "", "") : place(name, whose, level));
            }
        }
    }

    static Map<String, Set<String>> of(String document, boolean columns) {
        return new TaggedPlaces(document, columns).allowed;
    }

    static String place(String name, String track, String level) {
        return name.toLowerCase(Locale.ROOT) + "/" + track + "/" + level;
    }

    private void add(String tag, String place) {
        allowed.computeIfAbsent(tag, any -> new HashSet<>()).add(place);
    }

    /** The track whose column a cell stands in. */
    private static String column(String document, int at) {
        String line = document.substring(document.lastIndexOf('\n', at) + 1, at);
        return line.chars().filter(c -> c == '|').count() == 2 ? "i" : "m";
    }
}
