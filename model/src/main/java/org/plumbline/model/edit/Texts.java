package org.plumbline.model.edit;

import java.util.List;
import java.util.function.UnaryOperator;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.bank.PerformanceText;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.bank.Skill;
import org.plumbline.model.bank.TrackTexts;

/** Every text of a bank that is words and not the name of something else. */
final class Texts {
    private Texts() {}

    static CompetencyBank map(CompetencyBank bank, UnaryOperator<String> words) {
        return bank.toBuilder()
                .competencies(bank.competencies().stream()
                        .map(competency -> map(competency, words))
                        .toList())
                .categories(bank.categories().stream()
                        .map(old -> new Category(old.id(), words.apply(old.name()), words.apply(old.description())))
                        .toList())
                .positions(bank.positions().stream()
                        .map(old -> new PositionProfile(
                                old.title(), old.code(), old.family(), words.apply(old.description()), old.track()))
                        .toList())
                .tasks(bank.tasks().stream()
                        .map(old -> new BankTask(old.code(), words.apply(old.text()), old.occupation(), old.kind()))
                        .toList())
                .build();
    }

    static Competency map(Competency competency, UnaryOperator<String> words) {
        Competency mapped = competency.toBuilder()
                .name(words.apply(competency.name()))
                .definition(words.apply(competency.definition()))
                .definitionItems(all(competency.definitionItems(), words))
                .levels(levels(competency.levels(), words))
                .tracks(competency.tracks().stream()
                        .map(track -> new TrackTexts(track.track(), levels(track.levels(), words)))
                        .toList())
                .indicators(all(competency.indicators(), words))
                .performanceLevels(competency.performanceLevels().stream()
                        .map(text -> new PerformanceText(text.name(), words.apply(text.text())))
                        .toList())
                .applicationAreas(all(competency.applicationAreas(), words))
                .skills(competency.skills().stream()
                        .map(skill ->
                                new Skill(words.apply(skill.name()), words.apply(skill.description()), skill.targets()))
                        .toList())
                .build();
        return mapped.equals(competency) ? competency : mapped;
    }

    private static List<LevelText> levels(List<LevelText> levels, UnaryOperator<String> words) {
        return levels.stream()
                .map(text -> new LevelText(text.level(), words.apply(text.text()), all(text.illustrations(), words)))
                .toList();
    }

    private static List<String> all(List<String> texts, UnaryOperator<String> words) {
        return texts.stream().map(words).toList();
    }
}
