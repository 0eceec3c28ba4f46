package org.plumbline.app.library;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.scale.Scale;

/**
 * One text of a competency that can be searched, and what it is.
 *
 * @param level the word of its level, for texts of levels; else empty
 */
public record BankText(Kind kind, String level, String text) {
    /** Kinds of text; the nearer to the front, the more a hit in one counts. */
    public enum Kind {
        DEFINITION,
        CATEGORY,
        LEVEL,
        INDICATOR,
        PERFORMANCE,
        SKILL,
        AREA
    }

    private static BankText of(Kind kind, String text) {
        return new BankText(kind, "", text);
    }

    /** Everything but number and name, in the order of the card. */
    static List<BankText> of(CompetencyBank bank, Competency competency) {
        var texts = new ArrayList<BankText>();
        texts.add(of(Kind.DEFINITION, competency.definition()));
        competency.definitionItems().forEach(item -> texts.add(of(Kind.DEFINITION, item)));
        competency
                .category()
                .flatMap(bank::category)
                .map(Category::name)
                .ifPresent(name -> texts.add(of(Kind.CATEGORY, name)));
        Scale scale = bank.scaleOf(competency);
        levels(scale, competency.levels(), texts);
        competency.tracks().forEach(track -> levels(scale, track.levels(), texts));
        competency.indicators().forEach(indicator -> texts.add(of(Kind.INDICATOR, indicator)));
        competency
                .performanceLevels()
                .forEach(words -> texts.add(new BankText(Kind.PERFORMANCE, words.name(), words.text())));
        competency.skills().forEach(skill -> {
            texts.add(of(Kind.SKILL, skill.name()));
            texts.add(of(Kind.SKILL, skill.description()));
        });
        competency.applicationAreas().forEach(area -> texts.add(of(Kind.AREA, area)));
        texts.removeIf(each -> each.text().isBlank());
        return texts;
    }

    private static void levels(Scale scale, List<LevelText> levels, List<BankText> texts) {
        for (LevelText level : levels) {
            String name = scale.level(level.level()).name();
            if (level.saysMoreThanItsIllustrations()) {
                texts.add(new BankText(Kind.LEVEL, name, level.text()));
            }
            level.illustrations().forEach(line -> texts.add(new BankText(Kind.LEVEL, name, line)));
        }
    }
}
