package org.plumbline.export.word;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.plumbline.export.doc.Figure;
import org.plumbline.export.doc.Shape;

/** A figure as a picture in shades of grey, for the programs that do not show SVG; 200 dots an inch. */
final class FigurePng {
    private static final double SCALE = 200 / 72.0;
    private static final String FONT_FILE = "liberation/LiberationSans-Regular.ttf";

    private static final Font FONT = shipped();

    private final Graphics2D pen;

    private FigurePng(Graphics2D pen) {
        this.pen = pen;
    }

    static byte[] of(Figure figure) {
        var image = new BufferedImage(
                (int) Math.ceil(figure.width() * SCALE),
                (int) Math.ceil(figure.height() * SCALE),
                BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.scale(SCALE, SCALE);
        var drawing = new FigurePng(pen);
        figure.shapes().forEach(drawing::draw);
        pen.dispose();
        return png(image);
    }

    /** In memory: nothing of a document is left in temporary files. */
    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void draw(Shape shape) {
        if (shape instanceof Shape.Line line) {
            ink(line.grey());
            pen.setStroke(new BasicStroke(line.thickness(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            pen.draw(new Line2D.Float(line.fromX(), line.fromY(), line.toX(), line.toY()));
        } else if (shape instanceof Shape.Bar bar) {
            ink(bar.grey());
            pen.fill(new Rectangle2D.Float(bar.left(), bar.top(), bar.width(), bar.height()));
        } else if (shape instanceof Shape.Dot dot) {
            dot(dot);
        } else if (shape instanceof Shape.Letters letters) {
            letters(letters);
        }
    }

    private void dot(Shape.Dot dot) {
        float radius = dot.radius();
        var circle = new Ellipse2D.Float(dot.x() - radius, dot.y() - radius, 2 * radius, 2 * radius);
        ink(dot.filled() ? dot.grey() : 255);
        pen.fill(circle);
        ink(dot.grey());
        pen.setStroke(new BasicStroke(1));
        pen.draw(circle);
    }

    private void letters(Shape.Letters letters) {
        boolean shown = FONT.canDisplayUpTo(letters.words()) < 0;
        pen.setFont((shown ? FONT : new Font(Font.SANS_SERIF, Font.PLAIN, 1)).deriveFont(letters.size()));
        ink(letters.grey());
        float width = (float)
                pen.getFontMetrics().getStringBounds(letters.words(), pen).getWidth();
        float left =
                switch (letters.side()) {
                    case BEGINNING -> letters.x();
                    case MIDDLE -> letters.x() - width / 2;
                    case END -> letters.x() - width;
                };
        pen.drawString(letters.words(), left, letters.baseline());
    }

    private void ink(int grey) {
        pen.setColor(new Color(grey, grey, grey));
    }

    private static Font shipped() {
        try (var stream = FigurePng.class.getClassLoader().getResourceAsStream(FONT_FILE)) {
            if (stream == null) {
                throw new IllegalStateException("The font " + FONT_FILE + " is missing from the program");
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font " + FONT_FILE + " cannot be read", e);
        }
    }
}
