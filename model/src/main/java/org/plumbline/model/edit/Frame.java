package org.plumbline.model.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.model.bank.BankBuilder;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.bank.CareerPath;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.scale.Scale;

/**
 * What is around the competencies of a bank, as far as a change touched it: what is empty stayed as it was.
 *
 * @param original the package that the bank came from, in a list that is empty where there is none
 */
public record Frame(
        Optional<String> title,
        Optional<BankSource> source,
        Optional<List<Scale>> scales,
        Optional<List<Category>> categories,
        Optional<List<PositionProfile>> positions,
        Optional<List<CareerPath>> paths,
        Optional<List<BankTask>> tasks,
        Optional<List<String>> original) {

    static Optional<Revision.Frames> between(CompetencyBank before, CompetencyBank after) {
        Frame old = changed(before, after);
        Frame fresh = changed(after, before);
        return old.equals(fresh) ? Optional.empty() : Optional.of(new Revision.Frames(old, fresh));
    }

    private static Frame changed(CompetencyBank bank, CompetencyBank other) {
        return new Frame(
                ifChanged(bank, other, CompetencyBank::title),
                ifChanged(bank, other, CompetencyBank::source),
                ifChanged(bank, other, CompetencyBank::scales),
                ifChanged(bank, other, CompetencyBank::categories),
                ifChanged(bank, other, CompetencyBank::positions),
                ifChanged(bank, other, CompetencyBank::paths),
                ifChanged(bank, other, CompetencyBank::tasks),
                ifChanged(bank, other, one -> one.original().stream().toList()));
    }

    private static <T> Optional<T> ifChanged(
            CompetencyBank bank, CompetencyBank other, Function<CompetencyBank, T> part) {
        return Optional.of(part.apply(bank)).filter(value -> !value.equals(part.apply(other)));
    }

    BankBuilder onto(CompetencyBank bank) {
        BankBuilder builder = bank.toBuilder();
        title.ifPresent(builder::title);
        source.ifPresent(builder::source);
        scales.ifPresent(builder::scales);
        categories.ifPresent(builder::categories);
        positions.ifPresent(builder::positions);
        paths.ifPresent(builder::paths);
        tasks.ifPresent(builder::tasks);
        original.ifPresent(list -> builder.original(list.stream().findFirst()));
        return builder;
    }
}
