package org.plumbline.model.store.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.bank.CareerPath;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.CategoryId;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.bank.PerformanceText;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.bank.Skill;
import tools.jackson.databind.node.ObjectNode;

/** Every part of a bank as a CASE package, without what a package that it was read from holds beyond it. */
final class CaseTree {
    private final CompetencyBank bank;
    private final CaseSheet sheet;
    private final RubricTree rubrics;
    private final ObjectNode document;
    private final CaseKeys required = new CaseKeys();
    private final Map<CategoryId, ObjectNode> categories = new HashMap<>();
    private final Map<String, ObjectNode> positions = new HashMap<>();
    private final Map<ObjectNode, Integer> turns = new IdentityHashMap<>();

    private CaseTree(CompetencyBank bank, CaseVersion version, String when, Map<String, String> identifiers) {
        this.bank = bank;
        sheet = new CaseSheet(bank.id(), when, identifiers);
        rubrics = new RubricTree(bank, sheet);
        document = sheet.document(OwnUri.of(CasePart.BANK, bank.id().value())
                        .with("family", bank.source().family())
                        .with("document", bank.source().document())
                        .with("digest", bank.source().digest()))
                .put("creator", "Plumbline")
                .put("title", bank.title());
        if (version == CaseVersion.V1_1) {
            document.put("caseVersion", version.number());
        }
    }

    /**
     * @param when the time of the last change, as it is written
     * @param identifiers of elements that were read, by {@link CaseKeys}; empty for a bank that came from no package
     */
    static ObjectNode of(CompetencyBank bank, CaseVersion version, String when, Map<String, String> identifiers) {
        var tree = new CaseTree(bank, version, when, identifiers);
        tree.write();
        return tree.sheet.root();
    }

    private void write() {
        rubrics.scales();
        categories();
        bank.competencies().forEach(this::competency);
        bank.positions().forEach(this::position);
        paths();
        tasks();
    }

    private void categories() {
        var nesting = new Nesting(bank.categories());
        for (Category category : bank.categories()) {
            String id = category.id().value();
            categories.put(
                    category.id(),
                    sheet.item(
                            CasePart.CATEGORY,
                            CaseKeys.of(CasePart.CATEGORY, id),
                            OwnUri.of(CasePart.CATEGORY, id),
                            nesting.ownName(category),
                            category.description()));
        }
        for (Category category : bank.categories()) {
            Optional<ObjectNode> above = nesting.above(category).map(parent -> categories.get(parent.id()));
            child(categories.get(category.id()), above.orElse(document));
        }
    }

    private void child(ObjectNode item, ObjectNode parent) {
        sheet.child(item, parent, turns.merge(parent, 1, Integer::sum));
    }

    private void competency(Competency competency) {
        String id = competency.id().value();
        String key = CaseKeys.of(CasePart.COMPETENCY, id);
        ObjectNode item = sheet.item(
                CasePart.COMPETENCY,
                key,
                OwnUri.of(CasePart.COMPETENCY, id),
                competency.name(),
                competency.definition());
        competency.number().ifPresent(number -> item.put("humanCodingScheme", "" + number));
        child(item, competency.category().map(categories::get).orElse(document));
        statements(item, id, CasePart.DEFINITION_ITEM, competency.definitionItems());
        statements(item, id, CasePart.INDICATOR, competency.indicators());
        statements(item, id, CasePart.AREA, competency.applicationAreas());
        performance(item, id, competency.performanceLevels());
        if (competency.neededBeforeEntry()) {
            statements(item, id, CasePart.ENTRY, List.of("Needed before the first day"));
        }
        rubrics.criteria(competency, item);
        illustrations(item, id, 0, competency.levels());
        for (int i = 0; i < competency.tracks().size(); i++) {
            illustrations(item, id, i + 1, competency.tracks().get(i).levels());
        }
        for (BankRequirement one : competency.required()) {
            require(item, key, one, rubrics.level(competency, one.level()));
        }
        for (int i = 0; i < competency.skills().size(); i++) {
            skill(item, id, i, competency.skills().get(i));
        }
    }

    private void statements(ObjectNode above, String id, CasePart part, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            String key = CaseKeys.of(part, id, "" + i);
            child(sheet.statement(part, key, OwnUri.of(part, id + "/" + i), texts.get(i)), above);
        }
    }

    private void performance(ObjectNode above, String id, List<PerformanceText> texts) {
        for (int i = 0; i < texts.size(); i++) {
            String key = CaseKeys.of(CasePart.PERFORMANCE, id, "" + i);
            OwnUri uri = OwnUri.of(CasePart.PERFORMANCE, id + "/" + i);
            PerformanceText one = texts.get(i);
            child(sheet.item(CasePart.PERFORMANCE, key, uri, one.name(), one.text()), above);
        }
    }

    private void illustrations(ObjectNode above, String id, int turn, List<LevelText> levels) {
        for (LevelText level : levels) {
            for (int i = 0; i < level.illustrations().size(); i++) {
                String place = id + "/" + turn + "/" + level.level() + "/" + i;
                String key = CaseKeys.of(CasePart.ILLUSTRATION, place);
                OwnUri uri = OwnUri.of(CasePart.ILLUSTRATION, place)
                        .with("turn", "" + turn)
                        .with("level", "" + level.level());
                child(
                        sheet.statement(
                                CasePart.ILLUSTRATION,
                                key,
                                uri,
                                level.illustrations().get(i)),
                        above);
            }
        }
    }

    private void require(ObjectNode item, String owner, BankRequirement one, ObjectNode level) {
        String key = required.unique(RequirementReader.key(owner, one));
        OwnUri uri = OwnUri.of(CasePart.REQUIRED, sheet.identifier(key))
                .with("level", "" + one.level())
                .with(
                        "grade",
                        one.grade()
                                .map(grade -> RequirementReader.GRADE + grade)
                                .orElse(""))
                .with(
                        "evidence",
                        one.evidence() == Evidence.MARKED ? one.evidence().name() : "");
        sheet.associate("hasSkillLevel", key, uri, CaseSheet.node(item, CaseSheet.title(item)), level);
    }

    private void skill(ObjectNode above, String id, int index, Skill skill) {
        String key = CaseKeys.of(CasePart.SKILL, id, "" + index);
        OwnUri uri = OwnUri.of(CasePart.SKILL, id + "/" + index);
        ObjectNode item = sheet.item(CasePart.SKILL, key, uri, skill.name(), skill.description());
        child(item, above);
        skill.targets().forEach(target -> require(item, key, target, rubrics.skillLevel(target.level())));
    }

    private void position(PositionProfile position) {
        OwnUri uri = OwnUri.of(CasePart.POSITION, position.title())
                .with("family", position.family())
                .with("track", position.track().map(Enum::name).orElse(""));
        String key = CaseKeys.of(CasePart.POSITION, position.title());
        ObjectNode item = sheet.item(CasePart.POSITION, key, uri, position.title(), position.description());
        if (!position.code().isEmpty()) {
            item.put("humanCodingScheme", position.code());
        }
        positions.put(position.title(), item);
        child(item, document);
    }

    private void paths() {
        var keys = new CaseKeys();
        for (CareerPath path : bank.paths()) {
            String key = keys.unique(CaseKeys.of(CasePart.PATH, path.name()));
            OwnUri uri = OwnUri.of(CasePart.PATH, sheet.identifier(key));
            ObjectNode item = sheet.statement(CasePart.PATH, key, uri, path.name());
            child(item, document);
            for (int i = 0; i < path.positions().size(); i++) {
                ObjectNode position = positions.get(path.positions().get(i));
                String step = CaseKeys.of(CasePart.STEP, key, "" + i);
                sheet.associate(
                                "isRelatedTo",
                                step,
                                OwnUri.of(CasePart.STEP, sheet.identifier(step)),
                                CaseSheet.node(item, path.name()),
                                CaseSheet.node(position, CaseSheet.title(position)))
                        .put("sequenceNumber", i + 1);
            }
        }
    }

    private void tasks() {
        var keys = new CaseKeys();
        for (BankTask task : bank.tasks()) {
            String key = keys.unique(CaseKeys.of(task));
            OwnUri uri = OwnUri.of(CasePart.TASK, sheet.identifier(key))
                    .with("occupation", task.occupation())
                    .with("kind", task.kind());
            ObjectNode item = sheet.statement(CasePart.TASK, key, uri, task.text());
            if (!task.code().isEmpty()) {
                item.put("humanCodingScheme", task.code());
            }
            child(item, document);
        }
    }

    /** Which category lies inside which, by names such as "Leading › People". */
    private static final class Nesting {
        private final Map<String, List<Category>> byName = new HashMap<>();

        private Nesting(List<Category> categories) {
            categories.forEach(category -> byName.computeIfAbsent(category.name(), unused -> new ArrayList<>())
                    .add(category));
        }

        /** The longest beginning of the name that is another category's name, and no two categories'. */
        private Optional<Category> above(Category category) {
            Optional<Category> nearest = nearest(category.name());
            int depth = 1;
            for (Optional<Category> at = nearest;
                    at.isPresent();
                    at = nearest(at.get().name())) {
                depth++;
            }
            return depth > CategoryReader.DEEPEST ? Optional.empty() : nearest;
        }

        private Optional<Category> nearest(String name) {
            int cut = name.lastIndexOf(CategoryReader.WITHIN);
            while (cut >= 0) {
                List<Category> found = byName.getOrDefault(name.substring(0, cut), List.of());
                if (found.size() == 1 && cut + CategoryReader.WITHIN.length() < name.length()) {
                    return Optional.of(found.get(0));
                }
                cut = cut == 0 ? -1 : name.lastIndexOf(CategoryReader.WITHIN, cut - 1);
            }
            return Optional.empty();
        }

        private String ownName(Category category) {
            return above(category)
                    .map(parent -> category.name().substring(parent.name().length() + CategoryReader.WITHIN.length()))
                    .orElse(category.name());
        }
    }
}
