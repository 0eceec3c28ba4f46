package org.plumbline.app.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The colours that a style sheet gives to roles, and how far apart they are. */
record Sheet(Map<String, String> colours) {
    private static final Path FOLDER = Path.of("src/main/resources/org/plumbline/app/theme");
    private static final Pattern TOKEN = Pattern.compile("(-(?:role|color)[a-z-]+):\\s*([^;]+);");

    /**
     * @param background what the theme below calls {@code -color-bg-default}
     */
    static Sheet read(String name, String background) {
        var colours = new HashMap<String, String>(Map.of("-color-bg-default", background));
        TOKEN.matcher(text(name))
                .results()
                .forEach(token -> colours.put(token.group(1), token.group(2).strip()));
        return new Sheet(colours);
    }

    static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name)).replaceAll("(?s)/\\*.*?\\*/", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Contrast ratio of two roles as WCAG 2 computes it, from 1 to 21. */
    double contrast(String one, String other) {
        double first = luminance(hex(one));
        double second = luminance(hex(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private String hex(String role) {
        String value = colours.getOrDefault(role, "");
        if (value.startsWith("-")) {
            return hex(value);
        }
        if (!value.matches("#[0-9a-fA-F]{6}")) {
            throw new AssertionError(role + " is not a colour of six digits: “" + value + "”");
        }
        return value;
    }

    private static double luminance(String hex) {
        return 0.2126 * linear(hex, 1) + 0.7152 * linear(hex, 3) + 0.0722 * linear(hex, 5);
    }

    private static double linear(String hex, int start) {
        double part = Integer.parseInt(hex.substring(start, start + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
