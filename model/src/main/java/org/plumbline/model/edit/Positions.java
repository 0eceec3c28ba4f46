package org.plumbline.model.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plumbline.model.bank.BankBuilder;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.CareerPath;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.Skill;
import org.plumbline.model.change.Lists;

/** Everything in a bank that names a position by its title. */
final class Positions {
    private Positions() {}

    /** The bank with another title wherever the old one stood, but in its list of positions. */
    static BankBuilder rename(CompetencyBank bank, String from, String to) {
        return everywhere(
                bank,
                required -> Lists.replace(
                        required,
                        one -> names(one, from),
                        one -> new BankRequirement(Optional.of(to), one.level(), one.evidence())),
                steps -> Lists.replace(steps, from::equals, step -> to));
    }

    /** The bank without what this position requires and without its steps, but with the position still in its list. */
    static BankBuilder forget(CompetencyBank bank, String title) {
        return everywhere(
                bank,
                required -> Lists.without(required, one -> names(one, title)),
                steps -> Lists.without(steps, title::equals));
    }

    private static boolean names(BankRequirement required, String position) {
        return required.grade().equals(Optional.of(position));
    }

    private static BankBuilder everywhere(
            CompetencyBank bank, UnaryOperator<List<BankRequirement>> required, UnaryOperator<List<String>> steps) {
        return bank.toBuilder()
                .competencies(Lists.replace(
                        bank.competencies(),
                        competency -> !competency.required().isEmpty()
                                || !competency.skills().isEmpty(),
                        competency -> edit(competency, required)))
                .paths(bank.paths().stream()
                        .map(path -> new CareerPath(path.name(), steps.apply(path.positions())))
                        .toList());
    }

    private static Competency edit(Competency competency, UnaryOperator<List<BankRequirement>> required) {
        return competency.toBuilder()
                .required(required.apply(competency.required()))
                .skills(competency.skills().stream()
                        .map(skill -> new Skill(skill.name(), skill.description(), required.apply(skill.targets())))
                        .toList())
                .build();
    }
}
