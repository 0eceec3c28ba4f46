package org.plumbline.export.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Some words, each with its role. */
public record Text(List<Run> runs) {
    public static final Text EMPTY = new Text(List.of());

    public Text {
        runs = runs.stream().filter(run -> !run.words().isEmpty()).toList();
    }

    public static Text of(String words) {
        return EMPTY.then(words, Role.PLAIN);
    }

    public static Text strong(String words) {
        return EMPTY.then(words, Role.STRONG);
    }

    public static Text label(String words) {
        return EMPTY.then(words, Role.LABEL);
    }

    public static Text required(String words) {
        return EMPTY.then(words, Role.REQUIRED);
    }

    /** These words and some more. */
    public Text then(String words, Role role) {
        var longer = new ArrayList<>(runs);
        longer.add(new Run(words, role));
        return new Text(longer);
    }

    public Text then(String words) {
        return then(words, Role.PLAIN);
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The words alone. */
    public String words() {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }
}
