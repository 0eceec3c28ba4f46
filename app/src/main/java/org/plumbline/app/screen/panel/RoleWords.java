package org.plumbline.app.screen.panel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.Role;

/** What roles are called, on the screen and in tables that people paste. */
final class RoleWords {
    private RoleWords() {}

    static String of(Role role) {
        return Words.of("panel.role." + role);
    }

    /** The role that a word names; empty for a word that names none. */
    static Optional<Role> read(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return Stream.of(Role.values())
                .filter(role ->
                        List.of(Words.of("panel.roles." + role).split(",")).contains(wanted))
                .findFirst();
    }
}
