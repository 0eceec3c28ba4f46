package org.plumbline.model.scoring;

import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.model.bank.CompetencyId;

/** Determinations from letters: B is below, M meets, E exceeds; the competencies are called C1, C2 and so on. */
final class Letters {
    private Letters() {}

    static List<Determined> determined(String ratings) {
        return IntStream.range(0, ratings.length())
                .mapToObj(i -> new Determined(id(i + 1), "C" + (i + 1), determination(ratings.charAt(i))))
                .toList();
    }

    static CompetencyId id(int number) {
        return new CompetencyId("c" + number);
    }

    static Determination determination(char letter) {
        return switch (letter) {
            case 'B' -> Determination.DOES_NOT_MEET;
            case 'M' -> Determination.MEETS;
            default -> Determination.EXCEEDS;
        };
    }
}
