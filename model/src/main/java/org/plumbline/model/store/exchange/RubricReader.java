package org.plumbline.model.store.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.scale.Scale;
import tools.jackson.databind.JsonNode;

/** Rubrics become scales, and their criteria the level texts of the items that they name. */
final class RubricReader {
    private final CasePackage source;
    private final CaseGraph graph;
    private final CaseNotes notes;
    private final Map<String, String> identifiers;
    private final List<Scale> scales = new ArrayList<>();
    private final Map<CaseItem, CriterionTexts> texts = new LinkedHashMap<>();
    private final Set<CaseItem> named = new HashSet<>();
    private final Set<String> rubrics = new HashSet<>();
    private final Set<String> takenScales = new HashSet<>();

    RubricReader(CasePackage source, CaseGraph graph, CaseNotes notes, Map<String, String> identifiers) {
        this.source = source;
        this.graph = graph;
        this.notes = notes;
        this.identifiers = identifiers;
    }

    RubricReader read() {
        List<JsonNode> all = source.rubrics();
        for (int i = 0; i < all.size(); i++) {
            String pointer = source.at(CasePackage.RUBRICS, i);
            String identifier = Fields.words(all.get(i), "identifier");
            if (rubrics.add(identifier.isEmpty() ? pointer : identifier)) {
                read(pointer, i + 1, all.get(i));
            } else {
                notes.warn(
                        pointer,
                        "The rubric " + identifier
                                + " stands in the package twice; this second one is kept and not shown.");
            }
        }
        return this;
    }

    List<Scale> scales() {
        return scales;
    }

    Optional<CriterionTexts> texts(CaseItem item) {
        return Optional.ofNullable(texts.get(item));
    }

    /** Whether a criterion is about this item, even one whose texts could not be used. */
    boolean names(CaseItem item) {
        return named.contains(item);
    }

    private void read(String pointer, int number, JsonNode rubric) {
        var here = new RubricScales(number, rubric, identifiers, takenScales);
        var plain = new ArrayList<Criterion>();
        List<JsonNode> criteria = Fields.list(rubric, "CFRubricCriteria");
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = Criterion.of(pointer + "/CFRubricCriteria/" + i, criteria.get(i));
            if (!criterion.definesScale()) {
                plain.add(criterion);
            } else if (!here.define(criterion)) {
                notes.warn(criterion.pointer(), "These levels make no scale of 2 to 7 different words; they are kept.");
            }
        }
        if (criteria.isEmpty()) {
            notes.warn(pointer, "This rubric has no criteria, so no scale comes from it.");
        }
        Map<Criterion, Ladder> ladders = new LinkedHashMap<>();
        plain.forEach(criterion -> ladder(criterion).ifPresent(ladder -> ladders.put(criterion, ladder)));
        Map<Criterion, Scale> placed = new LinkedHashMap<>();
        ladders.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        entry -> -entry.getValue().rungs().size()))
                .forEach(entry -> place(here, entry.getKey(), entry.getValue())
                        .ifPresent(scale -> placed.put(entry.getKey(), scale)));
        scales.addAll(here.scales());
        plain.stream()
                .filter(placed::containsKey)
                .forEach(criterion -> take(criterion, ladders.get(criterion), placed.get(criterion)));
    }

    /** The levels of a criterion that names an item of the package. */
    private Optional<Ladder> ladder(Criterion criterion) {
        JsonNode reference = criterion.node().get("CFItemURI");
        Optional<CaseItem> item = graph.resolve(reference);
        if (item.isEmpty()) {
            boolean none = reference == null || reference.isNull();
            notes.warn(
                    criterion.pointer(),
                    none
                            ? "This criterion names no item, so its level texts belong to no competency; they are kept."
                            : "This criterion names an item that is not in the package; its level texts are kept.");
            return Optional.empty();
        }
        named.add(item.get());
        try {
            Ladder ladder = Ladder.of(criterion.rungs());
            if (!ladder.remark().isEmpty()) {
                notes.warn(criterion.pointer(), ladder.remark());
            }
            return Optional.of(ladder);
        } catch (Ladder.NoOrder problem) {
            notes.warn(
                    criterion.pointer(),
                    about(item.get()) + problem.getMessage()
                            + ", so its level texts cannot be put in order; they are kept, not shown.");
            return Optional.empty();
        }
    }

    private Optional<Scale> place(RubricScales here, Criterion criterion, Ladder ladder) {
        Optional<Scale> known = here.fitting(criterion, ladder);
        if (known.isPresent() || ladder.rungs().isEmpty()) {
            return known;
        }
        int levels = ladder.rungs().size();
        String about = graph.resolve(criterion.node().get("CFItemURI"))
                .map(this::about)
                .orElse("");
        if (levels < Scale.FEWEST_LEVELS || levels > Scale.MOST_LEVELS) {
            notes.warn(
                    criterion.pointer(),
                    about + "there are " + levels + " levels, and a scale has " + Scale.FEWEST_LEVELS + " to "
                            + Scale.MOST_LEVELS + "; its level texts are kept, not shown.");
            return Optional.empty();
        }
        Scale made = here.make(ladder);
        if (here.scales().size() > 1) {
            notes.warn(
                    criterion.pointer(),
                    about + "the levels are other ones than in the rest of the rubric ("
                            + String.join(", ", ladder.words()) + "), so they are the scale “" + made.name() + "”.");
        }
        return Optional.of(made);
    }

    private void take(Criterion criterion, Ladder ladder, Scale scale) {
        CaseItem item = graph.resolve(criterion.node().get("CFItemURI")).orElseThrow();
        List<Integer> ordinals = ladder.on(scale).orElseThrow();
        var levels = new ArrayList<LevelText>();
        for (int i = 0; i < ordinals.size(); i++) {
            Rung rung = ladder.rungs().get(i);
            if (rung.own().isPresent() || !rung.text().isEmpty()) {
                levels.add(LevelText.of(ordinals.get(i), rung.text()));
            }
        }
        CriterionTexts before =
                texts.computeIfAbsent(item, unused -> new CriterionTexts(scale.id(), criterion.pointer()));
        boolean fits = before.scale().equals(scale.id())
                && before.add(new CriterionTexts.Turn(criterion.turn(), criterion.track(), levels));
        if (!fits) {
            notes.warn(
                    criterion.pointer(),
                    about(item) + "a criterion before this one, at " + before.pointer()
                            + ", has level texts already; these here are kept, not shown.");
            return;
        }
        new RubricIdentifiers(identifiers).remember(graph.id(item), criterion, ladder, scale, ordinals);
    }

    private String about(CaseItem item) {
        return "For “" + item.nameAndText().name() + "” ";
    }
}
