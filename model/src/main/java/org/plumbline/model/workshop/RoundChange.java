package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.change.Lists;
import org.plumbline.model.panel.Conduct;
import org.plumbline.model.panel.Correction;
import org.plumbline.model.panel.IssuedKit;
import org.plumbline.model.panel.Proceedings;
import org.plumbline.model.panel.RoundId;

/** A change of how rounds are held, and of the kits that went out. */
public sealed interface RoundChange extends ProceedingsChange {
    /** How the next round is to be held; rounds that are open keep theirs. */
    record PlanRound(Conduct conduct) implements RoundChange {
        @Override
        public Proceedings edit(Proceedings before) {
            return before.toBuilder().planned(conduct).build();
        }
    }

    /** Kits that went out to raters. */
    record IssueKits(List<IssuedKit> kits) implements RoundChange {
        public IssueKits {
            kits = List.copyOf(kits);
        }

        @Override
        public Proceedings edit(Proceedings before) {
            var all = new ArrayList<>(before.kits());
            all.addAll(kits);
            return before.toBuilder().kits(all).build();
        }
    }

    /** A slip of the pen in a round is mended: what was frozen stays, and what it should have said stands beside. */
    record CorrectWords(RoundId round, Correction correction) implements RoundChange {
        @Override
        public Proceedings edit(Proceedings before) {
            return before;
        }

        @Override
        public Workshop applyTo(Workshop before) {
            return before.toBuilder()
                    .rounds(Lists.replace(
                            before.rounds(), each -> each.id().equals(round), each -> each.with(correction)))
                    .build();
        }
    }
}
