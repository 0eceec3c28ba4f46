package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.bank.CompetencyBuilder;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleKind;

/** A bank from a document that names competencies and their required levels, and describes no level. */
final class RequiredOnly {
    private final SourceText source;
    private final Ledger ledger;
    private final Map<String, List<Entry>> byName = new LinkedHashMap<>();
    private final Scale scale;

    /** What one row or line says. */
    record Entry(int line, String name, String definition, List<RequiredClaim> claims) {}

    private RequiredOnly(SourceText source, Ledger ledger, List<Entry> entries, Scale scale) {
        this.source = source;
        this.ledger = ledger;
        this.scale = scale;
        entries.stream().filter(entry -> !entry.name().isEmpty()).forEach(entry -> byName.computeIfAbsent(
                        Wording.plain(entry.name()), any -> new ArrayList<>())
                .add(entry));
    }

    /** Nothing when no level that the entries name lies on a scale of the field. */
    static Optional<Draft> draft(SourceText source, Ledger ledger, List<Entry> entries) {
        List<String> levels = entries.stream()
                .flatMap(entry -> entry.claims().stream())
                .map(RequiredClaim::level)
                .toList();
        long most = scales().mapToLong(scale -> known(scale, levels)).max().orElse(0);
        if (most == 0) {
            return Optional.empty();
        }
        List<Scale> fitting =
                scales().filter(scale -> known(scale, levels) == most).toList();
        if (fitting.size() > 1 && !fitting.get(0).equals(NamedLevel.ONE_TO_FIVE)) {
            ledger.warn(
                    0,
                    "The level words are those of more than one scale; “"
                            + fitting.get(0).name() + "” was taken. Look at the scale before using the bank.");
        }
        return Optional.of(new RequiredOnly(source, ledger, entries, fitting.get(0)).draft());
    }

    private static Stream<Scale> scales() {
        return Stream.concat(
                        Stream.of(NamedLevel.ONE_TO_FIVE),
                        BuiltInScales.all().stream()
                                .filter(scale -> !(scale.kind() instanceof ScaleKind.Demand))
                                .filter(scale -> !scale.equals(BuiltInScales.SKILL_5)))
                .sorted(Comparator.comparingInt(scale -> scale.equals(NamedLevel.ONE_TO_FIVE) ? 0 : 1));
    }

    private static long known(Scale scale, List<String> levels) {
        return levels.stream()
                .filter(level -> NamedLevel.on(scale, level).isPresent())
                .count();
    }

    private Draft draft() {
        var bank = new BankDraft(source, Family.REQUIRED_LEVELS, ledger);
        bank.scale(scale);
        title().ifPresent(line -> {
            bank.title(line.text());
            ledger.use(line);
        });
        byName.values().forEach(entries -> add(bank, entries));
        ledger.warn(0, "The document says which levels are required, but describes no level.");
        return bank.finish();
    }

    private Optional<SourceLine> title() {
        int first = byName.values().iterator().next().get(0).line();
        return source.written().stream()
                .findFirst()
                .filter(line -> line.number() < first && line.role() != LineRole.ROW)
                .filter(line -> line.text().length() <= 150);
    }

    private void add(BankDraft bank, List<Entry> entries) {
        Entry first = entries.get(0);
        CompetencyBuilder builder = bank.begin("required", first.name());
        entries.stream()
                .map(Entry::definition)
                .filter(words -> !words.isBlank())
                .findFirst()
                .ifPresent(builder::definition);
        var stated = new StatedLevels();
        var warnings = new ArrayList<Warning>();
        entries.stream()
                .flatMap(entry -> entry.claims().stream())
                .flatMap(claim -> RequirementsAdded.requirement(claim, scale, warnings).stream())
                .forEach(stated::add);
        warnings.forEach(warning -> ledger.warn(warning.line(), warning.text()));
        stated.agreed(first.line(), first.name(), ledger).forEach(builder::required);
        bank.addWithoutLevels(first.line(), builder.build());
    }
}
