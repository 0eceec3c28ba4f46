package org.plumbline.model.bank;

import java.util.List;
import org.plumbline.model.scale.Scale;

/** Refuses a competency whose level texts or requirements do not lie on a scale that is there. */
public final class ScaleChecks {
    private ScaleChecks() {}

    /** Rejects a missing scale, and a level outside its scale, with a sentence. */
    public static void requireOnScale(Competency competency, List<Scale> scales) {
        Scale scale = scales.stream()
                .filter(candidate -> candidate.id().equals(competency.scale()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The competency “" + competency.name()
                        + "” uses the scale “" + competency.scale() + "”, which is not there"));
        competency.levels().forEach(text -> requireLevel(competency, scale, text.level()));
        competency.tracks().forEach(track -> track.levels()
                .forEach(text -> requireLevel(competency, scale, text.level())));
        competency.required().forEach(requirement -> requireLevel(competency, scale, requirement.level()));
    }

    private static void requireLevel(Competency competency, Scale scale, int level) {
        if (!scale.has(level)) {
            throw new IllegalArgumentException("The competency “" + competency.name() + "” names level " + level
                    + ", but its scale “" + scale.name() + "” has levels 1 to "
                    + scale.levels().size());
        }
    }
}
