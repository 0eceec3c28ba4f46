package org.plumbline.model.bank;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.scale.Scale;

/** A bank with some of its parts exchanged; the bank itself says what is impossible. */
public final class BankBuilder {
    private BankId id;
    private String title;
    private BankSource source;
    private List<Scale> scales;
    private List<Category> categories;
    private List<Competency> competencies;
    private List<PositionProfile> positions;
    private List<CareerPath> paths;
    private List<BankTask> tasks;
    private Optional<String> original;

    BankBuilder(CompetencyBank start) {
        id = start.id();
        title = start.title();
        source = start.source();
        scales = start.scales();
        categories = start.categories();
        competencies = start.competencies();
        positions = start.positions();
        paths = start.paths();
        tasks = start.tasks();
        original = start.original();
    }

    public BankBuilder id(BankId value) {
        id = value;
        return this;
    }

    public BankBuilder title(String value) {
        title = value;
        return this;
    }

    public BankBuilder source(BankSource value) {
        source = value;
        return this;
    }

    public BankBuilder scales(List<Scale> value) {
        scales = value;
        return this;
    }

    public BankBuilder categories(List<Category> value) {
        categories = value;
        return this;
    }

    public BankBuilder competencies(List<Competency> value) {
        competencies = value;
        return this;
    }

    public BankBuilder positions(List<PositionProfile> value) {
        positions = value;
        return this;
    }

    public BankBuilder paths(List<CareerPath> value) {
        paths = value;
        return this;
    }

    public BankBuilder tasks(List<BankTask> value) {
        tasks = value;
        return this;
    }

    public BankBuilder original(Optional<String> value) {
        original = value;
        return this;
    }

    public CompetencyBank build() {
        return new CompetencyBank(
                id, title, source, scales, categories, competencies, positions, paths, tasks, original);
    }
}
