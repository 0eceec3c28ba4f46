package org.plumbline.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MutationsTest {
    private static final String DOCUMENT =
            "Oven Care\n\nKeeps ovens going.\n\n- Meets: Sweeps it daily.\n- Exceeds: Rebuilds it.";

    @Test
    void sameSeedDoesTheSame() {
        var one = new Mutations(7);

        assertThat(one.of(DOCUMENT)).isEqualTo(new Mutations(7).of(DOCUMENT));
        assertThat(one.changes()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindChangesTheDocument(Mutations.Kind kind) {
        long changed = IntStream.range(0, 20)
                .filter(seed -> !new Mutations(seed, kind).of(DOCUMENT).equals(DOCUMENT))
                .count();

        assertThat(changed).isGreaterThan(10);
    }
}
