package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Field;
import org.plumbline.export.doc.FieldGrid;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.PageBreak;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;

/** A whole bank to read on paper: what is in it, its scales, every competency, and the positions that use them. */
public final class BankBooklet {
    /** The name on the command line and at the start of file names. */
    public static final String COMMAND_NAME = "bank-booklet";

    private final CompetencyBank bank;
    private final List<Block> blocks = new ArrayList<>();

    private BankBooklet(CompetencyBank bank) {
        this.bank = bank;
    }

    /** The same content for the same bank. */
    public static Document compose(CompetencyBank bank) {
        return compose(bank, Language.ENGLISH);
    }

    /**
     * @param language of our own words; the bank's own stay as they are
     */
    public static Document compose(CompetencyBank bank, Language language) {
        return FixedWords.in(language, () -> document(bank));
    }

    private static Document document(CompetencyBank bank) {
        var booklet = new BankBooklet(bank);
        booklet.blocks();
        return new Document(
                booklet.title(), say("booklet.subject"), FixedWords.languageTag(), booklet.title(), booklet.blocks);
    }

    /** A file name without its ending that says which bank it is. */
    public static String fileName(CompetencyBank bank) {
        return FileNames.safe(COMMAND_NAME + "_" + FileNames.safe(bank.title()));
    }

    private String title() {
        return bank.title().isBlank() ? say("booklet.noTitle") : bank.title();
    }

    private void blocks() {
        blocks.add(new Heading(1, title()));
        blocks.add(new FieldGrid(fields()));
        List<Group> groups = groups();
        contents(groups);
        blocks.addAll(ScaleWords.blocks(bank.scales(), bank.competencies()));
        groups.forEach(this::group);
        blocks.addAll(new BookletPositions(bank).blocks());
        blocks.add(Paragraph.of(Text.label(source(bank.source()))));
    }

    private List<Field> fields() {
        var fields = new ArrayList<Field>();
        fields.add(new Field(say("booklet.holds"), holds()));
        if (!bank.source().document().isBlank()) {
            fields.add(new Field(say("booklet.document"), bank.source().document()));
        }
        return fields;
    }

    private String holds() {
        var parts = new ArrayList<String>();
        parts.add(counted("booklet.competencies", bank.competencies().size()));
        if (!bank.positions().isEmpty()) {
            parts.add(counted("booklet.positions", bank.positions().size()));
        }
        if (!bank.tasks().isEmpty()) {
            parts.add(counted("booklet.tasks", bank.tasks().size()));
        }
        return String.join(", ", parts);
    }

    private static String counted(String key, int number) {
        return say(number == 1 ? key + ".one" : key, number);
    }

    /** Competencies under their category, in the order of the bank; those of none come last. */
    private record Group(Optional<Category> category, List<Competency> competencies) {}

    private List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (Category category : bank.categories()) {
            add(groups, Optional.of(category));
        }
        add(groups, Optional.empty());
        return groups;
    }

    private void add(List<Group> groups, Optional<Category> category) {
        List<Competency> inside = bank.competencies().stream()
                .filter(one -> one.category().equals(category.map(Category::id)))
                .toList();
        if (!inside.isEmpty()) {
            groups.add(new Group(category, inside));
        }
    }

    private String name(Group group) {
        return group.category()
                .map(Category::name)
                .filter(name -> !name.isBlank())
                .orElse(say(bank.categories().isEmpty() ? "model.competencies" : "booklet.noCategory"));
    }

    private void contents(List<Group> groups) {
        if (groups.isEmpty()) {
            blocks.add(Paragraph.of(say("booklet.none")));
            return;
        }
        blocks.add(new Heading(2, say("booklet.contents")));
        var rows = new ArrayList<Row>();
        for (Group group : groups) {
            for (Competency competency : group.competencies()) {
                rows.add(Row.of(
                        Cell.of(competency.number().map(String::valueOf).orElse(say("summary.standings.none"))),
                        Cell.of(competency.name()),
                        Cell.of(Text.label(bank.categories().isEmpty() ? "" : name(group)))));
            }
        }
        blocks.add(new Table(say("booklet.contents"), columns(), withoutEmptyColumns(rows)));
    }

    private boolean hasNumbers() {
        return bank.competencies().stream().anyMatch(one -> one.number().isPresent());
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        if (hasNumbers()) {
            columns.add(new Column(say("booklet.number"), 12));
        }
        columns.add(new Column(say("model.required.competency"), 50));
        if (!bank.categories().isEmpty()) {
            columns.add(new Column(say("booklet.category"), 38));
        }
        return columns;
    }

    private List<Row> withoutEmptyColumns(List<Row> rows) {
        int from = hasNumbers() ? 0 : 1;
        int to = bank.categories().isEmpty() ? 2 : 3;
        return rows.stream()
                .map(row -> new Row(row.cells().subList(from, to), false))
                .toList();
    }

    private void group(Group group) {
        blocks.add(new PageBreak());
        blocks.add(new Heading(2, name(group)));
        group.category()
                .map(Category::description)
                .filter(words -> !words.isBlank())
                .ifPresent(words -> blocks.add(Paragraph.of(words)));
        group.competencies().forEach(one -> blocks.addAll(new BookletPage(bank, one).blocks()));
    }

    private static String source(BankSource source) {
        return source.document().isBlank()
                ? say("booklet.source.own")
                : say("booklet.source", source.document(), source.digest());
    }
}
