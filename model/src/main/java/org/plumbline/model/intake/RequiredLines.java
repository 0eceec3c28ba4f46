package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of running text that hold bands of grades with levels and nothing else, alone below a competency or after
 * its name.
 */
final class RequiredLines {
    private static final Pattern NAME_FIRST = Pattern.compile(
            "^(?<name>\\p{Lu}[^:–—\\d]{2,60}?)\\s*[:–—-]?\\s*(?<bands>(?:[A-Z]{2}[ -]?\\d|SES|All grades).*)$");

    private final List<SourceLine> alone = new ArrayList<>();
    private final List<SourceLine> named = new ArrayList<>();

    private RequiredLines(List<SourceLine> lines) {
        for (SourceLine line : lines) {
            boolean words = line.role() != LineRole.ROW && line.role() != LineRole.BLANK;
            if (words && isWhole(line.text())) {
                alone.add(line);
            } else if (words && named(line).isPresent()) {
                named.add(line);
            }
        }
    }

    static RequiredLines in(SourceText source) {
        return new RequiredLines(source.lines());
    }

    private static boolean isWhole(String words) {
        GradeBands read = GradeBands.read(words);
        return !read.bands().isEmpty()
                && read.leftOver().isEmpty()
                && read.bands().stream().allMatch(band -> NamedLevel.isKnown(band.level()));
    }

    private static Optional<Matcher> named(SourceLine line) {
        Matcher parts = NAME_FIRST.matcher(line.text());
        boolean found = parts.matches()
                && !parts.group("name").toLowerCase(java.util.Locale.ROOT).contains("required")
                && Wording.looksLikeName(parts.group("name").strip())
                && isWhole(parts.group("bands"));
        return found ? Optional.of(parts) : Optional.empty();
    }

    /** The lines of bands alone; whose they are, only the place says. */
    List<SourceLine> alone() {
        return alone;
    }

    List<SourceLine> named() {
        return named;
    }

    SourceText without(SourceText source) {
        if (alone.isEmpty()) {
            return source;
        }
        List<SourceLine> rest = source.lines().stream()
                .map(line -> alone.contains(line) ? SourceLine.text(line.number(), "") : line)
                .toList();
        return new SourceText(source.document(), source.digest(), rest, source.notes());
    }

    /** What a line of bands says of a competency whose name stands elsewhere. */
    static List<RequiredClaim> claims(SourceLine line, String competency) {
        return claims(line.number(), competency, line.text());
    }

    static List<RequiredClaim> claims(SourceLine line) {
        Matcher parts = named(line).orElseThrow();
        return claims(line.number(), parts.group("name").strip(), parts.group("bands"));
    }

    private static List<RequiredClaim> claims(int line, String competency, String words) {
        return GradeBands.read(words).bands().stream()
                .map(band -> new RequiredClaim(line, competency, band.grade(), band.level()))
                .toList();
    }
}
