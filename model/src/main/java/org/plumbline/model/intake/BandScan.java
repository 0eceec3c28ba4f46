package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds bands of grades in words: “GS-05-10”, “GS 5/7/9”, “GS-13 and above”, “Pay band 3”, “SES”. */
final class BandScan {
    private static final Pattern FIRST = Pattern.compile(
            "(?<![\\p{L}\\d/-])(?:"
                    + "(?:up to )?(?:[A-Z]{2}|(?i:(?:pay )?bands?|grades?(?: levels?)?))"
                    + "[ ]?[-‐‑–—−]?[ ]?(?<n>\\d{1,2}|[IVX]{1,4}(?![\\p{L}]))(?!\\d)"
                    + "|(?<word>SES|SL/ST|SL|ST|(?i:senior executive service|all (?:grades|bands|grade levels)))(?![\\p{L}\\d]))");
    private static final Pattern NEXT = Pattern.compile(
            "\\G(?<sep>\\s*(?:[-‐‑–—−/&,]|,? and|\\bor|to|through|thru)\\s*)(?:[A-Z]{2}[ -]?)?(?<n>\\d{1,2})(?!\\d|\\p{L})");
    private static final Pattern NEXT_WORD =
            Pattern.compile("\\G\\s*(?:[/&,]|and|to|through|or)\\s*(?:SES|SL|ST)(?![\\p{L}\\d])");
    private static final Pattern OPEN =
            Pattern.compile("\\G(?:\\s*\\+|,?\\s*(?:and|or|&)\\s+(?:above|higher|up|over|below|lower|under)\\b)");
    private static final Pattern LEVEL_FOLLOWS = Pattern.compile("\\G\\s*(?:[:=→(]|[–—-]\\s|(?i:level))");

    private final String words;
    private int at;

    private BandScan(String words) {
        this.words = words;
    }

    /** Where a band stands in the words. */
    record Found(int start, int end, String words) {}

    /** Whether any band is in the words, for looking through a whole document fast. */
    static boolean any(String words) {
        return FIRST.matcher(words).find();
    }

    static List<Found> in(String words) {
        var scan = new BandScan(words.strip());
        var found = new ArrayList<Found>();
        Matcher first = FIRST.matcher(words);
        while (first.find(scan.at)) {
            scan.at = first.end();
            if (first.group("n") != null && first.group("n").matches("\\d+")) {
                scan.numbers(Integer.parseInt(first.group("n")));
            }
            scan.takeAll(NEXT_WORD);
            scan.takeAll(OPEN);
            found.add(new Found(first.start(), scan.at, words.substring(first.start(), scan.at)));
        }
        return found;
    }

    /**
     * Takes the numbers that go on with the band. They rise; after a dash between blanks a number may be the level or
     * another band, so it is taken only as the end of a range that a level follows.
     */
    private void numbers(int start) {
        int last = start;
        Matcher next = NEXT.matcher(words);
        while (next.find(at) && Integer.parseInt(next.group("n")) > last) {
            boolean list = next.group("sep").matches(",\\s*");
            if (list && !followed(next.end(), LEVEL_FOLLOWS, NEXT, OPEN)
                    || next.group("sep").matches("\\s+[-‐‑–—−]\\s+")
                            && (last != start || !followed(next.end(), LEVEL_FOLLOWS))) {
                return;
            }
            last = Integer.parseInt(next.group("n"));
            at = next.end();
        }
    }

    private boolean followed(int from, Pattern... by) {
        return Stream.of(by).anyMatch(pattern -> pattern.matcher(words).find(from));
    }

    private void takeAll(Pattern pattern) {
        Matcher matcher = pattern.matcher(words);
        while (matcher.find(at)) {
            at = matcher.end();
        }
    }
}
