package org.plumbline.model.intake;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** How a document sets a level's word that is alone on its line: with its text right below it, or after a gap. */
final class LoneLabels {
    private final Set<SourceLine> afterGap = Collections.newSetFromMap(new IdentityHashMap<>());
    private final LevelWords words;
    private final boolean textsAreBelow;

    LoneLabels(SourceText source, LevelWords words) {
        this.words = words;
        int below = 0;
        int apart = 0;
        List<SourceLine> lines = source.lines();
        for (int i = 1; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            SourceLine before = lines.get(i - 1);
            if (before.isBlank() && !line.isBlank()) {
                afterGap.add(line);
            }
            boolean lone =
                    words.entry(before).filter(entry -> entry.words().isBlank()).isPresent();
            below += lone && !line.isBlank() ? 1 : 0;
            apart += lone && line.isBlank() ? 1 : 0;
        }
        textsAreBelow = below > apart;
    }

    /** Whether the document sets texts right below their labels, and this line stands apart. */
    boolean textIsMissing(SourceLine line) {
        return textsAreBelow && afterGap.contains(line);
    }

    /** Whether the document sets texts right below their labels, and this line stands there. */
    boolean isTextBelow(SourceLine line) {
        return textsAreBelow && !afterGap.contains(line);
    }

    boolean isDoubtful(SourceLine line) {
        return !DoubtfulLine.in(List.of(line), words, true).isEmpty();
    }
}
