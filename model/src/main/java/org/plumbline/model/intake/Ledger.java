package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Accounts for every line of a document: a line that no part of a parser used becomes a warning. */
final class Ledger {
    private static final int SHOWN = 60;
    private static final String LEFT_OUT = "Not understood and left out: ";

    private final List<SourceLine> lines;
    private final Set<SourceLine> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Warning> warnings = new ArrayList<>();

    Ledger(SourceText source) {
        lines = source.written();
        warnings.addAll(source.notes());
    }

    void use(SourceLine line) {
        used.add(line);
    }

    void useAll(Collection<SourceLine> some) {
        used.addAll(some);
    }

    void warn(int line, String text) {
        warnings.add(new Warning(line, text));
    }

    /** What was said so far, apart from lines that were left out. */
    List<Warning> said() {
        return List.copyOf(warnings);
    }

    /** All warnings in the order of their lines, those about the whole document first. */
    List<Warning> warnings() {
        var all = new ArrayList<>(warnings);
        for (SourceLine line : lines) {
            if (!used.contains(line)) {
                all.add(new Warning(line.number(), LEFT_OUT + "“" + shortened(line.text()) + "”."));
            }
        }
        all.sort(Comparator.comparingInt(Warning::line));
        return List.copyOf(all);
    }

    /** Whether it says that no part of a parser used its line. */
    static boolean isLeftOut(Warning warning) {
        return warning.text().startsWith(LEFT_OUT);
    }

    /** The first words of a line, with tabs shown as blanks. */
    static String shortened(String text) {
        String plain = text.replace('\t', ' ').strip();
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN).strip() + "…";
    }
}
