package org.plumbline.model.check;

import java.util.List;
import org.plumbline.model.scoring.Scorecard;

/**
 * The newest card that a rater handed in for a candidate, and what HR should look at in it.
 *
 * @param remarks about the words; never about the judgement
 */
public record CardQuality(Scorecard card, List<QualityRemark> remarks) {
    public CardQuality {
        remarks = List.copyOf(remarks);
    }

    public boolean has(QualityKind kind) {
        return remarks.stream().anyMatch(remark -> remark.kind() == kind);
    }
}
