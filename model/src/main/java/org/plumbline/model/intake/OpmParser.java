package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.model.bank.CompetencyBuilder;

/** Reads OPM proficiency-level tables: groups of competencies, each with a table of one row a level. */
final class OpmParser {
    private static final Pattern CONTINUED = Pattern.compile(
            "\\s*[,(\\[–-]*\\s*\\bcont(?:inued|inues|['’]?d|\\.)?[)\\]]?\\s*$", Pattern.CASE_INSENSITIVE);

    /** Level, definition, illustrations. */
    private static final int WIDEST = 3;

    private final SourceText source;
    private final Ledger ledger;
    private final List<Tabled> found = new ArrayList<>();
    private List<SourceLine> pending = new ArrayList<>();
    private List<SourceLine> front = List.of();
    private LevelRow.Columns columns = LevelRow.Columns.USUAL;
    private Optional<TableTitle.Group> group = Optional.empty();
    private final boolean hasHeaders;
    private Tabled open;
    private boolean afterHeader;
    private boolean afterRow;

    private OpmParser(SourceText source) {
        this.source = source;
        ledger = new Ledger(source);
        hasHeaders = source.written().stream()
                .anyMatch(line -> LevelRow.Columns.of(line).isPresent());
    }

    /** A competency with the rows of its table. */
    private record Tabled(TableTitle title, Optional<TableTitle.Group> group, List<LevelRow> rows) {}

    /** A draft with competencies, or nothing when the document has no table of levels. */
    static Optional<Draft> parse(SourceText source) {
        return new OpmParser(source).parse();
    }

    private Optional<Draft> parse() {
        for (SourceLine line : source.written()) {
            Optional<LevelRow.Columns> header = LevelRow.Columns.of(line);
            if (header.isPresent()) {
                header(line, header.get());
            } else if (afterHeader && isSecondHeader(line)) {
                ledger.use(line);
            } else {
                Optional<LevelRow> row = LevelRow.of(line, columns);
                afterHeader = false;
                if (row.isPresent()) {
                    row(line, row.get());
                } else {
                    between(line);
                }
            }
        }
        found.removeIf(tabled ->
                tabled.rows().isEmpty() || !hasHeaders && isBare(tabled.rows().get(0)));
        return found.isEmpty() ? Optional.empty() : draft();
    }

    private void header(SourceLine line, LevelRow.Columns header) {
        ledger.use(line);
        columns = header;
        afterHeader = true;
        afterRow = false;
        start(true);
    }

    /** “Proficiency Level” broken in two: the word “Level” alone. */
    private static boolean isSecondHeader(SourceLine line) {
        return Wording.same("Level", line.text());
    }

    private void row(SourceLine line, LevelRow row) {
        start(!hasHeaders);
        if (open == null) {
            return;
        }
        if (open.rows().stream().anyMatch(other -> other.level() == row.level())) {
            ledger.warn(
                    line.number(),
                    "“" + open.title().name() + "” has a second row for Level " + row.level() + "; the first is kept.");
            return;
        }
        open.rows().add(row);
        ledger.use(line);
        for (String words : columns.beyond(line)) {
            ledger.warn(
                    line.number(),
                    "The header names no column for “" + Ledger.shortened(words) + "”, so it is left out.");
        }
        afterRow = true;
    }

    /** A line that is no part of a table as it stands: it goes on with a row, names a table that goes on, or waits. */
    private void between(SourceLine line) {
        if (afterRow && open != null && goesOnWithRow(line)) {
            LevelRow last = open.rows().remove(open.rows().size() - 1);
            open.rows().add(last.plus(line, columns));
            ledger.use(line);
        } else if (!PageMark.is(line.text()) && !continued(line)) {
            pending.add(line);
            afterRow &= line.role() == LineRole.ROW;
        }
    }

    /** “Level 3” alone beside two texts: without a header, nobody knows what the two are. */
    private static boolean isBare(LevelRow row) {
        return row.word().startsWith("Level ") && !row.definition().text().isBlank();
    }

    private static boolean goesOnWithRow(SourceLine line) {
        return line.role() == LineRole.ROW
                && line.cells().size() > 1
                && line.cells().get(0).text().isEmpty()
                && line.cells().size() <= WIDEST
                && line.cells().stream().noneMatch(cell -> LevelRow.isLevel(cell.text()))
                && line.text().strip().contains(" ");
    }

    /** “Accountability (continued)” without the remark. */
    private static String withoutContinued(SourceLine line) {
        return CONTINUED.matcher(line.text().strip()).replaceFirst("");
    }

    private boolean continued(SourceLine line) {
        String name = withoutContinued(line);
        if (name.length() == line.text().strip().length()) {
            return false;
        }
        Optional<Tabled> earlier = found.stream()
                .filter(tabled -> Wording.nearly(tabled.title().name(), name))
                .reduce((first, next) -> next);
        earlier.ifPresent(tabled -> {
            open = tabled;
            pending = new ArrayList<>();
            ledger.use(line);
        });
        return earlier.isPresent();
    }

    /**
     * Begins the competency that stands above a table. Without a line between, the table goes on with the competency
     * before; below words that name none, nobody knows whose it is.
     *
     * @param whole whether what begins a table is all there; where tables have headers, a name before a row alone is not
     */
    private void start(boolean whole) {
        if (pending.isEmpty()) {
            return;
        }
        Optional<TableTitle> title = TableTitle.in(pending, found.isEmpty());
        boolean strays = pending.stream()
                .anyMatch(line -> !withoutContinued(line).equals(line.text().strip()));
        if (title.isPresent() && whole && !strays) {
            if (found.isEmpty()) {
                front = title.get().before(pending);
                ledger.useAll(front);
            }
            group = title.get().group().or(() -> group);
            open = new Tabled(title.get(), group, new ArrayList<>());
            found.add(open);
            ledger.useAll(title.get().own());
        } else if (strays || pending.stream().anyMatch(line -> line.role() != LineRole.ROW)) {
            open = null;
        }
        pending = new ArrayList<>();
    }

    private Optional<Draft> draft() {
        var tables = new ProficiencyTables(
                found.stream().flatMap(tabled -> tabled.rows().stream()).toList());
        if (!tables.isScale()) {
            return Optional.empty();
        }
        if (tables.lowest() != 1) {
            ledger.warn(
                    0,
                    "The lowest level of the document has the number " + tables.lowest()
                            + "; in the bank it is the first of its scale.");
        }
        var bank = new BankDraft(source, Family.OPM, ledger);
        bank.scale(tables.scale());
        front.stream()
                .filter(line -> line.role() != LineRole.ROW)
                .findFirst()
                .ifPresent(line -> bank.title(line.text()));
        found.forEach(tabled -> add(bank, tables, tabled));
        warnOfContents(bank);
        return Optional.of(bank.finish());
    }

    private void add(BankDraft bank, ProficiencyTables tables, Tabled tabled) {
        CompetencyBuilder builder = bank.begin("opm", tabled.title().name())
                .definition(tabled.title().definition());
        tabled.group().ifPresent(own -> builder.category(bank.category(own.name(), own.description())));
        for (LevelRow row : tabled.rows()) {
            builder.level(tables.text(row));
            if (tables.definesLevels() && tables.hasOwnDefinition(row)) {
                ledger.warn(
                        row.line(),
                        "The definition of Level " + row.level() + " of “"
                                + tabled.title().name() + "” is not the usual one; it is kept with the level's text.");
            }
        }
        bank.add(tabled.title().line(), builder.build());
    }

    private void warnOfContents(BankDraft bank) {
        for (SourceLine entry : Contents.entries(front)) {
            String name = Contents.name(entry);
            if (!bank.knows(name)) {
                ledger.warn(
                        entry.number(), "The table of contents names “" + name + "”, but no table of levels follows.");
            }
        }
    }
}
