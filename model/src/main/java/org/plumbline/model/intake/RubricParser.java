package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plumbline.model.bank.CompetencyBuilder;
import org.plumbline.model.scale.Scale;

/**
 * Reads a rubric of sections: a lettered heading, perhaps a line of codes, a definition, “What to look for:” and bullets.
 * The bullets are behavioural indicators. A scoring matrix whose cells are empty gives a scale of numbers and no level
 * texts.
 */
final class RubricParser {
    private static final Pattern NAME =
            Pattern.compile("^(?:[A-Z]|\\d{1,2})\\s*(?:\\s[-–—]\\s|[.):]\\s)\\s*(\\p{Lu}.*)$");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:what to (?:look|listen) for|(?:behaviou?ral |positive )?indicators|look for|evidence)\\s*:?");
    private static final Pattern HEADING_SIGNS = Pattern.compile("^#+\\s*");
    private static final int FEWEST_SECTIONS = 2;
    private static final int FEWEST_LEVELS = 2;

    private final List<SourceLine> lines;
    private final Ledger ledger;
    private final BankDraft bank;
    private final List<Section> sections = new ArrayList<>();

    private RubricParser(SourceText source) {
        lines = source.written();
        ledger = new Ledger(source);
        bank = new BankDraft(source, Family.RUBRIC, ledger);
    }

    /** The lines of one competency. */
    private record Section(
            SourceLine heading,
            String name,
            List<SourceLine> codes,
            List<SourceLine> definition,
            SourceLine label,
            List<SourceLine> indicators) {}

    /** A draft with competencies, or nothing when fewer than two sections have this shape. */
    static Optional<Draft> parse(SourceText document) {
        return new RubricParser(CopiedLines.mended(document)).parse();
    }

    private Optional<Draft> parse() {
        for (int i = 0; i < lines.size(); i++) {
            section(i).ifPresent(sections::add);
        }
        if (sections.size() < FEWEST_SECTIONS) {
            return Optional.empty();
        }
        title();
        bank.scale(matrixScale());
        sections.forEach(this::take);
        return Optional.of(bank.finish());
    }

    private Optional<Section> section(int at) {
        SourceLine heading = lines.get(at);
        Matcher name = NAME.matcher(heading.text());
        if (heading.role() != LineRole.HEADING || !name.matches()) {
            return Optional.empty();
        }
        int end = IntStream.range(at + 1, lines.size())
                .filter(i ->
                        lines.get(i).role() == LineRole.HEADING && lines.get(i).indent() <= heading.indent())
                .findFirst()
                .orElse(lines.size());
        List<SourceLine> body = lines.subList(at + 1, end);
        Optional<SourceLine> label = body.stream()
                .filter(line -> LABEL.matcher(line.text()).matches())
                .findFirst();
        return label.map(found -> new Section(
                        heading,
                        name.group(1).strip(),
                        body.stream()
                                .filter(line -> line != found && isSetApart(line))
                                .toList(),
                        body.subList(0, body.indexOf(found)).stream()
                                .filter(line -> line.role() == LineRole.TEXT && !isSetApart(line))
                                .toList(),
                        found,
                        body.subList(body.indexOf(found) + 1, body.size()).stream()
                                .takeWhile(line -> line.role() == LineRole.BULLET && !isNameInList(line))
                                .toList()))
                .filter(section -> !section.definition().isEmpty()
                        && !section.indicators().isEmpty()
                        && !isBroken(section.definition()));
    }

    /** A heading, or a line that is bold as a whole where the headings of a print are. */
    private static boolean isSetApart(SourceLine line) {
        return line.role() == LineRole.HEADING
                || line.role() == LineRole.TEXT && StyledText.of(line).entirely(Mark::bold);
    }

    /** The name of the next section that has come to stand as a list item. */
    private static boolean isNameInList(SourceLine line) {
        return NAME.matcher(HEADING_SIGNS.matcher(line.text()).replaceFirst("")).matches();
    }

    /** Whether the definition begins with what may be the rest of the name: indented, and capitalized as names are. */
    private static boolean isBroken(List<SourceLine> definition) {
        SourceLine first = definition.get(0);
        return definition.size() > 1
                && first.indent() > 0
                && Wording.looksLikeName(first.text())
                && Wording.isTitleCase(first.text());
    }

    private void title() {
        SourceLine first = lines.get(0);
        if (first.role() == LineRole.HEADING && first != sections.get(0).heading()) {
            bank.title(first.text());
            ledger.use(first);
        }
    }

    /** The columns of the scoring matrix as a scale without words; the rows must be the sections. */
    private Scale matrixScale() {
        for (SourceLine line : lines) {
            List<String> columns = line.cells().stream()
                    .skip(1)
                    .map(Cell::text)
                    .map(String::strip)
                    .toList();
            boolean counted = columns.size() >= FEWEST_LEVELS
                    && IntStream.range(0, columns.size())
                            .allMatch(i -> columns.get(i).equals("" + (i + 1)));
            if (counted) {
                return matrix(line, columns);
            }
        }
        ledger.warn(0, "The document has no levels, so its competencies have indicators but no level texts.");
        return Scale.proficiency("rubric-2", "No levels in the document", "Not shown", "Shown");
    }

    private Scale matrix(SourceLine header, List<String> columns) {
        ledger.use(header);
        lines.stream()
                .filter(line -> line.role() == LineRole.ROW && line.cells().size() == columns.size() + 1)
                .filter(line -> sections.stream()
                        .anyMatch(section -> Wording.same(
                                section.heading().text(), line.cells().get(0).text())))
                .filter(line -> line.cells().stream().skip(1).allMatch(cell -> cell.text()
                        .isBlank()))
                .forEach(ledger::use);
        ledger.warn(
                header.number(),
                "The scoring matrix has the columns 1 to " + columns.size()
                        + " and no words for them, so the competencies have no level texts. Write them in the bank, or"
                        + " choose another scale.");
        return Scale.proficiency(
                "scoring-" + columns.size(), "Scoring 1 to " + columns.size(), columns.toArray(String[]::new));
    }

    private void take(Section section) {
        CompetencyBuilder builder = bank.begin("rubric", section.name())
                .definition(String.join(
                        " ", section.definition().stream().map(SourceLine::text).toList()));
        section.indicators().forEach(line -> builder.indicator(line.text()));
        ledger.use(section.heading());
        ledger.use(section.label());
        ledger.useAll(section.definition());
        ledger.useAll(section.indicators());
        for (SourceLine code : section.codes()) {
            ledger.use(code);
            ledger.warn(
                    code.number(),
                    "“" + section.name() + "”: “" + Ledger.shortened(code.text())
                            + "” was left out, since a bank has no place for times and codes.");
        }
        bank.addWithoutLevels(section.heading().number(), builder.build());
    }
}
