package org.plumbline.app.projector.room;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.plumbline.app.projector.Body;

/** Divides what stands under a title between pages, between whole things wherever that can be. */
final class Filling {
    private static final Body NOTHING = new Body.Nothing();

    /** Whether it fits under the title and its lead. */
    private final Predicate<Body> first;

    /** Whether it fits on the pages after that, which have no long lead. */
    private final Predicate<Body> further;

    Filling(Predicate<Body> first, Predicate<Body> further) {
        this.first = first;
        this.further = further;
    }

    /** One body a page; the first may be nothing, where the lead needs the whole page. */
    List<Body> divide(Body body) {
        if (body instanceof Body.Lines lines) {
            return fill(lines.lines(), some -> new Body.Lines(some, lines.growing()), BodyCuts::cut);
        }
        if (body instanceof Body.Bars bars) {
            return fill(bars.bars(), Body.Bars::new, BodyCuts::cut);
        }
        if (body instanceof Body.Grid grid) {
            return fill(grid.rows(), some -> new Body.Grid(grid.heads(), some), BodyCuts::cut);
        }
        if (body instanceof Body.Cards cards) {
            return fill(cards.cards(), Body.Cards::new, BodyCuts::cut);
        }
        return body instanceof Body.Columns columns ? columns(columns.columns()) : List.of(body);
    }

    /** As many things a page as fit; a thing that is too large for a page of its own is cut. */
    private <T> List<Body> fill(
            List<T> things, Function<List<T>, Body> make, BiFunction<T, Predicate<T>, List<T>> cut) {
        Predicate<T> alone = thing -> further.test(make.apply(List.of(thing)));
        var rest = new ArrayList<T>();
        things.forEach(thing -> rest.addAll(alone.test(thing) ? List.of(thing) : cut.apply(thing, alone)));
        var bodies = new ArrayList<Body>();
        while (!rest.isEmpty()) {
            Predicate<Body> fits = bodies.isEmpty() ? first : further;
            int count = most(rest, some -> fits.test(make.apply(some)));
            if (count == 0 && bodies.isEmpty()) {
                bodies.add(NOTHING);
                continue;
            }
            List<T> page = rest.subList(0, Math.max(1, count));
            bodies.add(make.apply(page));
            page.clear();
        }
        return bodies;
    }

    static <T> int most(List<T> things, Predicate<List<T>> fits) {
        int low = 0;
        int high = things.size();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (fits.test(things.subList(0, middle))) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Fewer columns a page are wider: as many as let every text stand whole, and the same number on every page. */
    private List<Body> columns(List<Body.Column> columns) {
        int pages = 1;
        while (pages < columns.size() && !allFit(columns, pages)) {
            pages++;
        }
        var bodies = new ArrayList<Body>();
        for (List<Body.Column> some : chunks(columns, pages)) {
            boolean whole = further.test(new Body.Columns(some));
            bodies.addAll(whole ? List.of(new Body.Columns(some)) : cutAll(some));
        }
        if (!first.test(bodies.get(0))) {
            bodies.add(0, NOTHING);
        }
        return bodies;
    }

    private boolean allFit(List<Body.Column> columns, int pages) {
        return chunks(columns, pages).stream().allMatch(some -> further.test(new Body.Columns(some)));
    }

    private static List<List<Body.Column>> chunks(List<Body.Column> columns, int pages) {
        int each = (columns.size() + pages - 1) / pages;
        var chunks = new ArrayList<List<Body.Column>>();
        for (int from = 0; from < columns.size(); from += each) {
            chunks.add(columns.subList(from, Math.min(columns.size(), from + each)));
        }
        return chunks;
    }

    private List<Body> cutAll(List<Body.Column> columns) {
        var bodies = new ArrayList<Body>();
        for (Body.Column column : columns) {
            TextCuts.cut(column.text(), text -> further.test(new Body.Columns(List.of(with(column, text)))))
                    .forEach(text -> bodies.add(new Body.Columns(List.of(with(column, text)))));
        }
        return bodies;
    }

    private static Body.Column with(Body.Column column, String text) {
        return new Body.Column(column.name(), text, column.note());
    }
}
