package org.plumbline.model.intake;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.scale.Level;

/** The lines between two levels: the name and definition of the next competency, more words of the level before, or doubt. */
final class BetweenLevels {
    private final List<SourceLine> lines;
    private final List<DoubtfulLine> doubts;
    private final OpenForm open;
    private final boolean namesAreHeadings;

    /**
     * @param namesAreHeadings whether the names so far were headings
     * @param open the competency that the level before belongs to; null when there is none that is certain
     */
    BetweenLevels(List<SourceLine> lines, List<DoubtfulLine> doubts, OpenForm open, boolean namesAreHeadings) {
        this.lines = List.copyOf(lines);
        this.doubts = doubts;
        this.open = open;
        this.namesAreHeadings = namesAreHeadings;
    }

    /** The name after the last doubtful line; where the doubts are about levels' words only, the last one before. */
    Optional<NameAndDefinition> start() {
        int to = lines.size();
        for (int i = doubts.size() - 1; i >= -1; i--) {
            int from = i < 0 ? 0 : doubts.get(i).index() + 1;
            Optional<NameAndDefinition> found = NameAndDefinition.in(lines.subList(from, to));
            if (found.isPresent() || losesPlace()) {
                return found.map(start ->
                        start.withBefore(ahead(lines.indexOf(start.own().get(0)))));
            }
            to = Math.max(0, from - 1);
        }
        return Optional.empty();
    }

    /** The lines ahead of a name; not the name and definition whose levels are the doubtful line. */
    private List<SourceLine> ahead(int name) {
        int doubt = doubts.stream().mapToInt(DoubtfulLine::index).min().orElse(name);
        return doubt >= name
                ? lines.subList(0, name)
                : NameAndDefinition.in(lines.subList(0, doubt))
                        .map(NameAndDefinition::before)
                        .orElse(lines.subList(0, doubt));
    }

    private boolean losesPlace() {
        return doubts.stream().anyMatch(DoubtfulLine::losesPlace);
    }

    /**
     * A short line inside a row of levels that goes on may be a name, or what a page left; without a definition nothing
     * tells.
     */
    boolean isNameUncertain(Level next) {
        NameAndDefinition start = start().orElseThrow();
        boolean heading = start.own().get(0).role() == LineRole.HEADING;
        boolean defined = !start.definition().isBlank()
                && !Character.isLowerCase(start.definition().charAt(0));
        return isInSequence(next) && !heading && !defined
                || open != null && start.hasRival()
                || start.isAboveListedName()
                || namesAreHeadings && start.isUnderHeading();
    }

    /** Whether the lines are no start, and the levels go on after them. */
    boolean goesOn(Level next) {
        return isInSequence(next) && !losesPlace() && !NameAndDefinition.holdsListedName(lines);
    }

    private boolean isInSequence(Level next) {
        return open != null && !open.isEmpty() && !open.has(next) && open.isFollowedBy(next);
    }

    /** The lines that go on with the level before: those up to a table, or none where one of them is doubtful. */
    List<SourceLine> continuation() {
        return doubts.isEmpty()
                ? lines.stream().takeWhile(line -> line.role() != LineRole.ROW).toList()
                : List.of();
    }

    /** Says each doubt. */
    void report(Ledger ledger) {
        for (DoubtfulLine doubt : doubts) {
            ledger.warn(doubt.line().number(), doubt.why());
            ledger.use(doubt.line());
        }
    }
}
