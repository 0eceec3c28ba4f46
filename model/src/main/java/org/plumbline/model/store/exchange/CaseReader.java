package org.plumbline.model.store.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.bank.CareerPath;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.intake.Family;
import org.plumbline.model.intake.Slug;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleId;

/** Reads a 1EdTech CASE package of version 1.0 or 1.1 as a bank; what the bank has no place for is named. */
final class CaseReader {
    private final CasePackage source;
    private final BankSource file;
    private final CaseNotes notes = new CaseNotes();
    private final Map<String, String> identifiers = new LinkedHashMap<>();
    private final CaseKeys keys = new CaseKeys();
    private final CaseGraph graph;
    private final RubricReader rubrics;
    private final CaseRoles roles;
    private final CategoryReader groups;
    private final List<Competency> competencies = new ArrayList<>();
    private final List<PositionProfile> positions = new ArrayList<>();
    private final List<BankTask> tasks = new ArrayList<>();
    private final Set<String> titles = new HashSet<>();
    private ScaleId otherwise;

    private CaseReader(CasePackage source, BankSource file) {
        this.source = source;
        this.file = file;
        graph = CaseGraph.of(source, notes);
        identifiers.putAll(graph.childIdentifiers());
        rubrics = new RubricReader(source, graph, notes, identifiers).read();
        roles = new CaseRoles(graph, rubrics);
        groups = new CategoryReader(graph, roles, notes);
    }

    /**
     * @param file what the bank's source is, unless the package is a bank of ours that says so itself
     */
    static CaseReading read(CasePackage source, BankSource file) {
        return new CaseReader(source, file).read();
    }

    private CaseReading read() {
        List<Category> categories = groups.read();
        List<Scale> scales = scales();
        var reader = new CompetencyReader(graph, rubrics, notes, identifiers, scales, otherwise);
        graph.items().forEach(item -> read(item, reader));
        var bank = head(scales, categories, new PathReader(graph, roles, notes, identifiers).read(titles));
        new PackageShape(source, notes).report(bank);
        new CaseLeftOver(source, graph, roles, notes).report();
        return new CaseReading(bank, notes.warnings(), identifiers);
    }

    /** Competencies that no rubric describes need a scale too; nothing is said about their levels by it. */
    private List<Scale> scales() {
        List<Scale> scales = new ArrayList<>(rubrics.scales());
        long without = 0;
        boolean one = scales.size() == 1;
        for (CaseItem item : graph.items()) {
            if (roles.of(item) == CaseRoles.Role.COMPETENCY
                    && rubrics.texts(item).isEmpty()) {
                without++;
            }
        }
        Scale chosen = one ? scales.get(0) : BuiltInScales.NOVICE_TO_EXPERT;
        if (without > 0 && !one) {
            scales.add(chosen);
        }
        otherwise = chosen.id();
        if (without > 0) {
            notes.warn(
                    source.pointer() + "/" + CasePackage.RUBRICS,
                    (without == 1 ? "1 competency has" : without + " competencies have")
                            + " no levels in any rubric; until somebody chooses, the scale is “"
                            + chosen.name() + "”, without a text.");
        }
        return scales;
    }

    private void read(CaseItem item, CompetencyReader reader) {
        remember(item);
        switch (roles.of(item)) {
            case COMPETENCY -> competencies.add(reader.read(item, groups));
            case TASK -> tasks.add(task(item));
            case POSITION -> position(item);
            case WORDLESS ->
                notes.warn(item.pointer(), "This item has no statement; it is kept in the package, not shown.");
            case LEVEL ->
                notes.kept(
                        "Items that only name a level of others",
                        item.nameAndText().name(),
                        item.pointer());
            case PART -> {
                if (graph.parent(item).isEmpty()) {
                    notes.warn(
                            item.pointer(),
                            "This item is a part of a competency, but of none in the package; it"
                                    + " is kept, not shown.");
                }
            }
            default -> {
                // Categories and paths are read as wholes.
            }
        }
    }

    private void remember(CaseItem item) {
        CasePart part =
                switch (roles.of(item)) {
                    case CATEGORY -> CasePart.CATEGORY;
                    case COMPETENCY -> CasePart.COMPETENCY;
                    default -> null;
                };
        if (part != null) {
            identifiers.put(CaseKeys.of(part, graph.id(item)), item.identifier());
        }
    }

    private BankTask task(CaseItem item) {
        boolean own = item.own().isPresent();
        String code = Fields.text(item.node(), "humanCodingScheme");
        String text = Fields.text(item.node(), "fullStatement");
        var task = new BankTask(
                own ? code : code.strip(),
                own ? text : text.strip(),
                item.own().map(uri -> uri.mark("occupation")).orElse(""),
                item.own().map(uri -> uri.mark("kind")).orElse(""));
        identifiers.put(keys.unique(CaseKeys.of(task)), item.identifier());
        return task;
    }

    private void position(CaseItem item) {
        CaseItem.NameAndText words = item.nameAndText();
        if (!titles.add(words.name())) {
            notes.warn(
                    item.pointer(),
                    "The position “" + words.name() + "” stands in the package twice; this second"
                            + " one is kept, not shown.");
            return;
        }
        OwnUri own = item.own().orElseThrow();
        positions.add(new PositionProfile(
                words.name(),
                Fields.text(item.node(), "humanCodingScheme"),
                own.mark("family"),
                words.text(),
                Optional.ofNullable(CriterionTexts.track(own.mark("track")))));
        identifiers.put(CaseKeys.of(CasePart.POSITION, words.name()), item.identifier());
    }

    private CompetencyBank head(List<Scale> scales, List<Category> categories, List<CareerPath> paths) {
        var document = source.document();
        String identifier = Fields.words(document, "identifier");
        if (!identifier.isEmpty()) {
            identifiers.put(CaseKeys.DOCUMENT, identifier);
        }
        Optional<OwnUri> own = OwnUri.parse(Fields.text(document, "uri")).filter(uri -> uri.is(CasePart.BANK));
        String said = own.isPresent() ? Fields.text(document, "title") : Fields.words(document, "title");
        String title = own.isEmpty() && said.isEmpty() ? file.document().replaceFirst("\\.[^.]{1,5}$", "") : said;
        String id = own.map(OwnUri::id)
                .filter(word -> !word.isBlank())
                .orElse(identifier.isEmpty() ? Slug.of(title, Family.CASE.key()) : identifier);
        return new CompetencyBank(
                new BankId(id),
                title,
                own.map(uri -> new BankSource(uri.mark("family"), uri.mark("document"), uri.mark("digest")))
                        .orElse(file),
                scales,
                categories,
                competencies,
                positions,
                paths,
                tasks,
                Optional.empty());
    }
}
