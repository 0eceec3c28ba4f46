package org.plumbline.model.store.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;

/** Required levels: what an item has as its skill level, when that is a level of its own scale and nothing less sure. */
final class RequirementReader {
    /** Before the name of a grade, so that a grade without a name differs from none. */
    static final String GRADE = "=";

    private final CaseNotes notes;
    private final Map<String, String> identifiers;
    private final CaseKeys keys = new CaseKeys();
    private final Map<CaseItem, List<CaseGraph.Link>> links = new HashMap<>();

    /** The competency that levels belong to, and the scale that they lie on. */
    record Owner(String competency, Scale scale) {}

    RequirementReader(CaseGraph graph, CaseNotes notes, Map<String, String> identifiers) {
        this.notes = notes;
        this.identifiers = identifiers;
        graph.skillLevels().forEach(link -> links.computeIfAbsent(link.origin(), unused -> new ArrayList<>())
                .add(link));
    }

    List<BankRequirement> read(CaseItem item, String key, Owner owner) {
        var requirements = new ArrayList<BankRequirement>();
        for (CaseGraph.Link link : links.getOrDefault(item, List.of())) {
            Optional<Integer> level = level(link, owner);
            if (level.isEmpty()) {
                notes.warn(
                        link.pointer(),
                        "“" + item.nameAndText().name() + "” has the skill level “" + link.title()
                                + "”, which is no level of its scale; it is kept, and no required level is taken from it.");
                continue;
            }
            var requirement = requirement(link, level.get());
            identifiers.put(keys.unique(key(key, requirement)), link.identifier());
            requirements.add(requirement);
        }
        return requirements;
    }

    static String key(String owner, BankRequirement requirement) {
        return CaseKeys.of(CasePart.REQUIRED, owner, requirement.grade().orElse(""), "" + requirement.level());
    }

    private static BankRequirement requirement(CaseGraph.Link link, int level) {
        Optional<OwnUri> own = own(link);
        Optional<String> grade = own.map(uri -> uri.mark("grade"))
                .filter(mark -> mark.startsWith(GRADE))
                .map(mark -> mark.substring(GRADE.length()));
        boolean marked = own.filter(uri -> uri.mark("evidence").equals(Evidence.MARKED.name()))
                .isPresent();
        return new BankRequirement(grade, level, marked ? Evidence.MARKED : Evidence.STATED);
    }

    private static Optional<OwnUri> own(CaseGraph.Link link) {
        return link.own().filter(uri -> uri.is(CasePart.REQUIRED));
    }

    /** Our own mark, or the very level of the competency's rubric, or the word of a level. */
    private Optional<Integer> level(CaseGraph.Link link, Owner owner) {
        Optional<Integer> marked = own(link).flatMap(uri -> uri.number("level"));
        if (marked.isPresent()) {
            return marked.filter(owner.scale()::has);
        }
        String scale = owner.scale().id().value();
        for (Level level : owner.scale().levels()) {
            String ordinal = "" + level.ordinal();
            boolean same = link.destination()
                    .equals(identifiers.get(CaseKeys.of(CasePart.LEVEL_TEXT, owner.competency(), "0", scale, ordinal)));
            if (same) {
                return Optional.of(level.ordinal());
            }
        }
        String word = link.item().map(item -> item.nameAndText().name()).orElse(link.title());
        return owner.scale().named(word).map(Level::ordinal);
    }
}
