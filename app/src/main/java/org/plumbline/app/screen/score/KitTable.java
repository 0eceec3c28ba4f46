package org.plumbline.app.screen.score;

import java.util.Optional;
import org.plumbline.app.document.KitDocument;
import org.plumbline.model.kit.KitChange;
import org.plumbline.model.kit.KitWork;

/** The cards of a kit. */
public record KitTable(KitDocument document) implements CardTable {
    @Override
    public Optional<KitWork> work() {
        return Optional.of(document.current());
    }

    @Override
    public void apply(KitChange change) {
        document.apply(change);
    }

    @Override
    public void barrier() {
        document.barrier();
    }

    @Override
    public void endTyping() {
        document.endTyping();
    }

    @Override
    public Runnable listen(Runnable changed) {
        return document.listen(work -> changed.run());
    }
}
