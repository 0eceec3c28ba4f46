package org.plumbline.app.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.Warning;

/** What was read from a document, in the shape that scripts rely on. */
final class DraftJson {
    private DraftJson() {}

    static Map<String, Object> of(Draft draft) {
        var json = new LinkedHashMap<String, Object>();
        json.put("family", draft.family().key());
        json.put("title", draft.bank().title());
        json.put(
                "competencies",
                draft.bank().competencies().stream()
                        .map(competency -> competency(draft.bank(), competency))
                        .toList());
        putCount(json, "positions", draft.bank().positions().size());
        putCount(json, "tasks", draft.bank().tasks().size());
        json.put("warnings", draft.warnings().stream().map(DraftJson::warning).toList());
        return json;
    }

    private static Map<String, Object> competency(CompetencyBank bank, Competency competency) {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", competency.number().orElse(null));
        json.put("name", competency.name());
        json.put(
                "category",
                competency
                        .category()
                        .flatMap(bank::category)
                        .map(Category::name)
                        .orElse(null));
        json.put("levels", competency.levelCount());
        json.put("indicators", competency.indicators().size());
        json.put("illustrations", competency.illustrationCount());
        json.put("performanceLevels", competency.performanceLevels().size());
        json.put("applicationAreas", competency.applicationAreas().size());
        putCount(json, "skills", competency.skills().size());
        List<Map<String, Object>> required = competency.required().stream()
                .map(one -> required(bank, competency, one))
                .toList();
        json.put("required", required);
        return json;
    }

    private static Map<String, Object> required(CompetencyBank bank, Competency competency, BankRequirement one) {
        var json = new LinkedHashMap<String, Object>();
        json.put("grade", one.grade().orElse(null));
        json.put("level", bank.scaleOf(competency).level(one.level()).name());
        return json;
    }

    private static Map<String, Object> warning(Warning warning) {
        var json = new LinkedHashMap<String, Object>();
        json.put("line", warning.line());
        if (!warning.place().isEmpty()) {
            json.put("place", warning.place());
        }
        json.put("text", warning.text());
        return json;
    }

    /** What only some documents have is named only where it is. */
    private static void putCount(Map<String, Object> json, String key, int count) {
        if (count > 0) {
            json.put(key, count);
        }
    }
}
