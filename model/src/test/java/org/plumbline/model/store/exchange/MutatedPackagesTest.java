package org.plumbline.model.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.LevelText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Packages with elements dropped, doubled, shuffled, pointed elsewhere or without some of their fields: reading never
 * fails, and every level text stands under the item and the word that the package itself gives it.
 */
class MutatedPackagesTest {
    private static final int MUTANTS = 2000;
    private static final int MOST_CHANGES = 6;

    @Test
    void noLevelTextStandsUnderAnotherCompetencyOrLevel() {
        int texts = 0;
        for (int seed = 0; seed < MUTANTS; seed++) {
            ObjectNode tree = mutant(seed);
            Set<String> said = said(tree);

            CompetencyBank bank = Packages.read(tree).bank();

            for (Competency competency : bank.competencies()) {
                for (LevelText text : competency.levels()) {
                    String word = bank.scaleOf(competency).level(text.level()).name();
                    assertThat(said)
                            .as("seed %d, %s", seed, competency.name())
                            .contains(fact(competency.id().value(), word, text.text()));
                    texts++;
                }
                assertOrder(tree, bank, competency, seed);
            }
        }
        assertThat(texts).isGreaterThan(MUTANTS * 15);
    }

    /** What a mutant lost is lost, but a package that came in still goes out as it is. */
    @Test
    void everyMutantGoesOutAsItCameIn() {
        for (int seed = 0; seed < MUTANTS; seed += 20) {
            ObjectNode tree = mutant(seed);

            JsonNode out = CaseWriter.tree(
                    Packages.read(tree).bank(), CaseVersion.V1_1, Instant.parse("2026-05-05T05:05:05Z"));

            ((ObjectNode) tree.get("CFDocument")).put("caseVersion", "1.1");
            ((ObjectNode) out.get("CFDocument")).put("caseVersion", "1.1");
            assertThat(out)
                    .as("seed %d", seed)
                    .isEqualTo(Packages.parse(tree.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Every (item, word, text) that the package says; a level without a word may be any. */
    private static Set<String> said(ObjectNode tree) {
        Set<String> said = new HashSet<>();
        for (JsonNode rubric : tree.get("CFRubrics")) {
            for (JsonNode criterion : rubric.path("CFRubricCriteria")) {
                JsonNode item = criterion.path("CFItemURI");
                // An item without an identifier is called by its address.
                say(said, item.path("identifier").asString(""), criterion.path("CFRubricCriterionLevels"));
                say(said, item.path("uri").asString(""), criterion.path("CFRubricCriterionLevels"));
            }
        }
        return said;
    }

    private static void say(Set<String> said, String item, JsonNode levels) {
        for (JsonNode level : levels) {
            String text = level.path("description").asString("");
            if (level.hasNonNull("quality")) {
                said.add(fact(item, level.get("quality").asString(""), text));
            } else {
                for (int i = 1; i <= levels.size(); i++) {
                    said.add(fact(item, "Level " + i, text));
                }
            }
        }
    }

    /** Of the criteria that say these texts with a score for each, one has them in this order. */
    private static void assertOrder(ObjectNode tree, CompetencyBank bank, Competency competency, int seed) {
        List<List<Integer>> found = new ArrayList<>();
        for (JsonNode rubric : tree.get("CFRubrics")) {
            for (JsonNode criterion : rubric.path("CFRubricCriteria")) {
                String item = criterion.path("CFItemURI").path("identifier").asString("");
                List<Integer> scores = scores(criterion, bank, competency);
                if (item.equals(competency.id().value()) && !scores.isEmpty()) {
                    found.add(scores);
                }
            }
        }
        boolean sorted = found.stream()
                .anyMatch(scores -> scores.equals(scores.stream().sorted().toList()));
        assertThat(found.isEmpty() || sorted)
                .as("seed %d, %s: %s", seed, competency.name(), found)
                .isTrue();
    }

    private static List<Integer> scores(JsonNode criterion, CompetencyBank bank, Competency competency) {
        JsonNode levels = criterion.path("CFRubricCriterionLevels");
        var scores = new ArrayList<Integer>();
        Set<String> used = new HashSet<>();
        for (LevelText text : competency.levels()) {
            String word = bank.scaleOf(competency).level(text.level()).name();
            for (JsonNode level : levels) {
                boolean same = level.path("quality").asString("").equals(word)
                        && level.path("description").asString("").equals(text.text());
                if (same && used.add(word)) {
                    if (!level.has("score")) {
                        return List.of();
                    }
                    scores.add(level.get("score").asInt());
                }
            }
        }
        return scores.size() == levels.size() ? scores : List.of();
    }

    private static String fact(String item, String word, String text) {
        return item + "|" + word + "|" + text;
    }

    private static ObjectNode mutant(int seed) {
        var random = new Random(seed);
        ObjectNode tree = Packages.harbour();
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            ArrayNode list = anyList(tree, random);
            if (!list.isEmpty()) {
                change(list, random);
            }
        }
        return tree;
    }

    private static ArrayNode anyList(ObjectNode tree, Random random) {
        List<ArrayNode> lists = new ArrayList<>();
        lists.add((ArrayNode) tree.get("CFItems"));
        lists.add((ArrayNode) tree.get("CFAssociations"));
        for (JsonNode rubric : tree.get("CFRubrics")) {
            if (rubric.get("CFRubricCriteria") instanceof ArrayNode criteria) {
                lists.add(criteria);
                criteria.forEach(criterion -> {
                    if (criterion.get("CFRubricCriterionLevels") instanceof ArrayNode levels) {
                        lists.add(levels);
                    }
                });
            }
        }
        return random.nextInt(12) == 0 ? (ArrayNode) tree.get("CFRubrics") : lists.get(random.nextInt(lists.size()));
    }

    private static void change(ArrayNode list, Random random) {
        int at = random.nextInt(list.size());
        ObjectNode element = (ObjectNode) list.get(at);
        switch (random.nextInt(6)) {
            case 0 -> list.remove(at);
            case 1 -> list.insert(random.nextInt(list.size()), element.deepCopy());
            case 2 -> shuffle(list, random);
            case 3 -> {
                List<String> keys = new ArrayList<>(element.propertyNames());
                element.remove(keys.get(random.nextInt(keys.size())));
            }
            case 4 -> exchange(element, (ObjectNode) list.get(random.nextInt(list.size())), random);
            default -> element.putNull(new ArrayList<>(element.propertyNames()).get(0));
        }
    }

    private static void shuffle(ArrayNode list, Random random) {
        List<JsonNode> elements = new ArrayList<>();
        list.forEach(elements::add);
        Collections.shuffle(elements, random);
        list.removeAll();
        elements.forEach(list::add);
    }

    /** Two elements exchange a field: a score, a word, a text, what they point to. */
    private static void exchange(ObjectNode one, ObjectNode other, Random random) {
        List<String> keys = new ArrayList<>(one.propertyNames());
        String key = keys.get(random.nextInt(keys.size()));
        JsonNode mine = one.get(key);
        JsonNode its = other.get(key);
        if (its != null && !mine.isArray()) {
            one.set(key, its.deepCopy());
            other.set(key, mine.deepCopy());
        }
    }
}
