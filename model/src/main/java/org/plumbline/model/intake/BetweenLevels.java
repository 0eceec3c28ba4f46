package org.plumbline.model.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
                return found.map(start -> start.withBefore(
                        lines.subList(0, lines.indexOf(start.own().get(0)))));
            }
            to = Math.max(0, from - 1);
        }
        return Optional.empty();
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
                || namesAreHeadings && start.isUnderHeading();
    }

    /** Whether the lines are no start, and the levels go on after them. */
    boolean goesOn(Level next) {
        return isInSequence(next) && !losesPlace() && !holdsListedName();
    }

    /** A list item that is capitalized as names are, with a paragraph below. */
    private boolean holdsListedName() {
        return IntStream.range(1, lines.size())
                .filter(i ->
                        lines.get(i).role() == LineRole.TEXT && lines.get(i - 1).role() != LineRole.TEXT)
                .mapToObj(i -> lines.get(i - 1).text())
                .anyMatch(item -> Wording.looksLikeName(item) && Wording.isTitleCase(item));
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

    /**
     * Says each doubt.
     *
     * @param front whether the lines are the first of the document, where bullets with labels are instructions
     */
    void report(Ledger ledger, boolean front) {
        for (DoubtfulLine doubt : doubts) {
            if (!front || doubt.losesPlace()) {
                ledger.warn(doubt.line().number(), doubt.why());
                ledger.use(doubt.line());
            }
        }
    }
}
