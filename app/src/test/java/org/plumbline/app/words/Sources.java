package org.plumbline.app.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources of the app, read as text, for rules about what is written in them. */
public final class Sources {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern COMMENT =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\\n])*\"|/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\\n])*)\"");

    private Sources() {}

    /** Every source file without its comments. */
    public static List<String> all() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Sources::withoutComments)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutComments(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file))
                    .replaceAll(found -> found.group().startsWith("\"")
                            ? java.util.regex.Matcher.quoteReplacement(found.group())
                            : " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every text in quotes. */
    public static List<String> literals() {
        return all().stream()
                .flatMap(source -> LITERAL.matcher(source).results())
                .map(found -> found.group(1))
                .toList();
    }

    /** The arguments of every call of {@code Words.of} whose key is a whole literal, the key first. */
    static List<List<String>> callsOfWords() {
        var calls = new ArrayList<List<String>>();
        Pattern call = Pattern.compile("Words\\.of\\(");
        for (String source : all()) {
            call.matcher(source).results().map(MatchResult::end).forEach(start -> calls.add(arguments(source, start)));
        }
        return calls.stream()
                .filter(arguments -> LITERAL.matcher(arguments.get(0)).matches())
                .map(arguments -> Stream.concat(
                                Stream.of(arguments.get(0).replace("\"", "")),
                                arguments.subList(1, arguments.size()).stream())
                        .toList())
                .toList();
    }

    /** What stands between the commas of a call, whatever is nested in it. */
    private static List<String> arguments(String source, int start) {
        var arguments = new ArrayList<String>();
        var argument = new StringBuilder();
        boolean quoted = false;
        int depth = 0;
        for (int i = start; depth >= 0; i++) {
            char c = source.charAt(i);
            if (c == '"' && source.charAt(i - 1) != '\\') {
                quoted = !quoted;
            }
            depth += quoted ? 0 : nesting(c);
            if (depth < 0 || (depth == 0 && !quoted && c == ',')) {
                arguments.add(argument.toString().strip());
                argument.setLength(0);
            } else {
                argument.append(c);
            }
        }
        return arguments;
    }

    private static int nesting(char c) {
        if (c == '(' || c == '[' || c == '{') {
            return 1;
        }
        return c == ')' || c == ']' || c == '}' ? -1 : 0;
    }
}
