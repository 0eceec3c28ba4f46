package org.plumbline.export.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import org.plumbline.export.doc.Figure;
import org.plumbline.export.doc.Shape;

/** A drawing in lines; one that is larger than the page is drawn smaller. */
final class FigurePiece extends Piece {
    private static final float ABOVE = 6;

    private final Sheet sheet;
    private final Typesetter typesetter;
    private final Tag parent;
    private final Figure figure;
    private final float scale;

    FigurePiece(Sheet sheet, Typesetter typesetter, Tag parent, Figure figure) {
        super(ABOVE, false);
        this.sheet = sheet;
        this.typesetter = typesetter;
        this.parent = parent;
        this.figure = figure;
        float fitting =
                Math.min(sheet.frame().width() / figure.width(), sheet.frame().height() / figure.height());
        this.scale = Math.min(1, fitting);
    }

    @Override
    float height() {
        return figure.height() * scale;
    }

    @Override
    void draw() {
        float top = sheet.y();
        var area = new Area(sheet.left(), top - height(), sheet.left() + figure.width() * scale, top);
        PdfContentByte ink = sheet.ink();
        sheet.marked(parent.figure(figure.alternative(), area).element(), () -> {
            ink.saveState();
            ink.concatCTM(scale, 0, 0, scale, area.left(), top);
            figure.shapes().forEach(shape -> draw(ink, shape));
            ink.restoreState();
        });
        sheet.moveTo(area.bottom());
    }

    private void draw(PdfContentByte ink, Shape shape) {
        if (shape instanceof Shape.Line line) {
            ink.setColorStroke(grey(line.grey()));
            ink.setLineWidth(line.thickness());
            ink.moveTo(line.fromX(), -line.fromY());
            ink.lineTo(line.toX(), -line.toY());
            ink.stroke();
        } else if (shape instanceof Shape.Bar bar) {
            ink.setColorFill(grey(bar.grey()));
            ink.rectangle(bar.left(), -bar.top() - bar.height(), bar.width(), bar.height());
            ink.fill();
        } else if (shape instanceof Shape.Dot dot) {
            dot(ink, dot);
        } else if (shape instanceof Shape.Letters letters) {
            SetWords words = typesetter.set(letters.words(), letters.size(), grey(letters.grey()));
            LineInk.draw(ink, words, end(letters.side()), letters.x(), -letters.baseline());
        }
    }

    private static void dot(PdfContentByte ink, Shape.Dot dot) {
        ink.circle(dot.x(), -dot.y(), dot.radius());
        if (dot.filled()) {
            ink.setColorFill(grey(dot.grey()));
            ink.fill();
        } else {
            ink.setLineWidth(Look.STRONG_LINE);
            ink.setColorStroke(grey(dot.grey()));
            ink.stroke();
        }
    }

    private static LineInk.End end(Shape.Side side) {
        return switch (side) {
            case BEGINNING -> LineInk.End.LEFT;
            case MIDDLE -> LineInk.End.MIDDLE;
            case END -> LineInk.End.RIGHT;
        };
    }

    private static Color grey(int grey) {
        return new Color(grey, grey, grey);
    }
}
