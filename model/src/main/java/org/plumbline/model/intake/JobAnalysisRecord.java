package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.scale.BuiltInScales;

/**
 * Reads the job-analysis record for the case file: a table with a column of competencies, “Name: definition”, and a
 * column of their tasks. It has no level texts; a required level is a sentence there, and often still a placeholder.
 */
final class JobAnalysisRecord {
    private static final Pattern COMPETENCY = Pattern.compile("(?is)^competenc(?:y|ies)\\b.*|^KSAs?\\b.*");
    private static final Pattern IMPORTANCE = Pattern.compile("(?is).*\\bimportance\\b.*|.*\\bweight\\b.*");
    private static final Pattern TASKS = Pattern.compile("(?is)^(?:job )?tasks?\\b.*");
    private static final Pattern NAMED = Pattern.compile(
            "(?s)^(?<name>[^:(]{3,60}?)\\s*(?::|\\((?<remark>[^)]*)\\)\\s*:?)\\s*(?<definition>\\S.*)$");

    private final List<SourceLine> lines;
    private final Ledger ledger;
    private final BankDraft bank;
    private final SourceLine header;
    private final int competency;
    private final int tasks;
    private final List<BankTask> found = new ArrayList<>();

    private JobAnalysisRecord(SourceText source, SourceLine header, int competency, int tasks) {
        lines = source.written();
        ledger = new Ledger(source);
        bank = new BankDraft(source, Family.JOB_ANALYSIS, ledger);
        this.header = header;
        this.competency = competency;
        this.tasks = tasks;
    }

    /** A draft with competencies and tasks, or nothing when no table has both columns. */
    static Optional<Draft> parse(SourceText source) {
        return source.written().stream()
                .filter(line -> line.role() == LineRole.ROW)
                .flatMap(line -> {
                    int competency = column(line, COMPETENCY);
                    int tasks = column(line, TASKS);
                    return competency < 0 || tasks < 0
                            ? Optional.<Draft>empty().stream()
                            : new JobAnalysisRecord(source, line, competency, tasks).parse().stream();
                })
                .findFirst();
    }

    private static int column(SourceLine row, Pattern title) {
        return IntStream.range(0, row.cells().size())
                .filter(i -> title.matcher(row.cells().get(i).text()).matches()
                        && !IMPORTANCE.matcher(row.cells().get(i).text()).matches())
                .findFirst()
                .orElse(-1);
    }

    private Optional<Draft> parse() {
        bank.scale(BuiltInScales.MEETS_EXCEEDS);
        ledger.use(header);
        SourceLine first = lines.get(0);
        if (first != header && first.role() != LineRole.ROW) {
            bank.title(first.text());
            ledger.use(first);
        }
        lines.stream()
                .filter(line -> line.number() > header.number()
                        && line.cells().size() == header.cells().size())
                .forEach(this::row);
        if (bank.isEmpty()) {
            return Optional.empty();
        }
        ledger.warn(
                header.number(),
                "A job-analysis record has no level texts, so the competencies have none. Their scale is set to “"
                        + BuiltInScales.MEETS_EXCEEDS.name() + "”; choose another one where it is wrong.");
        Draft draft = bank.finish();
        return Optional.of(new Draft(
                draft.family(),
                draft.bank().toBuilder().tasks(found).build(),
                draft.warnings(),
                draft.seen(),
                draft.origins()));
    }

    private void row(SourceLine row) {
        String words = row.cells().get(competency).text();
        Matcher named = NAMED.matcher(words);
        if (BlankForm.isPlaceholder(words) || !named.matches() || !Wording.looksLikeName(named.group("name"))) {
            return;
        }
        String name = named.group("name").strip();
        bank.addWithoutLevels(
                row.number(),
                bank.begin("job", name)
                        .definition(named.group("definition").strip())
                        .build());
        ledger.use(row);
        Optional.ofNullable(named.group("remark")).ifPresent(remark -> left(row, name, "the remark “" + remark + "”"));
        row.cells().get(tasks).paragraphs().stream()
                .map(String::strip)
                .filter(task -> !task.isEmpty() && !BlankForm.isPlaceholder(task))
                .forEach(task -> found.add(new BankTask("", task, "", name)));
        IntStream.range(0, row.cells().size())
                .filter(i -> i != competency && i != tasks)
                .mapToObj(i -> row.cells().get(i).text().strip())
                .filter(cell -> !cell.isEmpty())
                .forEach(cell -> left(
                        row,
                        name,
                        (BlankForm.isPlaceholder(cell) ? "the placeholder “" : "“") + Ledger.shortened(cell) + "”"));
    }

    private void left(SourceLine row, String name, String what) {
        ledger.warn(row.number(), "“" + name + "”: " + what + " was left out.");
    }
}
