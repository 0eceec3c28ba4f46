package org.plumbline.app.screen.ratings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.app.screen.ratings.Subject.Rating;
import org.plumbline.app.screen.ratings.Subject.Thing;
import org.plumbline.app.widget.EntryValues;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Aspect;
import org.plumbline.model.analysis.ParticipantId;

/** The cells of one expert's sheet, or of one scale over all experts. */
final class RatedCells implements EntryValues {
    private final Consumer<List<Rating>> enter;
    private List<Thing> things = List.of();
    private List<Column> columns = List.of();
    private Given given;

    /** What one column asks: whom, on which scale. */
    record Column(ParticipantId rater, Aspect aspect, String name) {}

    RatedCells(Consumer<List<Rating>> enter) {
        this.enter = enter;
    }

    void show(List<Thing> rows, List<Column> across, Given now) {
        things = rows;
        columns = across;
        given = now;
    }

    Thing thing(int row) {
        return things.get(row);
    }

    Column column(int column) {
        return columns.get(column);
    }

    @Override
    public int rows() {
        return columns.isEmpty() ? 0 : things.size();
    }

    @Override
    public int columns() {
        return columns.size();
    }

    @Override
    public String rowName(int row) {
        return things.get(row).words();
    }

    @Override
    public String columnName(int column) {
        return columns.get(column).name();
    }

    @Override
    public Optional<Integer> value(int row, int column) {
        Column here = columns.get(column);
        return given.value(here.rater(), things.get(row).id(), here.aspect());
    }

    @Override
    public int lowest(int column) {
        return columns.get(column).aspect().scale().lowest();
    }

    @Override
    public int highest(int column) {
        return columns.get(column).aspect().scale().highest();
    }

    @Override
    public String meaning(int row, int column) {
        return value(row, column)
                .flatMap(columns.get(column).aspect().scale()::words)
                .orElse("");
    }

    @Override
    public void enter(List<Entry> entries) {
        enter.accept(entries.stream().map(this::rating).toList());
    }

    private Rating rating(Entry entry) {
        Column column = columns.get(entry.column());
        return new Rating(column.rater(), things.get(entry.row()).id(), column.aspect(), entry.value());
    }

    /** What the values of a column mean, such as "0 not performed   1 not important". */
    static String anchors(Aspect aspect) {
        return String.join(
                "     ",
                aspect.scale().anchors().stream()
                        .map(anchor -> Words.of("ratings.anchor", anchor.value(), anchor.words()))
                        .toList());
    }
}
