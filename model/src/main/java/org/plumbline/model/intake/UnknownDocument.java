package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.CompetencyBank;

/** Says what a document holds that has no competencies with levels, without guessing any. */
final class UnknownDocument {
    private static final int MOST_NAMED = 12;
    private static final Pattern TERM = Pattern.compile("^(\\p{Lu}[^.:—–(]{1,40}?)\\s*(?:\\s[—–-]\\s|:\\s)\\s*\\S.*");

    private final SourceText source;
    private final List<SourceLine> lines;

    private UnknownDocument(SourceText source) {
        this.source = source;
        lines = source.written();
    }

    static Draft draft(SourceText source) {
        var document = new UnknownDocument(source);
        var warnings = new ArrayList<>(source.notes());
        warnings.add(new Warning(
                0,
                document.lines.isEmpty()
                        ? "The document has no words, so no competencies with levels were found."
                        : "No competencies with levels were found. Choose a document that has for each competency"
                                + " a name, a definition and level texts."));
        warnings.addAll(document.reasons());
        String title = document.title();
        var bank = new CompetencyBank(
                new BankId(Slug.of(title, "unknown")),
                title,
                new BankSource(Family.UNKNOWN.key(), source.document(), source.digest()),
                List.of(),
                List.of(),
                List.of());
        return new Draft(Family.UNKNOWN, bank, warnings, document.seen(), List.of());
    }

    /** What the reader can say about words that look like competencies but were not taken. */
    private List<Warning> reasons() {
        var reasons = new ArrayList<>(SmeQaParser.reasons(source));
        reasons.removeAll(source.notes());
        BlankForm.warning(lines).ifPresent(reasons::add);
        lines.stream().flatMap(line -> RunTogether.warning(line).stream()).forEach(reasons::add);
        for (SourceLine entry : Contents.entries(lines)) {
            if (Wording.looksLikeName(Contents.name(entry))) {
                reasons.add(new Warning(
                        entry.number(),
                        "“" + Contents.name(entry) + "” is listed, but the document has no levels for it."));
            }
        }
        reasons.sort(Comparator.comparingInt(Warning::line));
        return reasons;
    }

    private String title() {
        return lines.stream()
                .findFirst()
                .map(SourceLine::text)
                .filter(text -> text.length() <= 150 && !text.contains("\t"))
                .orElse(source.documentName());
    }

    private List<String> seen() {
        var seen = new ArrayList<String>();
        say(
                seen,
                "heading",
                lines.stream()
                        .filter(UnknownDocument::isHeading)
                        .map(SourceLine::text)
                        .toList());
        say(seen, "term explained", terms());
        say(
                seen,
                "table row",
                lines.stream()
                        .filter(line -> line.role() == LineRole.ROW)
                        .map(line -> line.text().strip())
                        .toList());
        count(
                seen,
                "bullet",
                lines.stream().filter(line -> line.role() == LineRole.BULLET).count());
        count(
                seen,
                "paragraph",
                lines.stream()
                        .filter(line ->
                                !isHeading(line) && (line.role() == LineRole.TEXT || line.role() == LineRole.NUMBERED))
                        .count());
        return seen;
    }

    private static boolean isHeading(SourceLine line) {
        return line.role() == LineRole.HEADING
                || line.role() == LineRole.TEXT
                        && line.text().length() <= 60
                        && line.text().matches("\\p{Lu}.*[^.!;,]")
                        && line.text().chars().anyMatch(Character::isLowerCase);
    }

    private List<String> terms() {
        var terms = new ArrayList<String>();
        for (SourceLine line : lines) {
            Matcher term = TERM.matcher(line.text());
            if (line.role() == LineRole.BULLET && term.matches()) {
                terms.add(term.group(1).strip());
            } else if (line.role() == LineRole.ROW && line.cells().size() > 1) {
                terms.add(line.cells().get(0).text());
            }
        }
        return terms.stream().filter(term -> !term.isBlank()).distinct().toList();
    }

    private static void say(List<String> seen, String what, List<String> names) {
        if (!names.isEmpty()) {
            List<String> quoted = names.stream()
                    .limit(MOST_NAMED)
                    .map(name -> "“" + Ledger.shortened(name) + "”")
                    .toList();
            String more = names.size() > MOST_NAMED ? " and " + (names.size() - MOST_NAMED) + " more" : "";
            seen.add(plural(names.size(), what) + ": " + String.join(", ", quoted) + more);
        }
    }

    private static void count(List<String> seen, String what, long number) {
        if (number > 0) {
            seen.add(plural(number, what));
        }
    }

    private static String plural(long number, String what) {
        String[] words = what.split(" ", 2);
        boolean last = words.length == 1 || what.equals("table row");
        String many = last ? what + "s" : words[0] + "s " + words[1];
        return number + " " + (number == 1 ? what : many);
    }
}
