package org.plumbline.model.store.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A row of a rubric: the levels of one item. */
record Criterion(String pointer, JsonNode node, Optional<OwnUri> own, List<Rung> rungs) {

    static Criterion of(String pointer, JsonNode node) {
        var rungs = new ArrayList<Rung>();
        List<JsonNode> levels = Fields.list(node, "CFRubricCriterionLevels");
        for (int i = 0; i < levels.size(); i++) {
            rungs.add(Rung.of(pointer + "/CFRubricCriterionLevels/" + i, levels.get(i)));
        }
        return new Criterion(pointer, node, OwnUri.parse(Fields.text(node, "uri")), rungs);
    }

    /** One place, one criterion: its fields need not be compared. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Criterion criterion && criterion.pointer.equals(pointer);
    }

    @Override
    public int hashCode() {
        return pointer.hashCode();
    }

    /** Whether it says what the levels of a scale are, for any item. */
    boolean definesScale() {
        return own.filter(uri -> uri.is(CasePart.LEVELS)).isPresent();
    }

    String identifier() {
        return Fields.words(node, "identifier");
    }

    /** Which of the criteria of its competency it is: 0 for everybody, more for the career tracks. */
    int turn() {
        return own.filter(uri -> uri.is(CasePart.CRITERION))
                .flatMap(uri -> uri.number("turn"))
                .orElse(0);
    }

    String track() {
        return own.filter(uri -> uri.is(CasePart.CRITERION))
                .map(uri -> uri.mark("track"))
                .orElse("");
    }
}
