package org.plumbline.app.screen.score;

import java.util.Optional;
import javafx.scene.control.Label;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.panel.Correction;

/** Says beside words of the round that a slip of the pen was mended in them, and what stood there. */
final class CorrectionMark {
    private CorrectionMark() {}

    static Optional<Label> of(Sheet sheet, Correction.Part part, String id, int index) {
        return sheet.correction(part, id, index)
                .map(correction -> Nodes.reading(Words.of("score.corrected", correction.before()), Css.HINT));
    }
}
