package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a cell or line such as “GS-05-10 – Level 3 GS-11-13 – Level 4” says: bands of grades, each with its level.
 *
 * @param bands in the order of the cell
 * @param leftOver words that are no band with a level
 */
public record GradeBands(List<GradeBand> bands, List<String> leftOver) {
    private static final Pattern LABEL = Pattern.compile(
            "^(?:minimum |target |expected )?(?:required )?(?:proficiency |competency )?(?:levels?)?"
                    + "(?: required)?(?: (?:by|per|for each|for) grade(?: band)?s?)?\\s*[:–—-]\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEVEL = Pattern.compile(
            "(?:(?:proficiency |competency )?level\\s*)?[1-9](?:\\s*[-–—:(]\\s*\\p{L}[\\p{L} -]{2,25}\\)?)?"
                    + "|(?!.*\\b(?:required|at|for|in|of|the|is|by|to)\\b)\\p{L}[\\p{L}'’-]+(?: \\p{L}+){0,2}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("^[\\s:=→>(\\[,;.–—-]+|[\\s:=→(\\[,;.–—-]+$");
    private static final Pattern GLUED_DIGIT = Pattern.compile("^-?\\d.*");

    public GradeBands {
        bands = List.copyOf(bands);
        leftOver = List.copyOf(leftOver);
    }

    /** Whether the words are a band of grades and nothing else, as at the head of a column. */
    public static boolean isBand(String words) {
        List<BandScan.Found> found = BandScan.in(words);
        return found.size() == 1
                && found.get(0).start() == 0
                && found.get(0).end() == words.strip().length();
    }

    /** The band's own words with plain dashes. */
    public static String tidy(String band) {
        return band.strip()
                .replaceAll("\\s*[‐‑‒–—−-]\\s*(?=\\d|[IVX]+\\b)", "-")
                .replaceAll("(?<=\\d)\\s*[‐‑‒–—−]\\s*", "-")
                .replaceAll("\\s+", " ");
    }

    /** Reads a whole cell; the level may stand after each band or before it. */
    public static GradeBands read(String cell) {
        String words = LABEL.matcher(cell.replace('\u00A0', ' ').strip()).replaceFirst("");
        List<BandScan.Found> found = BandScan.in(words);
        if (found.isEmpty()) {
            return new GradeBands(List.of(), words.isBlank() ? List.of() : List.of(words));
        }
        var gaps = new ArrayList<String>();
        int from = 0;
        for (BandScan.Found band : found) {
            gaps.add(words.substring(from, band.start()));
            from = band.end();
        }
        gaps.add(words.substring(from));
        return paired(found, gaps);
    }

    private static GradeBands paired(List<BandScan.Found> found, List<String> gaps) {
        boolean levelFirst = isLevel(gaps.get(0));
        var bands = new ArrayList<GradeBand>();
        var leftOver = new ArrayList<String>();
        leaveOver(leftOver, gaps.get(levelFirst ? found.size() : 0));
        for (int i = 0; i < found.size(); i++) {
            String gap = gaps.get(levelFirst ? i : i + 1);
            String band = tidy(found.get(i).words());
            if (isLevel(gap)) {
                bands.add(new GradeBand(band, stripped(gap)));
            } else {
                leftOver.add((band + " " + gap.strip()).strip());
            }
        }
        return new GradeBands(bands, leftOver);
    }

    private static void leaveOver(List<String> leftOver, String gap) {
        if (!stripped(gap).isBlank()) {
            leftOver.add(gap.strip());
        }
    }

    private static boolean isLevel(String gap) {
        return !GLUED_DIGIT.matcher(gap).matches()
                && LEVEL.matcher(stripped(gap)).matches();
    }

    private static String stripped(String gap) {
        String plain = gap;
        for (String before = ""; !before.equals(plain); ) {
            before = plain;
            plain = BETWEEN.matcher(plain).replaceAll("");
            plain = plain.replaceFirst("^\\s*[)\\]]", "");
            plain = plain.endsWith(")") && !plain.contains("(") ? plain.substring(0, plain.length() - 1) : plain;
            plain = plain.replaceFirst("\\]$", "");
        }
        return plain;
    }
}
