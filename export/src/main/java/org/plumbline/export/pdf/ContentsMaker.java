package org.plumbline.export.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.plumbline.export.doc.Contents;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.Text;

/** Makes the lines of a table of contents; deeper headings are further in. */
final class ContentsMaker {
    private static final float ABOVE = 4;
    private static final float STEP = 16;

    private final Sheet sheet;
    private final Typesetter typesetter;
    private final Anchored headings;

    ContentsMaker(Sheet sheet, Typesetter typesetter, Anchored headings) {
        this.sheet = sheet;
        this.typesetter = typesetter;
        this.headings = headings;
    }

    List<Piece> pieces(Tag parent, Contents contents) {
        int highest = contents.entries().stream().mapToInt(Heading::level).min().orElse(1);
        var pieces = new ArrayList<Piece>();
        Deque<Tag> lists = new ArrayDeque<>();
        for (Heading entry : contents.entries()) {
            int depth = entry.level() - highest;
            while (lists.size() > depth + 1) {
                lists.pop();
            }
            while (lists.size() <= depth) {
                lists.push((lists.isEmpty() ? parent : lists.peek()).child("TOC"));
            }
            var lines = new Lines(sheet, typesetter.set(Text.of(entry.words()), Look.BODY, false));
            var target = new EntryPiece.Target(headings.of(entry), entry.words());
            pieces.add(new EntryPiece(sheet, lists.peek().child("TOCI"), lines, target, depth * STEP, ABOVE));
        }
        return pieces;
    }
}
