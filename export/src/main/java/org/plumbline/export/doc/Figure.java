package org.plumbline.export.doc;

import java.util.List;

/**
 * A drawing in lines that stay sharp at every size. It shows what a table or a sentence beside it also says.
 *
 * @param alternative what it shows, in sentences, for those who do not see it; text has it in the drawing's place
 * @param width of the drawing in points; wider than the page, it is made smaller
 * @param height of the drawing in points
 * @param shapes later ones lie over earlier ones
 */
public record Figure(String alternative, float width, float height, List<Shape> shapes) implements Block {
    public Figure {
        alternative = Printable.line(alternative);
        shapes = List.copyOf(shapes);
        if (alternative.isEmpty()) {
            throw new IllegalArgumentException("A figure needs words for those who do not see it");
        }
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("A figure needs a width and a height");
        }
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.figure(this);
    }
}
