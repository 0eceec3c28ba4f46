package org.plumbline.app.screen.documents;

import org.plumbline.export.packet.PlannedDocument;
import org.plumbline.export.pdf.PagePictures;

/** A document whose pages can be looked at. */
record Preview(PlannedDocument planned, PagePictures pages) {

    /** Whether it is the same document, perhaps with other words in it by now. */
    boolean sameAs(Preview other) {
        return other != null && planned.equals(other.planned);
    }
}
