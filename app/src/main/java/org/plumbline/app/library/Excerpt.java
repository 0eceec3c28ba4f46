package org.plumbline.app.library;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.words.Words;

/**
 * The place below the name where a competency answers what was typed.
 *
 * @param label what the text is, such as "Definition" or the word of a level
 * @param marks in the text
 */
public record Excerpt(String label, String text, List<TypedWords.Range> marks) {
    private static final int LONGEST = 110;
    private static final int BEFORE = 40;

    /** Nothing where the name says it all. */
    public static Optional<Excerpt> of(BankSearch.Hit hit, TypedWords typed) {
        String name = hit.title();
        if (typed.isEmpty() || typed.answeredBy(name) + inside(typed, name) >= typed.size()) {
            return Optional.empty();
        }
        return BankText.of(hit.bank(), hit.competency()).stream()
                .filter(text -> text.kind() != BankText.Kind.CATEGORY && typed.answeredBy(text.text()) > 0)
                .max(Comparator.comparingInt((BankText text) -> typed.answeredBy(text.text()))
                        .thenComparing(BankText::kind, Comparator.reverseOrder()))
                .map(text -> cut(label(text), text.text(), typed));
    }

    /** A single word that stands inside a word of the name. */
    private static int inside(TypedWords typed, String name) {
        return typed.answeredBy(name) == 0 && !typed.inName(name).isEmpty() ? 1 : 0;
    }

    private static String label(BankText text) {
        return switch (text.kind()) {
            case LEVEL, PERFORMANCE -> text.level();
            default -> Words.of("card.field." + text.kind().name());
        };
    }

    /** The words around the first mark; cut between words, and said by dots. */
    private static Excerpt cut(String label, String text, TypedWords typed) {
        String flat = text.replaceAll("\\s+", " ").strip();
        int first = typed.in(flat).stream()
                .mapToInt(TypedWords.Range::start)
                .findFirst()
                .orElse(0);
        int from = first <= BEFORE || flat.length() <= LONGEST ? 0 : flat.lastIndexOf(' ', first - BEFORE / 2) + 1;
        int to = flat.length();
        if (to - from > LONGEST) {
            int space = flat.lastIndexOf(' ', from + LONGEST);
            to = space > first ? space : Math.min(flat.length(), from + LONGEST);
        }
        String part = (from > 0 ? "… " : "") + flat.substring(from, to) + (to < flat.length() ? " …" : "");
        return new Excerpt(label, part, typed.in(part));
    }
}
