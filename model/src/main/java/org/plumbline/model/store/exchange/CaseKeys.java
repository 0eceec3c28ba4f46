package org.plumbline.model.store.exchange;

import java.util.HashSet;
import java.util.Set;
import org.plumbline.model.bank.BankTask;

/**
 * What the reader and the writer call each part of a bank while they look for its identifier, so that an element of a
 * package that was read is found again when it is written.
 */
final class CaseKeys {
    static final String DOCUMENT = "document";

    private final Set<String> used = new HashSet<>();

    /** This key, or with a number when the same has been asked for before. */
    String unique(String key) {
        String unique = key;
        for (int i = 2; !used.add(unique); i++) {
            unique = key + "#" + i;
        }
        return unique;
    }

    static String of(CasePart part, String... names) {
        return part.word() + "/" + String.join("/", names);
    }

    /** A task is known by its code, and by its words where it has none. */
    static String of(BankTask task) {
        return of(CasePart.TASK, task.code().isBlank() ? task.text() : task.code());
    }

    static String child(String origin, String destination) {
        return of(CasePart.CHILD, origin, destination);
    }
}
