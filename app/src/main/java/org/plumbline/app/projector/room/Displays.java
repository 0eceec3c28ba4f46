package org.plumbline.app.projector.room;

import java.util.List;

/** The screens that are plugged in. */
public interface Displays {
    List<Display> all();

    /** Tells when a cable comes or goes, until the result is run. */
    Runnable listen(Runnable changed);
}
