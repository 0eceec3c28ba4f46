package org.plumbline.app.screen.candidates;

import java.util.List;
import java.util.Locale;
import org.plumbline.app.words.Words;

/** What a column of a list of candidates can hold. */
enum CandidateField {
    CODE,
    NAME,
    LAST,
    FIRST,
    MIDDLE,
    GRADE,
    APPLICATION,
    ARRANGEMENTS,
    IGNORED;

    /** A heading that says nothing of this field. */
    static final int NEVER = Integer.MAX_VALUE;

    String words() {
        return Words.of("candidates.field." + name());
    }

    /** How well a heading says this field: 0 says it best. */
    int rank(String heading) {
        List<String> known = this == IGNORED
                ? List.of()
                : List.of(Words.of("candidates.headings." + name()).split(","));
        String plain = plain(heading);
        for (int i = 0; i < known.size(); i++) {
            if (!plain.isEmpty() && plain(known.get(i)).equals(plain)) {
                return i;
            }
        }
        return NEVER;
    }

    /** Letters, digits and the number sign, in small letters. */
    private static String plain(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}#]+", "").toLowerCase(Locale.ROOT);
    }
}
