package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.scale.Level;

/**
 * Reads the SME-QA sample form: a name, a definition, one line for each level; an optional title and instructions first.
 *
 * <p>Typeface says nothing about the required level here: the published form sets every level word in italics. What
 * stands between two levels is weighed in {@link BetweenLevels}; where it leaves doubt, the levels after it are left out
 * until the next name that is certain.
 */
final class SmeQaParser {
    private final SourceText source;
    private final List<SourceLine> lines;
    private final Ledger ledger;
    private final BankDraft bank;
    private final LevelWords words;
    private final FormFront front;
    private final LoneLabels lone;
    private final LevelOrder levelOrder;
    private List<SourceLine> pending = new ArrayList<>();
    private OpenForm open;
    private boolean stateAbove;
    private boolean namesAreHeadings;

    private SmeQaParser(SourceText source, LevelWords words) {
        this.source = source;
        this.words = words;
        lines = source.written();
        ledger = new Ledger(source);
        bank = new BankDraft(source, Family.USDS, ledger);
        bank.scale(words.scale());
        front = new FormFront(bank, ledger);
        lone = new LoneLabels(source, words);
        levelOrder = LevelOrder.of(lines, words);
    }

    /** A draft with competencies, or nothing when the document has no level words. */
    static Optional<Draft> parse(SourceText document) {
        return read(document).filter(parser -> !parser.bank.isEmpty()).map(parser -> parser.bank.finish());
    }

    /** Why a document with level words gave no competency. */
    static List<Warning> reasons(SourceText document) {
        return read(document).map(parser -> parser.ledger.said()).orElse(List.of());
    }

    private static Optional<SmeQaParser> read(SourceText document) {
        SourceText source = CopiedLines.mended(LevelTables.unrolled(document));
        return LevelWords.of(source.written()).map(words -> new SmeQaParser(source, words).read());
    }

    private SmeQaParser read() {
        for (SourceLine line : lines) {
            Optional<LevelWords.Entry> entry = words.entry(line);
            if (entry.isPresent()) {
                settle(entry.get().level());
                level(line, entry.get());
            } else if (!statesRequired(line)) {
                pending.add(line);
            }
        }
        end();
        return this;
    }

    /** A required level right after the levels of a competency; one above its name waits with the name. */
    private boolean statesRequired(SourceLine line) {
        Optional<BankRequirement> required = required(line);
        if (open == null || stateAbove || required.isEmpty() || open.isEmpty()) {
            return false;
        }
        goOn(Optional.empty());
        if (!pending.isEmpty()) {
            return false;
        }
        open.state(line, required.get());
        return true;
    }

    private Optional<BankRequirement> required(SourceLine line) {
        return line.role() == LineRole.ROW ? Optional.empty() : RequiredStatement.in(line.text(), words.scale());
    }

    private void level(SourceLine line, LevelWords.Entry entry) {
        if (open == null || isPlaceholder(line)) {
            return;
        }
        if (open.has(entry.level())) {
            again(line, entry);
            return;
        }
        if (entry.isMisspelled()) {
            ledger.warn(
                    line.number(),
                    "“" + entry.spelled() + "” was read as “" + entry.level().name() + "”.");
        }
        open.level(line, entry);
    }

    private boolean isPlaceholder(SourceLine line) {
        return BlankForm.isPlaceholder(line.text());
    }

    /** A level that the competency has: the same line twice, two columns mixed, or a competency without a name. */
    private void again(SourceLine line, LevelWords.Entry entry) {
        ledger.warn(
                line.number(),
                "“" + open.name() + "” has a second text for " + entry.level().name() + "; the first is kept.");
        boolean same = !entry.words().isBlank()
                && open.text(entry.level()).equals(entry.words().text());
        if (open.last().filter(entry.level()::equals).isPresent()) {
            if (!same) {
                open.repeat(entry.level());
            }
        } else if (!same) {
            lose(line, "Levels begin anew here, but no name stands above them");
        }
    }

    /** Lets the lines that certainly go on with the last level do so. */
    private void goOn(Optional<Level> next) {
        int taken = new Continuation(open, lone, pending, next).length();
        pending.subList(0, taken).forEach(open::more);
        pending = new ArrayList<>(pending.subList(taken, pending.size()));
    }

    private void settle(Level next) {
        List<SourceLine> stated =
                pending.stream().filter(line -> required(line).isPresent()).toList();
        pending.removeAll(stated);
        boolean doubt = open != null && Continuation.isUncertain(open, lone, pending, next);
        if (open != null) {
            goOn(Optional.of(next));
        }
        if (doubt) {
            lose(pending.get(0), "It is not certain whether this is a level's text or a name");
        } else if (!pending.isEmpty()) {
            decide(next, stated);
        }
        pending = new ArrayList<>();
    }

    private void decide(Level next, List<SourceLine> stated) {
        boolean first = open == null || open.has(next);
        var between = new BetweenLevels(pending, DoubtfulLine.in(pending, words, first), open, namesAreHeadings);
        Optional<NameAndDefinition> start = between.start();
        between.report(ledger);
        if (start.isPresent() && front.explainsScale(start.get(), lines, open == null)) {
            front.take(pending, lines);
            return;
        }
        if (start.isPresent() && BlankForm.isPlaceholder(start.get().name())) {
            lose(pending.get(0), "The name is still a placeholder");
        } else if (start.isPresent() && between.isNameUncertain(next)) {
            lose(pending.get(0), "It is not certain whether “" + start.get().name() + "” is a name");
        } else if (start.isPresent()) {
            begin(start.get());
            stated.forEach(line -> stateFor(start.get(), line));
        } else if (between.goesOn(next)) {
            between.continuation().forEach(open::more);
        } else {
            lose(pending.get(0), "No name is certain here");
        }
    }

    /** Takes a required level that stands below the name; one above it may be about another competency. */
    private void stateFor(NameAndDefinition start, SourceLine line) {
        if (line.number() > start.line()) {
            open.state(line, required(line).orElseThrow());
        } else {
            stateAbove = true;
        }
    }

    private void begin(NameAndDefinition start) {
        front.take(start.before(), lines);
        close();
        namesAreHeadings = start.own().get(0).role() == LineRole.HEADING;
        open = new OpenForm(start, bank.begin("usds", start.name()).definition(start.definition()), levelOrder);
    }

    /** From here on it cannot be told which competency the levels belong to. */
    private void lose(SourceLine line, String why) {
        if (open != null) {
            ledger.warn(line.number(), why + ", so the levels that follow were left out up to the next certain name.");
        }
        close();
    }

    private void close() {
        if (open != null && open.isInterleaved()) {
            ledger.warn(
                    open.line(),
                    "“" + open.name() + "” was left out: " + String.join(", ", open.repeated())
                            + " each stand twice in a row, as when two columns are mixed line by line.");
        } else if (open != null && !open.isEmpty()) {
            bank.add(open.line(), open.close(ledger));
        }
        open = null;
    }

    private void end() {
        if (open != null) {
            goOn(Optional.empty());
        }
        new BetweenLevels(pending, DoubtfulLine.in(pending, words, false), open, namesAreHeadings).report(ledger);
        OpenForm last = open;
        close();
        var end = new DocumentEnd(source.written(), ledger);
        end.reportNameWithoutLevels(pending);
        if (last != null && last.endsWith(lines.get(lines.size() - 1))) {
            end.reportHalfSentence(bank.competencies());
        }
        front.reportListed();
    }
}
