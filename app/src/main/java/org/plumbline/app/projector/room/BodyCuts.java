package org.plumbline.app.projector.room;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.plumbline.app.projector.Body;

/** Cuts a single thing that is larger than a page. */
final class BodyCuts {
    private BodyCuts() {}

    static List<Body.Line> cut(Body.Line line, Predicate<Body.Line> fits) {
        var lines = new ArrayList<Body.Line>();
        for (String text : TextCuts.cut(
                line.text(), text -> fits.test(new Body.Line(line.sign(), text, line.note(), line.now())))) {
            lines.add(
                    lines.isEmpty()
                            ? new Body.Line(line.sign(), text, line.note(), line.now())
                            : new Body.Line("", text, "", line.now()));
        }
        return lines;
    }

    static List<Body.Bar> cut(Body.Bar bar, Predicate<Body.Bar> fits) {
        String name = TextCuts.cut(bar.name(), text -> fits.test(named(bar, text + "…")))
                .get(0);
        return List.of(named(bar, name + "…"));
    }

    private static Body.Bar named(Body.Bar bar, String name) {
        return new Body.Bar(name, bar.length(), bar.number(), bar.note(), bar.tied());
    }

    /** Each cell is cut by itself; the pieces stand in rows under each other. */
    static List<List<String>> cut(List<String> row, Predicate<List<String>> fits) {
        List<List<String>> pieces = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            int cell = i;
            pieces.add(TextCuts.cut(row.get(i), text -> fits.test(only(row.size(), cell, text))));
        }
        int rows = pieces.stream().mapToInt(List::size).max().orElse(0);
        var cut = new ArrayList<List<String>>();
        for (int i = 0; i < rows; i++) {
            int piece = i;
            cut.add(pieces.stream()
                    .map(cell -> piece < cell.size() ? cell.get(piece) : "")
                    .toList());
        }
        return cut;
    }

    private static List<String> only(int cells, int cell, String text) {
        var row = new ArrayList<String>(Collections.nCopies(cells, ""));
        row.set(cell, text);
        return row;
    }

    /** A card goes on under its own name. */
    static List<Body.Card> cut(Body.Card card, Predicate<Body.Card> fits) {
        var lines = new ArrayList<String>();
        card.lines()
                .forEach(line ->
                        lines.addAll(TextCuts.cut(line, text -> fits.test(new Body.Card(card.name(), List.of(text))))));
        var cards = new ArrayList<Body.Card>();
        while (!lines.isEmpty()) {
            int count = Math.max(1, Filling.most(lines, some -> fits.test(new Body.Card(card.name(), some))));
            List<String> some = lines.subList(0, count);
            cards.add(new Body.Card(card.name(), some));
            some.clear();
        }
        return cards.isEmpty() ? List.of(card) : cards;
    }
}
