package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The required levels by grade that a document states beside its competencies, or on its own.
 *
 * <p>They go to the competencies that the same document defines. A document of nothing else gives competencies with a
 * name and required levels.
 */
final class RequiredByGrade {
    private final SourceText source;
    private final RequiredTables tables;
    private final RequiredLines lines;

    private RequiredByGrade(SourceText source) {
        this.source = source;
        tables = RequiredTables.in(source);
        lines = RequiredLines.in(tables.without(source));
    }

    /** What the parser makes of the document without its required levels, with those put where they belong. */
    static Optional<Draft> read(SourceText source, Function<SourceText, Optional<Draft>> parser) {
        if (source.lines().stream().noneMatch(line -> BandScan.any(line.text()))) {
            return parser.apply(source);
        }
        var required = new RequiredByGrade(source);
        Optional<Draft> draft = parser.apply(required.rest());
        return draft.isPresent() ? draft.map(required::attached) : required.alone();
    }

    private SourceText rest() {
        return lines.without(tables.without(source));
    }

    private Draft attached(Draft draft) {
        var warnings = new ArrayList<>(draft.warnings());
        var claims = new ArrayList<RequiredClaim>();
        for (RequiredRow row : tables.rows()) {
            claims.addAll(row.claims());
            row.remarks().forEach(remark -> warnings.add(new Warning(row.line().number(), remark)));
        }
        for (SourceLine line : lines.alone()) {
            Optional<String> owner = new RequiredPlace(source, draft).above(line);
            owner.ifPresentOrElse(
                    name -> claims.addAll(RequiredLines.claims(line, name)),
                    () -> warnings.add(new Warning(
                            line.number(),
                            "It is not certain which competency needs these levels, so they are left out: “"
                                    + line.text() + "”.")));
        }
        for (SourceLine line : lines.named()) {
            if (warnings.removeIf(warning -> warning.line() == line.number() && Ledger.isLeftOut(warning))) {
                claims.addAll(RequiredLines.claims(line));
            }
        }
        return claims.isEmpty() && warnings.size() == draft.warnings().size()
                ? draft
                : RequirementsAdded.to(draft, claims, warnings);
    }

    /** A bank of names and required levels; nothing when the document states none. */
    private Optional<Draft> alone() {
        var ledger = new Ledger(source);
        ledger.useAll(tables.taken());
        var entries = new ArrayList<RequiredOnly.Entry>();
        for (RequiredRow row : tables.rows()) {
            row.remarks().forEach(remark -> ledger.warn(row.line().number(), remark));
            entries.add(new RequiredOnly.Entry(row.line().number(), row.name(), row.definition(), row.claims()));
        }
        for (SourceLine line : lines.named()) {
            List<RequiredClaim> claims = RequiredLines.claims(line);
            entries.add(new RequiredOnly.Entry(line.number(), claims.get(0).competency(), "", claims));
            ledger.use(line);
        }
        for (SourceLine line : lines.alone()) {
            nameAbove(line, entries).ifPresent(name -> {
                entries.add(new RequiredOnly.Entry(
                        line.number(), name.text(), "", RequiredLines.claims(line, name.text())));
                ledger.use(line);
                ledger.use(name);
            });
        }
        entries.sort(Comparator.comparingInt(RequiredOnly.Entry::line));
        return RequiredOnly.draft(source, ledger, entries);
    }

    /** The line of a name directly above. */
    private Optional<SourceLine> nameAbove(SourceLine line, List<RequiredOnly.Entry> entries) {
        List<SourceLine> written = source.written();
        int at = written.indexOf(line);
        return at == 0
                ? Optional.empty()
                : Optional.of(written.get(at - 1))
                        .filter(above -> above.role() == LineRole.TEXT || above.role() == LineRole.HEADING)
                        .filter(above -> Wording.looksLikeName(above.text())
                                && !lines.named().contains(above))
                        .filter(above -> entries.stream().noneMatch(entry -> entry.line() == above.number()));
    }
}
