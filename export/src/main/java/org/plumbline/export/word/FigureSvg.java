package org.plumbline.export.word;

import java.util.Locale;
import org.plumbline.export.doc.Figure;
import org.plumbline.export.doc.Shape;

/** A figure in lines that stay sharp at every size, for the programs that show SVG. */
final class FigureSvg {
    private static final String FONTS = "Arial, 'Liberation Sans', Helvetica, sans-serif";

    private FigureSvg() {}

    static String of(Figure figure) {
        var xml = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(length(figure.width()))
                .append("pt\" height=\"")
                .append(length(figure.height()))
                .append("pt\" viewBox=\"0 0 ")
                .append(length(figure.width()))
                .append(' ')
                .append(length(figure.height()))
                .append("\">");
        figure.shapes().forEach(shape -> draw(xml, shape));
        return xml.append("</svg>").toString();
    }

    private static void draw(StringBuilder xml, Shape shape) {
        if (shape instanceof Shape.Line line) {
            xml.append("<line").append(at("x1", line.fromX())).append(at("y1", line.fromY()));
            xml.append(at("x2", line.toX())).append(at("y2", line.toY()));
            xml.append(at("stroke-width", line.thickness())).append(colour("stroke", line.grey()));
        } else if (shape instanceof Shape.Bar bar) {
            xml.append("<rect").append(at("x", bar.left())).append(at("y", bar.top()));
            xml.append(at("width", bar.width())).append(at("height", bar.height()));
            xml.append(colour("fill", bar.grey()));
        } else if (shape instanceof Shape.Dot dot) {
            xml.append("<circle").append(at("cx", dot.x())).append(at("cy", dot.y()));
            xml.append(at("r", dot.radius())).append(colour("stroke", dot.grey()));
            xml.append(dot.filled() ? colour("fill", dot.grey()) : " fill=\"#ffffff\"");
        } else if (shape instanceof Shape.Letters letters) {
            xml.append("<text").append(at("x", letters.x())).append(at("y", letters.baseline()));
            xml.append(at("font-size", letters.size()))
                    .append(" font-family=\"")
                    .append(FONTS);
            xml.append("\" text-anchor=\"").append(anchor(letters.side())).append('"');
            xml.append(colour("fill", letters.grey())).append('>');
            xml.append(WordText.escaped(letters.words())).append("</text>");
            return;
        }
        xml.append("/>");
    }

    private static String anchor(Shape.Side side) {
        return switch (side) {
            case BEGINNING -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
    }

    private static String at(String name, float value) {
        return " " + name + "=\"" + length(value) + "\"";
    }

    private static String length(float value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String colour(String name, int grey) {
        return String.format(" %s=\"#%02x%02x%02x\"", name, grey, grey, grey);
    }
}
