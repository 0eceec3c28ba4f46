package org.plumbline.app.projector.room;

import org.plumbline.app.projector.Body;
import org.plumbline.app.projector.ProjectorPage;
import org.plumbline.app.projector.room.Measure.Letters;
import org.plumbline.app.projector.room.Pen.Place;
import org.plumbline.app.theme.Css;

/** Gives everything on a page its place. */
final class PageLayout {
    private final Measure measure;

    /** The share of the smallest letters. */
    private final double least;

    PageLayout(Measure measure, double least) {
        this.measure = measure;
        this.least = least;
    }

    Drawing draw(ProjectorPage page, Picture picture) {
        var pen = new Pen(picture, measure);
        var top = new Place(picture.margin(), picture.margin(), picture.inner());
        double y = pen.write(page.title(), top, new Letters(picture.title(), true), Css.ROOM_TITLE);
        if (!page.lead().isBlank()) {
            y = pen.write(page.lead(), top.at(y + picture.gap()), pen.body(), Css.ROOM_LEAD);
        }
        double bottom = body(page.body(), pen, top.at(y + 1.5 * picture.gap()), y);
        double floor = foot(page, pen);
        return new Drawing(page, picture, pen.marks(), bottom, floor);
    }

    /** Gives the bottom; a page without a body ends where its lead ends. */
    private static double body(Body body, Pen pen, Place at, double without) {
        if (body instanceof Body.Lines lines) {
            return LineLayout.lines(lines.lines(), pen, at);
        }
        if (body instanceof Body.Bars bars) {
            return LineLayout.bars(bars.bars(), pen, at);
        }
        if (body instanceof Body.Columns columns) {
            return TableLayout.columns(columns.columns(), pen, at);
        }
        if (body instanceof Body.Grid grid) {
            return TableLayout.grid(grid, pen, at);
        }
        if (body instanceof Body.Cards cards) {
            return CardLayout.cards(cards.cards(), pen, at);
        }
        return without;
    }

    /** Writes the foot from the bottom up and gives its top. */
    private double foot(ProjectorPage page, Pen pen) {
        Picture picture = pen.picture();
        var letters = new Letters(picture.foot(least), false);
        String part = page.part().words();
        double partWidth = pen.width(part, letters);
        double width = picture.inner() - (part.isEmpty() ? 0 : partWidth + picture.gap());
        double bottom = picture.height() - picture.margin() / 2;
        double height = measure.height(page.foot().isBlank() ? "–" : page.foot(), letters, width);
        var at = new Place(picture.margin(), bottom - height, width);
        pen.write(page.foot(), at, letters, Css.ROOM_FOOT);
        pen.write(
                part,
                new Place(picture.width() - picture.margin() - partWidth, at.y(), partWidth),
                letters,
                Css.ROOM_FOOT);
        return at.y() - picture.gap();
    }
}
