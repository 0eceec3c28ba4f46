package org.plumbline.app.screen;

import java.time.Clock;
import org.plumbline.app.dialog.Dialogs;
import org.plumbline.app.job.JobRunner;
import org.plumbline.app.library.BankLibrary;
import org.plumbline.app.library.ReadingRoom;
import org.plumbline.app.settings.Settings;

/** What every screen may ask of the program around it. */
public record Services(
        Dialogs dialogs,
        JobRunner jobs,
        IdSource ids,
        Clock clock,
        Settings settings,
        BankLibrary library,
        ReadingRoom reading) {

    /** With a reading room over the library. */
    public Services(
            Dialogs dialogs, JobRunner jobs, IdSource ids, Clock clock, Settings settings, BankLibrary library) {
        this(dialogs, jobs, ids, clock, settings, library, new ReadingRoom(library));
    }

    /** The same, asking in another window. */
    public Services with(Dialogs other) {
        return new Services(other, jobs, ids, clock, settings, library, reading);
    }
}
