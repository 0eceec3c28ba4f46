package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.scale.BuiltInScales;

/** Reads a City of Los Angeles competency model: a front page with an index, then competencies of a fixed shape. */
final class LosAngelesParser {
    private static final int FEWEST_LABELS = 2;
    private static final int LONGEST_TITLE = 60;

    private final List<CityLine> lines;
    private final Ledger ledger;
    private final BankDraft bank;
    private final CityHeadings headings;
    private final CityIndex index;
    private final List<Integer> numbers = new ArrayList<>();

    private LosAngelesParser(SourceText source, List<CityLine> lines) {
        this.lines = lines;
        ledger = new Ledger(source);
        bank = new BankDraft(source, Family.LOS_ANGELES, ledger);
        bank.scale(BuiltInScales.DEMAND);
        headings = new CityHeadings(lines);
        index = new CityIndex(lines.subList(0, headings.first()), lines);
    }

    /** A draft with competencies, or nothing when the document does not have the labels of such a model. */
    static Optional<Draft> parse(SourceText document) {
        SourceText source = LevelTables.unrolled(document);
        List<CityLine> lines = source.written().stream()
                .filter(line -> line.role() != LineRole.ROW || line.cells().size() > 1)
                .map(CityLine::new)
                .toList();
        Set<CityLabel> labels = lines.stream()
                .flatMap(line -> line.label().stream())
                .map(CityLabel.Found::label)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CityLabel.class)));
        boolean levels = lines.stream().anyMatch(line -> line.level().isPresent());
        if (labels.size() < FEWEST_LABELS || !levels) {
            return Optional.empty();
        }
        return new LosAngelesParser(source, lines).parse();
    }

    private Optional<Draft> parse() {
        frontMatter(lines.subList(0, headings.first()));
        for (int i = headings.first(); i < lines.size(); ) {
            int end = headings.after(i);
            competency(lines.get(i), lines.subList(i + 1, end));
            i = end;
        }
        for (CityLine entry : index.without(numbers)) {
            ledger.warn(
                    entry.line(),
                    "The list names " + entry.number().orElseThrow() + ". “" + entry.name()
                            + "”, but no such competency follows.");
        }
        return bank.isEmpty() ? Optional.empty() : Optional.of(bank.finish());
    }

    private void frontMatter(List<CityLine> front) {
        var title = new ArrayList<String>();
        boolean inTitle = true;
        for (CityLine line : front) {
            if (line.label().isEmpty()
                    && line.level().isEmpty()
                    && (line.role() != LineRole.BULLET || line.number().isPresent())) {
                ledger.use(line.source());
            }
            inTitle &= line.number().isEmpty() && line.role() != LineRole.BULLET && !isSentence(line.text());
            if (inTitle || line.text().matches("(19|20)\\d\\d") && title.size() < 6) {
                title.add(line.text());
            }
        }
        bank.title(String.join(" ", title));
    }

    /** A title may end with a colon, “Competency Model for:”, but then it is short. */
    private static boolean isSentence(String words) {
        return words.endsWith(".") || words.endsWith(".)") || words.endsWith(":") && words.length() > LONGEST_TITLE;
    }

    private void competency(CityLine heading, List<CityLine> body) {
        int number = heading.number().orElseThrow();
        ledger.use(heading.source());
        var open = new OpenModelCompetency(
                heading.line(),
                number,
                name(heading, number),
                heading.definition(),
                index.starred(number) || heading.starred());
        new CityCompetencyReader(open, body, index, ledger).read();
        if (numbers.contains(number)) {
            ledger.warn(heading.line(), "The number " + number + " is in the document more than once.");
        }
        numbers.add(number);
        bank.add(open.line(), open.build(bank, ledger));
    }

    /** The name in the capitals of the index; where the two differ, the heading's own and a warning. */
    private String name(CityLine heading, int number) {
        Optional<String> listed = index.name(number);
        if (listed.isPresent() && Wording.same(listed.get(), heading.name())) {
            return Wording.isCapitals(listed.get()) ? Wording.titleCase(listed.get()) : listed.get();
        }
        String name = Wording.titleCase(heading.name());
        if (listed.isPresent()) {
            ledger.warn(
                    heading.line(),
                    "Competency " + number + " is called “" + name + "” here and “" + listed.get() + "” in the list.");
        } else if (!index.isEmpty()) {
            ledger.warn(heading.line(), "Competency " + number + ", “" + name + "”, is not in the list at the front.");
        }
        return name;
    }
}
