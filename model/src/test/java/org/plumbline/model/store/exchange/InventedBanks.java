package org.plumbline.model.store.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.bank.CareerPath;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.CategoryId;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyBuilder;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.bank.Skill;
import org.plumbline.model.bank.Track;
import org.plumbline.model.bank.TrackTexts;
import org.plumbline.model.scale.Direction;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleId;
import org.plumbline.model.scale.ScaleKind;

/** Banks by chance, with every field there is, in words that are hard to carry. */
final class InventedBanks {
    private static final String[] WORDS = {
        "rope",
        "港の仕事",
        "a › b",
        "100 %?=x&y",
        "two\nlines",
        "“quoted”",
        "  blanks  ",
        "tab\there",
        "C++/C#",
        "é\uD83D\uDE00"
    };

    private final Random random;

    InventedBanks(long seed) {
        random = new Random(seed);
    }

    CompetencyBank bank() {
        List<Scale> scales = several(3, 1, this::scale);
        List<Category> categories = several(5, 0, () -> new Category(new CategoryId(id()), words(), maybe()));
        List<PositionProfile> positions = several(3, 0, this::position);
        return new CompetencyBank(
                new BankId(id()),
                words(),
                new BankSource(maybe(), maybe(), maybe()),
                scales,
                nested(categories),
                several(6, 0, () -> competency(scales, categories)),
                positions,
                positions.isEmpty() ? List.of() : several(2, 0, () -> path(positions)),
                several(4, 0, () -> new BankTask(maybe(), words(), maybe(), maybe())),
                Optional.empty());
    }

    private CareerPath path(List<PositionProfile> positions) {
        return new CareerPath(words(), several(3, 0, () -> positions
                .get(random.nextInt(positions.size()))
                .title()));
    }

    private List<Category> nested(List<Category> flat) {
        var nested = new ArrayList<Category>();
        for (Category one : flat) {
            boolean inside = !nested.isEmpty() && random.nextBoolean();
            String above = inside ? nested.get(random.nextInt(nested.size())).name() + " › " : "";
            nested.add(new Category(one.id(), above + one.name(), one.description()));
        }
        return nested;
    }

    private Scale scale() {
        var levels = new ArrayList<Level>();
        int count = 2 + random.nextInt(6);
        for (int i = 1; i <= count; i++) {
            levels.add(new Level(i, "Level " + i + " " + words(), several(3, 0, this::maybe)));
        }
        ScaleKind kind =
                switch (random.nextInt(3)) {
                    case 0 -> new ScaleKind.Proficiency();
                    case 1 -> new ScaleKind.MeetsExceeds();
                    default -> new ScaleKind.Demand(several(3, 0, this::maybe));
                };
        Direction direction = random.nextBoolean() ? Direction.HIGHER_IS_MORE : Direction.LOWER_IS_MORE;
        return new Scale(new ScaleId(id()), words(), kind, direction, levels);
    }

    private PositionProfile position() {
        Optional<Track> track = random.nextBoolean() ? Optional.of(Track.MANAGERIAL) : Optional.empty();
        return new PositionProfile(words() + " " + id(), maybe(), maybe(), maybe(), track);
    }

    private Competency competency(List<Scale> scales, List<Category> categories) {
        Scale scale = scales.get(random.nextInt(scales.size()));
        CompetencyBuilder builder = Competency.named(new CompetencyId(id()), maybe(), scale.id()).toBuilder()
                .definition(maybe())
                .neededBeforeEntry(random.nextBoolean());
        if (random.nextBoolean()) {
            builder.number(random.nextInt(90));
        }
        if (!categories.isEmpty() && random.nextInt(4) > 0) {
            builder.category(categories.get(random.nextInt(categories.size())).id());
        }
        levels(scale).forEach(builder::level);
        several(2, 0, () -> new TrackTexts(Track.values()[random.nextInt(2)], levels(scale)))
                .forEach(builder::track);
        several(3, 0, this::maybe).forEach(builder::definitionItem);
        several(3, 0, this::words).forEach(builder::indicator);
        several(2, 0, this::words).forEach(builder::applicationArea);
        several(2, 0, this::words).forEach(name -> builder.performanceLevel(name, maybe()));
        several(3, 0, () -> requirement(scale.levels().size())).forEach(builder::required);
        several(2, 0, () -> new Skill(words(), maybe(), several(2, 0, () -> requirement(5))))
                .forEach(builder::skill);
        return builder.build();
    }

    private List<LevelText> levels(Scale scale) {
        return scale.levels().stream()
                .filter(level -> random.nextInt(4) > 0)
                .map(level -> new LevelText(level.ordinal(), maybe(), several(2, 0, this::words)))
                .toList();
    }

    private BankRequirement requirement(int levels) {
        Optional<String> grade = random.nextBoolean() ? Optional.of(maybe()) : Optional.empty();
        Evidence evidence = random.nextBoolean() ? Evidence.MARKED : Evidence.STATED;
        return new BankRequirement(grade, 1 + random.nextInt(levels), evidence);
    }

    private <T> List<T> several(int most, int fewest, Supplier<T> one) {
        var all = new ArrayList<T>();
        int count = fewest + random.nextInt(most - fewest + 1);
        for (int i = 0; i < count; i++) {
            all.add(one.get());
        }
        return all;
    }

    private String words() {
        return WORDS[random.nextInt(WORDS.length)] + " " + WORDS[random.nextInt(WORDS.length)];
    }

    private String maybe() {
        return random.nextInt(3) == 0 ? "" : words();
    }

    /** Some ids are those that other tools give. */
    private String id() {
        return random.nextInt(3) == 0
                ? new UUID(random.nextLong(), random.nextLong()).toString()
                : "id/" + words() + random.nextInt(1_000_000);
    }
}
