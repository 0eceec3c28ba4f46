package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.math.BigDecimal;
import org.plumbline.model.analysis.Measure;

/** A mean of ratings, always with how many gave it. */
final class Means {
    private Means() {}

    static String words(Measure measure) {
        if (!measure.isRated()) {
            return say("analysis.mean.none");
        }
        String none = measure.notPerformed() == 0 ? "" : say("analysis.mean.zeros", measure.notPerformed());
        return measure.shown()
                        .map(mean -> say("analysis.mean", number(mean), measure.counted()))
                        .orElse("")
                + none;
    }

    private static String number(String shown) {
        return FixedWords.number(Double.parseDouble(shown), Math.max(0, new BigDecimal(shown).scale()));
    }
}
