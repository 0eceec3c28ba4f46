package org.plumbline.model.intake;

import java.util.regex.Pattern;

/** A page number that stands alone in its line; it belongs to the paper and ends nothing. */
final class PageMark {
    private static final Pattern NUMBER =
            Pattern.compile("(?:page\\s*)?\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?", Pattern.CASE_INSENSITIVE);

    private PageMark() {}

    static boolean is(String words) {
        return words.length() <= 20 && NUMBER.matcher(words.strip()).matches();
    }
}
