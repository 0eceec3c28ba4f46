package org.plumbline.export.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How files are called, such as {@code {Vacancy}_{Candidate}_Interview{N}_{Rater}}.
 *
 * <p>Underscores part a pattern. A part whose placeholders all have nothing to say is left out whole, with the words
 * around them, so that no two underscores meet.
 */
public final class NamePattern {
    /** By kind, grade, candidate, interview and rater. */
    public static final NamePattern USUAL = new NamePattern("{Document}_{Grade}_{Candidate}_interview-{N}_{Rater}");

    private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern SLASH = Pattern.compile("[/\\\\]");
    private static final Pattern BRACE = Pattern.compile("[{}]");
    private static final Pattern SEVERAL = Pattern.compile("_{2,}");
    private static final int LONGEST = 200;

    private final String typed;
    private final List<String> parts;

    private NamePattern(String typed) {
        this.typed = typed;
        this.parts = List.of(typed.split("_"));
    }

    /**
     * A pattern that somebody typed.
     *
     * @throws DocumentProblem when it cannot be understood, with what to type instead
     */
    public static NamePattern of(String typed) {
        String pattern = typed.strip();
        if (pattern.isEmpty()) {
            throw new DocumentProblem("The file names have no pattern. Use some of " + Placeholder.all() + ".");
        }
        if (SLASH.matcher(pattern).find()) {
            throw new DocumentProblem("The pattern “" + pattern + "” holds a slash. All files are made in one folder:"
                    + " part the words with _ or -.");
        }
        if (pattern.length() > LONGEST) {
            throw new DocumentProblem(
                    "The pattern of the file names is longer than " + LONGEST + " characters. Shorten it.");
        }
        Matcher matcher = IN_BRACES.matcher(pattern);
        while (matcher.find()) {
            requireKnown(matcher.group(1));
        }
        if (BRACE.matcher(matcher.replaceAll("")).find()) {
            throw new DocumentProblem(
                    "The pattern “" + pattern + "” has a brace without its twin. Write placeholders like {Candidate}.");
        }
        return new NamePattern(pattern);
    }

    private static void requireKnown(String word) {
        if (Placeholder.named(word).isEmpty()) {
            throw new DocumentProblem(
                    "File names know no placeholder {" + word + "}. There are " + Placeholder.all() + ".");
        }
    }

    /** A file name without its ending, fit for every system. */
    public String name(NameWords words) {
        var filled = new ArrayList<String>();
        for (String part : parts) {
            filled(part, words).ifPresent(filled::add);
        }
        return FileNames.safe(SEVERAL.matcher(String.join("_", filled)).replaceAll("_"));
    }

    private static Optional<String> filled(String part, NameWords words) {
        Matcher matcher = IN_BRACES.matcher(part);
        var said = new StringBuilder();
        boolean asked = false;
        boolean answered = false;
        while (matcher.find()) {
            String word = Placeholder.named(matcher.group(1)).map(words::of).orElse("");
            asked = true;
            answered |= !word.isEmpty();
            matcher.appendReplacement(said, Matcher.quoteReplacement(word));
        }
        matcher.appendTail(said);
        String clean = FileNames.cleaned(said.toString());
        return asked && !answered || clean.isEmpty() ? Optional.empty() : Optional.of(clean);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamePattern pattern && typed.equals(pattern.typed);
    }

    @Override
    public int hashCode() {
        return typed.hashCode();
    }

    /** As it was typed. */
    @Override
    public String toString() {
        return typed;
    }
}
