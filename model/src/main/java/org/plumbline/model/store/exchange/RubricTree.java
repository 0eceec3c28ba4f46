package org.plumbline.model.store.exchange;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Scales as rubrics: a criterion without an item says what the levels are, and each competency is one criterion more. */
final class RubricTree {
    private final CompetencyBank bank;
    private final CaseSheet sheet;
    private final Map<String, ObjectNode> rubrics = new HashMap<>();
    private final Map<String, ObjectNode> levels = new HashMap<>();

    RubricTree(CompetencyBank bank, CaseSheet sheet) {
        this.bank = bank;
        this.sheet = sheet;
    }

    void scales() {
        for (Scale scale : bank.scales()) {
            String id = scale.id().value();
            ObjectNode rubric =
                    sheet.rubric(CaseKeys.of(CasePart.SCALE, id), OwnUri.of(CasePart.SCALE, id), scale.name());
            if (!rubric.has("CFRubricCriteria")) {
                rubric.putArray("CFRubricCriteria");
            }
            rubrics.put(id, rubric);
            define(scale, rubric);
        }
    }

    private void define(Scale scale, ObjectNode rubric) {
        String id = scale.id().value();
        List<String> words = OwnScale.performanceWords(scale.kind());
        OwnUri uri = OwnUri.of(CasePart.LEVELS, id)
                .with("kind", OwnScale.kindWord(scale.kind()))
                .with("direction", scale.direction().name())
                .with("performance", Parts.joined(words))
                .with("parts", Parts.lengths(words));
        ArrayNode list = criterion(rubric, CaseKeys.of(CasePart.LEVELS, id), uri, "Scale", scale.name());
        for (Level level : scale.levels()) {
            String key = CaseKeys.of(CasePart.SCALE_LEVEL, id, "" + level.ordinal());
            OwnUri address = OwnUri.of(CasePart.SCALE_LEVEL, id + "/" + level.ordinal())
                    .with("parts", Parts.lengths(level.definition()));
            level(list, key, address, scale, level.ordinal(), Parts.joined(level.definition()));
        }
    }

    private ArrayNode criterion(ObjectNode rubric, String key, OwnUri uri, String category, String description) {
        ArrayNode criteria = (ArrayNode) rubric.get("CFRubricCriteria");
        return sheet.named(criteria.addObject(), key, uri)
                .put("category", category)
                .put("description", description)
                .put("rubricId", rubric.get("identifier").asString())
                .putArray("CFRubricCriterionLevels");
    }

    private void level(ArrayNode list, String key, OwnUri uri, Scale scale, int ordinal, String text) {
        ObjectNode level = sheet.named(list.addObject(), key, uri)
                .put("description", text)
                .put("quality", scale.level(ordinal).name());
        boolean foreign = !sheet.remembered(RubricIdentifiers.foreign(scale)).isEmpty();
        number(level, "score", foreign, sheet.remembered(RubricIdentifiers.score(scale, ordinal)), ordinal);
        number(level, "position", foreign, sheet.remembered(RubricIdentifiers.position(scale, ordinal)), ordinal);
        levels.put(key, level);
    }

    /** In somebody else's rubric a level has the number that it has in the other criteria. */
    private static void number(ObjectNode level, String field, boolean foreign, String remembered, int ordinal) {
        if (!foreign) {
            level.put(field, ordinal);
        } else if (!remembered.isEmpty()) {
            level.put(field, new BigDecimal(remembered));
        }
    }

    void criteria(Competency competency, ObjectNode item) {
        criterion(competency, item, 0, "", competency.levels());
        for (int i = 0; i < competency.tracks().size(); i++) {
            String track = competency.tracks().get(i).track().name();
            criterion(competency, item, i + 1, track, competency.tracks().get(i).levels());
        }
    }

    private void criterion(Competency competency, ObjectNode item, int turn, String track, List<LevelText> texts) {
        String id = competency.id().value();
        String scale = competency.scale().value();
        OwnUri uri = OwnUri.of(CasePart.CRITERION, id)
                .with("turn", "" + turn)
                .with("track", track)
                .with("scale", scale);
        ObjectNode rubric = rubrics.get(scale);
        String key = CaseKeys.of(CasePart.CRITERION, id, "" + turn, scale);
        ArrayNode list = criterion(rubric, key, uri, track.isEmpty() ? "Competency" : track, competency.name());
        ArrayNode criteria = (ArrayNode) rubric.get("CFRubricCriteria");
        ((ObjectNode) criteria.get(criteria.size() - 1)).set("CFItemURI", CaseSheet.node(item, competency.name()));
        for (LevelText text : texts) {
            String address = id + "/" + turn + "/" + text.level();
            level(
                    list,
                    CaseKeys.of(CasePart.LEVEL_TEXT, id, "" + turn, scale, "" + text.level()),
                    OwnUri.of(CasePart.LEVEL_TEXT, address),
                    bank.scaleOf(competency),
                    text.level(),
                    text.text());
        }
    }

    /** What a required level leads to: the competency's own text of it, or the level of the scale. */
    ObjectNode level(Competency competency, int ordinal) {
        String scale = competency.scale().value();
        ObjectNode own =
                levels.get(CaseKeys.of(CasePart.LEVEL_TEXT, competency.id().value(), "0", scale, "" + ordinal));
        ObjectNode level = own == null ? levels.get(CaseKeys.of(CasePart.SCALE_LEVEL, scale, "" + ordinal)) : own;
        return CaseSheet.node(level, bank.scaleOf(competency).level(ordinal).name());
    }

    /** The levels of skills are the same five in every bank. */
    ObjectNode skillLevel(int ordinal) {
        Scale skills = BuiltInScales.SKILL_5;
        String key = CaseKeys.of(CasePart.SCALE_LEVEL, skills.id().value(), "" + ordinal);
        OwnUri uri = OwnUri.of(CasePart.SCALE_LEVEL, skills.id() + "/" + ordinal);
        return CaseSheet.node(
                sheet.identifier(key), uri.text(), skills.level(ordinal).name());
    }
}
