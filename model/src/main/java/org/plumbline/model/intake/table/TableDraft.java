package org.plumbline.model.intake.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.bank.CareerPath;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.CategoryId;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.Family;
import org.plumbline.model.intake.Slug;
import org.plumbline.model.intake.Warning;
import org.plumbline.model.scale.Scale;

/** A bank while the rows of a table fill it. */
final class TableDraft {
    private final Family family;
    private final SourceTable table;
    private final List<SourceTable> sheets;
    private final List<TableReport> reports = new ArrayList<>();
    private final Set<Scale> scales = new LinkedHashSet<>();
    private final Map<String, Category> categories = new LinkedHashMap<>();
    private final List<Competency> competencies = new ArrayList<>();
    private final List<Integer> origins = new ArrayList<>();
    private final Map<String, PositionProfile> positions = new LinkedHashMap<>();
    private final List<CareerPath> paths = new ArrayList<>();
    private final List<BankTask> tasks = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> categoryIds = new HashSet<>();
    private Optional<BankId> id = Optional.empty();
    private String title;

    /**
     * @param table the first of the tables that the bank is read from
     * @param sheets every table of the file; those that nothing is read from are reported
     */
    TableDraft(Family family, SourceTable table, List<SourceTable> sheets) {
        this.sheets = List.copyOf(sheets);
        this.family = family;
        this.table = table;
        title = table.documentName();
    }

    void title(String words) {
        title = CellText.line(words);
    }

    /** A report on one more table of the same file. */
    TableReport report(SourceTable of) {
        var report = new TableReport(of, reports.isEmpty());
        reports.add(report);
        return report;
    }

    /** The category with this name; its first description stays. */
    CategoryId category(String name, String description) {
        String line = CellText.line(name);
        return categories
                .compute(
                        line.toLowerCase(Locale.ROOT),
                        (key, known) -> known == null
                                ? new Category(
                                        new CategoryId(unique(Slug.of(line, "group"), categoryIds)), line, description)
                                : known.description().isEmpty()
                                        ? new Category(known.id(), known.name(), description)
                                        : known)
                .id();
    }

    /** The bank's own id, where the file names it. */
    void id(BankId own) {
        id = Optional.of(own);
    }

    /** A scale that the file describes, whether a competency uses it or not. */
    void scale(Scale scale) {
        scales.add(scale);
    }

    /** A category with an id of its source, which rows name. */
    void namedCategory(Category category) {
        categories.putIfAbsent(category.name().toLowerCase(Locale.ROOT), category);
        categoryIds.add(category.id().value());
    }

    /** A category with an id of its source. */
    CategoryId category(String id, String name, String description) {
        var known = new Category(new CategoryId(unique(id, categoryIds)), name, description);
        categories.put(known.id().value(), known);
        return known.id();
    }

    Optional<String> categoryDescription(String name) {
        return Optional.ofNullable(categories.get(CellText.line(name).toLowerCase(Locale.ROOT)))
                .map(Category::description)
                .filter(words -> !words.isEmpty());
    }

    /** An id that no other part of the bank has. */
    CompetencyId id(String wanted) {
        return new CompetencyId(unique(wanted, ids));
    }

    CompetencyId idOfName(String name) {
        return id(Slug.of(name, "competency"));
    }

    private static String unique(String wanted, Set<String> ids) {
        String id = wanted;
        for (int i = 2; !ids.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    void add(int row, Competency competency, Scale scale) {
        scales.add(scale);
        competencies.add(competency);
        origins.add(row);
    }

    /** Keeps a position once; what another row says differently is reported. */
    void position(int row, int column, PositionProfile position, TableReport report) {
        PositionProfile known = positions.putIfAbsent(position.title(), position);
        if (known != null && !known.equals(position)) {
            PositionProfile both = filled(known, position);
            positions.put(position.title(), both);
            if (!filled(position, known).equals(both)) {
                report.cell(
                        row,
                        column,
                        "The position “" + position.title()
                                + "” is described differently in an earlier row, which stays.");
            }
        }
    }

    private static PositionProfile filled(PositionProfile first, PositionProfile second) {
        return new PositionProfile(
                first.title(),
                first.code().isEmpty() ? second.code() : first.code(),
                first.family().isEmpty() ? second.family() : first.family(),
                first.description().isEmpty() ? second.description() : first.description(),
                first.track().or(second::track));
    }

    boolean hasPosition(String title) {
        return positions.containsKey(title);
    }

    void path(CareerPath path) {
        paths.add(path);
    }

    void task(BankTask task) {
        tasks.add(task);
    }

    Draft finish(List<String> seen) {
        var bank = new CompetencyBank(
                id.orElseGet(() -> new BankId(Slug.of(title, family.key()))),
                title,
                new BankSource(family.key(), table.document(), table.digest()),
                List.copyOf(scales),
                List.copyOf(categories.values()),
                competencies,
                List.copyOf(positions.values()),
                paths,
                tasks,
                Optional.empty());
        var warnings = new ArrayList<>(table.notes());
        sheets.stream()
                .filter(sheet -> reports.stream().noneMatch(report -> report.isOn(sheet)))
                .forEach(sheet -> warnings.add(Warning.at(
                        sheet.sheet(),
                        "The sheet “" + sheet.sheet() + "” was left out with its "
                                + sheet.rows().size() + (sheet.rows().size() == 1 ? " row." : " rows."))));
        reports.forEach(report -> warnings.addAll(report.warnings()));
        return new Draft(family, bank, warnings, seen, origins);
    }
}
