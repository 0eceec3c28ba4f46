package org.plumbline.model.decision;

import java.util.List;
import org.plumbline.model.analysis.LinkageSheet;
import org.plumbline.model.signoff.Frozen;

/** How many links the whole room agreed on, and how many it took back; what one expert links is nobody's business. */
final class LinkDecisions {
    private LinkDecisions() {}

    static void add(FrozenDecisions between) {
        var links = new Sides<LinkageSheet.Link>(agreed(between.before()), agreed(between.after()), link -> link);
        TaskDecisions.count(between, DecisionLog.LINKS_AGREED, links.added());
        TaskDecisions.count(between, DecisionLog.LINKS_WITHDRAWN, links.gone());
    }

    private static List<LinkageSheet.Link> agreed(Frozen frozen) {
        return frozen.analysis().linkages().stream()
                .filter(sheet -> sheet.rater().isEmpty())
                .flatMap(sheet -> sheet.links().stream())
                .toList();
    }
}
