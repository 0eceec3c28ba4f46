package org.plumbline.app.document;

import org.plumbline.model.kit.KitChange;
import org.plumbline.model.kit.KitWork;

/** What one rater does with one kit. */
public final class KitDocument extends OpenDocument<KitWork, KitChange> {
    /**
     * @param saved what the disk holds
     */
    public KitDocument(KitWork current, KitWork saved) {
        super(current, saved);
    }
}
