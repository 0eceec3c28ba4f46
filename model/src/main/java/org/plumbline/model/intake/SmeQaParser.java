package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBuilder;
import org.plumbline.model.scale.Level;

/**
 * Reads the SME-QA sample form: a name, a definition, one line for each level; an optional title and instructions first.
 *
 * <p>Typeface means nothing here: the published form sets every level word in italics.
 */
final class SmeQaParser {
    private final List<SourceLine> lines;
    private final Ledger ledger;
    private final BankDraft bank;
    private final LevelWords words;
    private List<SourceLine> pending = new ArrayList<>();
    private OpenCompetency open;
    private boolean stateAbove;

    private SmeQaParser(SourceText source, LevelWords words) {
        this.words = words;
        lines = source.written();
        ledger = new Ledger(source);
        bank = new BankDraft(source, Family.USDS, ledger);
        bank.scale(words.scale());
    }

    /** A draft with competencies, or nothing when the document has no level words. */
    static Optional<Draft> parse(SourceText document) {
        SourceText source = LevelTables.unrolled(document);
        return LevelWords.of(source.written()).flatMap(words -> new SmeQaParser(source, words).parse());
    }

    private Optional<Draft> parse() {
        for (SourceLine line : lines) {
            Optional<LevelWords.Entry> entry = words.entry(line);
            if (entry.isPresent()) {
                level(line, entry.get());
            } else if (!statesRequired(line)) {
                pending.add(line);
            }
        }
        continueLastLevel();
        pending.forEach(this::warnOfStrangeLevel);
        close();
        return bank.isEmpty() ? Optional.empty() : Optional.of(bank.finish());
    }

    /** A required level right after the levels of a competency; one above its name waits with the name. */
    private boolean statesRequired(SourceLine line) {
        Optional<BankRequirement> required = required(line);
        if (open == null || stateAbove || required.isEmpty() || open.levels == 0) {
            return false;
        }
        continueLastLevel();
        if (!pending.isEmpty()) {
            return false;
        }
        open.stated.add(required.get());
        ledger.use(line);
        return true;
    }

    private Optional<BankRequirement> required(SourceLine line) {
        return line.role() == LineRole.ROW ? Optional.empty() : RequiredStatement.in(line.text(), words.scale());
    }

    private void level(SourceLine line, LevelWords.Entry entry) {
        continueLastLevel();
        if (!pending.isEmpty()) {
            startOrContinue(entry.level());
        }
        if (open == null) {
            return;
        }
        if (open.has(entry.level())) {
            ledger.warn(
                    line.number(),
                    "“" + open.name() + "” has a second text for "
                            + entry.level().name() + "; the first is kept.");
            return;
        }
        open.level(entry.level(), entry.words().text());
        entry.requirement().ifPresent(open.stated::add);
        ledger.use(line);
    }

    /** Lines that start with blanks go on with the level before, and so does the first one after a word alone. */
    private void continueLastLevel() {
        int taken = 0;
        while (open != null && taken < pending.size() && continues(pending.get(taken))) {
            open.more(pending.get(taken).text());
            taken++;
        }
        ledger.useAll(pending.subList(0, taken));
        pending = new ArrayList<>(pending.subList(taken, pending.size()));
    }

    private boolean continues(SourceLine line) {
        boolean words = line.role() == LineRole.TEXT || line.role() == LineRole.BULLET;
        return words && (line.role() == LineRole.TEXT && line.indent() > 0 || open.lastIsBlank());
    }

    private void startOrContinue(Level next) {
        List<SourceLine> stated =
                pending.stream().filter(line -> required(line).isPresent()).toList();
        pending.removeAll(stated);
        Optional<NameAndDefinition> start = NameAndDefinition.in(pending);
        if (start.isPresent() && explainsScale(start.get())) {
            frontMatter(pending);
            pending = new ArrayList<>();
            return;
        }
        boolean strange =
                pending.stream().anyMatch(line -> LevelWords.strangeLabel(line).isPresent());
        if (open != null && !open.has(next) && (start.isEmpty() || strange)) {
            goOn(strange);
        } else if (start.isPresent()) {
            begin(start.get());
            stated.forEach(line -> stateFor(start.get(), line));
        } else {
            close();
        }
        pending = new ArrayList<>();
    }

    /** The levels under the title of the document with “Scale” or a colon between them are about no competency. */
    private boolean explainsScale(NameAndDefinition start) {
        boolean first =
                open == null && bank.isEmpty() && start.line() == lines.get(0).number();
        return first
                && (start.definition().endsWith(":")
                        || start.definition()
                                .matches("(?i)[^.!?]{0,40}\\b(scale|levels?|ratings?|legend)\\b[^.!?]{0,20}"));
    }

    /** Takes a required level that stands below the name; one above it may be about another competency. */
    private void stateFor(NameAndDefinition start, SourceLine line) {
        if (line.number() > start.line()) {
            open.stated.add(required(line).orElseThrow());
            ledger.use(line);
        } else {
            stateAbove = true;
        }
    }

    private void goOn(boolean strange) {
        if (strange) {
            pending.forEach(this::warnOfStrangeLevel);
            return;
        }
        List<SourceLine> words =
                pending.stream().filter(line -> line.role() != LineRole.ROW).toList();
        words.forEach(line -> open.more(line.text()));
        ledger.useAll(words);
    }

    private void warnOfStrangeLevel(SourceLine line) {
        LevelWords.strangeLabel(line)
                .filter(label -> open != null)
                .ifPresent(label -> ledger.warn(
                        line.number(),
                        "“" + label + "” is not a level of the scale “"
                                + words.scale().name() + "”."));
    }

    private void begin(NameAndDefinition start) {
        if (bank.isEmpty() && open == null) {
            frontMatter(start.before());
        } else {
            start.before().forEach(this::warnOfStrangeLevel);
        }
        close();
        ledger.useAll(start.own());
        open = new OpenCompetency(start.line(), bank.begin("usds", start.name()).definition(start.definition()));
    }

    private void frontMatter(List<SourceLine> before) {
        ledger.useAll(before);
        if (!before.isEmpty() && before.get(0).role() != LineRole.BULLET) {
            bank.title(before.get(0).text());
        }
    }

    private void close() {
        if (open != null && open.levels > 0) {
            open.stated.agreed(open.line, open.name(), ledger).forEach(open.builder::required);
            bank.add(open.line, open.build());
        }
        open = null;
    }

    /** The competency whose levels are being read. */
    private static final class OpenCompetency {
        private final int line;
        private final CompetencyBuilder builder;
        private final StatedLevels stated = new StatedLevels();
        private Level last;
        private String lastText = "";
        private int levels;

        OpenCompetency(int line, CompetencyBuilder builder) {
            this.line = line;
            this.builder = builder;
        }

        String name() {
            return builder.build().name();
        }

        boolean has(Level level) {
            return builder.build().levelText(level.ordinal()).isPresent();
        }

        boolean lastIsBlank() {
            return last != null && lastText.isBlank();
        }

        void level(Level level, String text) {
            last = level;
            lastText = text;
            levels++;
            builder.levelText(level.ordinal(), text);
        }

        void more(String text) {
            lastText = (lastText + " " + text).strip();
            builder.levelText(last.ordinal(), lastText);
        }

        Competency build() {
            return builder.build();
        }
    }
}
