package org.plumbline.app.screen.ratings;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.app.screen.ratings.Subject.Thing;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Aspect;
import org.plumbline.model.analysis.Measure;
import org.plumbline.model.analysis.ScreeningResult;

/**
 * What all experts together say of one task or competency.
 *
 * @param spreads what was said on each scale, without names; for the facilitator's eyes
 */
record ResultLine(Thing thing, ScreeningResult result, List<String> spreads) {
    /** The mean on a scale with how many it is of, such as "4.2 · 6 of 8". */
    String shown(Aspect aspect) {
        Measure measure = result.measure(aspect);
        return measure.isRated()
                ? Words.of("ratings.measure", measure.shown().orElse("–"), measure.counted(), measure.raters())
                : Words.of("ratings.measure.none");
    }

    double mean(Aspect aspect) {
        return result.measure(aspect).mean().orElse(-1.0);
    }

    /** A sign and a word, such as "✓ kept". */
    String verdict() {
        String sign =
                switch (result.verdict()) {
                    case CRITICAL -> "✓";
                    case NOT_CRITICAL -> "▼";
                    case DROPPED -> "✕";
                    case OPEN -> "○";
                };
        return sign + " " + result.verdict().words();
    }

    /** Each scale with what was said on it, such as "Importance 0·3·4·4". */
    String spread() {
        var parts = new ArrayList<String>();
        for (int i = 0; i < spreads.size(); i++) {
            if (!spreads.get(i).isEmpty()) {
                String name = result.measures().get(i).aspect().words();
                parts.add(Words.of("ratings.spread", name, spreads.get(i)));
            }
        }
        return String.join("     ", parts);
    }
}
