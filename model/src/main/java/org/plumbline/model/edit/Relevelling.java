package org.plumbline.model.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.bank.TrackTexts;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;

/** Levels that take other places: the texts, illustrations, tracks and requirements of a level go with it. */
final class Relevelling {
    private Relevelling() {}

    /**
     * @param place where a level that says something goes
     */
    static Competency of(Competency competency, IntUnaryOperator place) {
        return competency.toBuilder()
                .levels(texts(competency.levels(), place))
                .tracks(competency.tracks().stream()
                        .map(track -> new TrackTexts(track.track(), texts(track.levels(), place)))
                        .toList())
                .required(competency.required().stream()
                        .map(one -> new BankRequirement(one.grade(), place.applyAsInt(one.level()), one.evidence()))
                        .toList())
                .build();
    }

    private static List<LevelText> texts(List<LevelText> texts, IntUnaryOperator place) {
        return texts.stream()
                .filter(text -> !text.isBlank())
                .map(text -> new LevelText(place.applyAsInt(text.level()), text.text(), text.illustrations()))
                .sorted(Comparator.comparingInt(LevelText::level))
                .toList();
    }

    /** Whether a text, a track or a requirement speaks of this level. */
    static boolean uses(Competency competency, int level) {
        return competency.levels().stream().anyMatch(text -> text.level() == level && !text.isBlank())
                || competency.tracks().stream()
                        .flatMap(track -> track.levels().stream())
                        .anyMatch(text -> text.level() == level && !text.isBlank())
                || competency.required().stream().anyMatch(required -> required.level() == level);
    }

    /** The scale with these levels in this order, numbered anew. */
    static Scale with(Scale scale, List<Level> levels) {
        var numbered = new ArrayList<Level>();
        for (Level level : levels) {
            numbered.add(new Level(numbered.size() + 1, level.name(), level.definition()));
        }
        return new Scale(scale.id(), scale.name(), scale.kind(), scale.direction(), numbered);
    }
}
