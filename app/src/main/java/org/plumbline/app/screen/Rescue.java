package org.plumbline.app.screen;

import org.plumbline.app.library.LibraryBank;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.store.FileProblem;

/** The last way to the disk for an edited bank whose own file refuses it: a copy beside. */
public final class Rescue {
    private Rescue() {}

    /** Keeps the bank under another title, and says so. */
    public static void beside(CompetencyBank edited, Services services) {
        try {
            LibraryBank copy = services.library()
                    .addBeside(edited.toBuilder()
                            .title(Words.of("bankedit.rescued", edited.title()))
                            .build());
            services.dialogs()
                    .problem(
                            Words.of("bankedit.notSaved"),
                            Words.of("bankedit.rescue", copy.bank().title()));
        } catch (FileProblem problem) {
            services.dialogs().problem(Words.of("bankedit.notSaved"), problem.getMessage());
        }
    }
}
