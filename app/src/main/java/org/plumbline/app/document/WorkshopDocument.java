package org.plumbline.app.document;

import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

/** One open workshop. */
public final class WorkshopDocument extends OpenDocument<Workshop, WorkshopChange> {
    /**
     * @param saved what the disk holds; for a new workshop, the empty one
     */
    public WorkshopDocument(Workshop current, Workshop saved) {
        super(current, saved);
    }
}
