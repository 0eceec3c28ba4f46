package org.plumbline.app.projector.room;

import java.util.List;
import org.plumbline.app.projector.Body;
import org.plumbline.app.projector.room.Pen.Place;
import org.plumbline.app.theme.Css;

/** Groups of lines in frames, two or three beside each other, in rows of one height. */
final class CardLayout {
    private static final int LETTERS_OF_A_LINE = 24;
    private static final int MOST_BESIDE = 3;
    private static final double WIDTH_OF_A_LETTER = 0.55;

    private CardLayout() {}

    static double cards(List<Body.Card> cards, Pen pen, Place at) {
        double gap = pen.picture().gap();
        int beside = Math.min(cards.size(), beside(pen, at.width()));
        double width = (at.width() - gap * (beside - 1)) / beside;
        double y = at.y();
        for (int from = 0; from < cards.size(); from += beside) {
            List<Body.Card> row = cards.subList(from, Math.min(cards.size(), from + beside));
            double bottom = y;
            for (int i = 0; i < row.size(); i++) {
                var place = new Place(at.x() + i * (width + gap), y, width).within(gap);
                bottom = Math.max(bottom, card(row.get(i), pen, place) + gap);
            }
            for (int i = 0; i < row.size(); i++) {
                pen.shape(at.x() + i * (width + gap), y, width, bottom - y, Css.ROOM_COLUMN);
            }
            y = bottom + gap;
        }
        return y - gap;
    }

    /** As many as leave each a readable line. */
    private static int beside(Pen pen, double width) {
        double least = pen.picture().body() * WIDTH_OF_A_LETTER * LETTERS_OF_A_LINE;
        return Math.max(1, Math.min(MOST_BESIDE, (int) (width / least)));
    }

    private static double card(Body.Card card, Pen pen, Place at) {
        double y = pen.write(card.name(), at, pen.strong(), Css.ROOM_LEVEL);
        for (String line : card.lines()) {
            y = pen.write(line, at.at(y + pen.picture().gap() / 2), pen.body(), Css.ROOM_LINE);
        }
        return y;
    }
}
