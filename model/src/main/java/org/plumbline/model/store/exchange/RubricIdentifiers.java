package org.plumbline.model.store.exchange;

import java.util.List;
import java.util.Map;
import org.plumbline.model.scale.Scale;

/** Which elements of a rubric the scales and level texts of a bank came from, for writing them back into their place. */
final class RubricIdentifiers {
    private final Map<String, String> identifiers;

    RubricIdentifiers(Map<String, String> identifiers) {
        this.identifiers = identifiers;
    }

    static String score(Scale scale, int ordinal) {
        return "score/" + scale.id() + "/" + ordinal;
    }

    static String position(Scale scale, int ordinal) {
        return "position/" + scale.id() + "/" + ordinal;
    }

    /** A scale that somebody else made: new texts take the scores and positions that it has. */
    static String foreign(Scale scale) {
        return "foreign/" + scale.id();
    }

    void remember(Scale scale, Criterion levels) {
        put(CaseKeys.of(CasePart.LEVELS, scale.id().value()), levels.identifier());
        for (int i = 0; i < levels.rungs().size(); i++) {
            put(
                    CaseKeys.of(CasePart.SCALE_LEVEL, scale.id().value(), "" + (i + 1)),
                    Fields.words(levels.rungs().get(i).node(), "identifier"));
        }
    }

    void remember(Scale scale, Ladder ladder) {
        put(foreign(scale), "yes");
        for (int i = 0; i < ladder.rungs().size(); i++) {
            Rung rung = ladder.rungs().get(i);
            int ordinal = i + 1;
            rung.score().ifPresent(score -> put(score(scale, ordinal), score.toString()));
            rung.position().ifPresent(position -> put(position(scale, ordinal), position.toString()));
        }
    }

    void remember(String item, Criterion criterion, Ladder ladder, Scale scale, List<Integer> ordinals) {
        String turn = "" + criterion.turn();
        put(CaseKeys.of(CasePart.CRITERION, item, turn, scale.id().value()), criterion.identifier());
        for (int i = 0; i < ordinals.size(); i++) {
            put(
                    CaseKeys.of(CasePart.LEVEL_TEXT, item, turn, scale.id().value(), "" + ordinals.get(i)),
                    Fields.words(ladder.rungs().get(i).node(), "identifier"));
        }
    }

    private void put(String key, String identifier) {
        if (!identifier.isEmpty()) {
            identifiers.putIfAbsent(key, identifier);
        }
    }
}
