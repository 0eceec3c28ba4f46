package org.plumbline.app.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.scale.BuiltInScales;

/** Banks of any size, made of invented words that are as frequent as words are: few often, most seldom. */
public final class InventedBank {
    private static final int VOCABULARY = 6000;
    private static final List<String> SYLLABLES = List.of(
            "ba", "ce", "di", "fo", "gu", "ha", "le", "mi", "no", "pra", "que", "ri", "sto", "tu", "ver", "wen", "ment",
            "ing", "tion", "al", "er", "ist", "ous", "en");

    private final Random random = new Random(20260302);
    private final List<String> words = IntStream.range(0, VOCABULARY)
            .mapToObj(i -> IntStream.rangeClosed(0, 1 + random.nextInt(3))
                    .mapToObj(k -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                    .collect(Collectors.joining()))
            .toList();

    private InventedBank() {}

    /** Every hundredth competency is about engaging stakeholders. */
    public static CompetencyBank of(int size) {
        return new InventedBank().bank(size);
    }

    private CompetencyBank bank(int size) {
        var competencies = new ArrayList<Competency>();
        for (int i = 1; i <= size; i++) {
            competencies.add(competency(i));
        }
        return new CompetencyBank(
                new BankId("invented-" + size),
                "Invented bank of " + size,
                BankSource.OWN,
                List.of(BuiltInScales.FAMILIARITY),
                List.of(),
                competencies);
    }

    private Competency competency(int i) {
        String name = i % 100 == 50 ? "Stakeholder Engagement " + text(1) : text(2 + random.nextInt(3));
        var builder = Competency.named(new CompetencyId("c-" + i), name, BuiltInScales.FAMILIARITY.id()).toBuilder()
                .number(i)
                .definition(text(20));
        for (int level = 1; level <= 4; level++) {
            builder.level(LevelText.of(level, text(25)));
        }
        for (int k = 0; k < 3; k++) {
            builder.indicator(text(10));
        }
        return builder.build();
    }

    private String text(int length) {
        String text = IntStream.range(0, length).mapToObj(i -> word()).collect(Collectors.joining(" "));
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    /** The n-th word of the vocabulary comes about 1/n times as often as the first. */
    private String word() {
        return words.get((int) Math.min(VOCABULARY - 1, Math.exp(random.nextDouble() * Math.log(VOCABULARY)) - 1));
    }
}
