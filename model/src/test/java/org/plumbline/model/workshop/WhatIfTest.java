package org.plumbline.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.model.Examples.ANA;
import static org.plumbline.model.Examples.BEN;
import static org.plumbline.model.Examples.FIRST_CANDIDATE;
import static org.plumbline.model.Examples.GS13;
import static org.plumbline.model.Examples.LISTENING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.panel.Settling;
import org.plumbline.model.position.RequiredLevel;
import org.plumbline.model.scoring.DecisionRule;

/** Ana gave Listening 3 and Ben 1, where 2 is required; both met Planning. */
class WhatIfTest {
    private static final Workshop DIFFERING =
            Panels.scored(Panels.scored(Panels.opened(conduct -> conduct), ANA, "33"), BEN, "13");

    private static WhatIf.Compared compared(WhatIf supposed, Workshop workshop) {
        return supposed.of(workshop, Panels.round(workshop)).get(0);
    }

    private static String then(WhatIf supposed) {
        return compared(supposed, DIFFERING).then().decision().orElseThrow().mark();
    }

    @Test
    void nothingSupposedChangesNothing() {
        WhatIf.Compared same = compared(WhatIf.NOTHING, DIFFERING);

        assertThat(same.then()).isEqualTo(same.now());
        assertThat(same.changes()).isFalse();
    }

    @Test
    void anotherWayToSettleDecidesWhatIsOpen() {
        var median = new WhatIf(Optional.empty(), Optional.of(Settling.MEDIAN), List.of(), List.of());

        assertThat(then(median)).isEqualTo("0");
        assertThat(compared(median, DIFFERING).changes()).isTrue();
    }

    @Test
    void anotherRuleAndAnotherRequiredLevelDecideAnew() {
        Workshop agreeing = Panels.scored(Panels.scored(Panels.opened(conduct -> conduct), ANA, "23"), BEN, "23");
        var harder = new WhatIf(
                Optional.of(new DecisionRule.AllRequiredMet()),
                Optional.empty(),
                List.of(new RequiredLevel(LISTENING, GS13, 3)),
                List.of());

        assertThat(compared(harder, agreeing).now().decision().orElseThrow().mark())
                .isEqualTo("1");
        assertThat(compared(harder, agreeing).then().decision().orElseThrow().mark())
                .isEqualTo("Fail");
    }

    @Test
    void aSupposedLevelIsSaidToBeOnlySupposed() {
        var supposed = new WhatIf(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new WhatIf.SupposedLevel(FIRST_CANDIDATE, LISTENING, 3)));

        assertThat(then(supposed)).isEqualTo("2");
        assertThat(compared(supposed, DIFFERING).then().trace())
                .anyMatch(line -> line.startsWith("Listening:") && line.endsWith("it is only supposed."));
    }
}
