package org.plumbline.export.packet;

import org.plumbline.export.doc.Stationery;
import org.plumbline.model.store.WholeFile;
import org.plumbline.model.workshop.Workshop;

/** A batch on as many threads as a measurement wants. */
public final class SeveralThreads {
    private SeveralThreads() {}

    public static Batch batch(Workshop workshop, Stationery stationery, int threads) {
        return new Batch(workshop, stationery, threads, WholeFile::write);
    }
}
