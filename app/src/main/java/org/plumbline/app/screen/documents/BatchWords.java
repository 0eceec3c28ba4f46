package org.plumbline.app.screen.documents;

import org.plumbline.app.job.Progress;
import org.plumbline.app.words.Words;
import org.plumbline.export.packet.BatchProgress;
import org.plumbline.export.packet.Outcome;

/** Tells the window how far a batch is, in words. */
final class BatchWords implements BatchProgress {
    private final Progress progress;

    BatchWords(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void at(Standing standing, Outcome last) {
        String words = standing.left()
                .filter(left -> standing.done() < standing.total())
                .map(left -> Words.of("documents.making.left", standing.done(), standing.total(), Pace.words(left)))
                .orElseGet(() -> Words.of("documents.making", standing.done(), standing.total()));
        progress.at(standing.done(), standing.total(), words);
    }

    @Override
    public boolean isCancelled() {
        return progress.cancelled();
    }
}
