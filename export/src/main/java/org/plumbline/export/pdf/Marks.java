package org.plumbline.export.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.util.OptionalDouble;
import org.plumbline.export.doc.Choice;
import org.plumbline.export.doc.Field;
import org.plumbline.export.doc.Text;

/** The marks that stand beside words. */
final class Marks {
    /** From the line that letters stand on to the middle of a box. */
    private static final float MIDDLE = 3.8f;

    private static final float CROSS = 2.4f;
    private static final float HAIR_ROOM = 2;

    private Marks() {}

    /** A bullet or a number, as its own part of a list item. */
    static Mark sign(Tag item, Typesetter typesetter, String sign, float indent) {
        SetWords words = typesetter.set(Text.of(sign), Look.BODY, false);
        return new Mark() {
            @Override
            public float height() {
                return 0;
            }

            @Override
            public OptionalDouble mirroredWidth() {
                return OptionalDouble.of(2 * indent + words.width(0, words.shown().length));
            }

            @Override
            public void draw(Sheet sheet, float left, float baseline) {
                sheet.marked(
                        item.child("Lbl").element(),
                        () -> LineInk.draw(sheet.ink(), words, LineInk.End.LEFT, left + indent, baseline));
            }
        };
    }

    /** A box to tick; those who do not see it hear what it is and whether it is ticked. */
    static Mark box(Tag parent, String type, Choice choice) {
        return new Mark() {
            @Override
            public float height() {
                return Look.BOX + 2 * HAIR_ROOM;
            }

            @Override
            public OptionalDouble mirroredWidth() {
                return OptionalDouble.of(Look.BOX);
            }

            @Override
            public void draw(Sheet sheet, float left, float baseline) {
                float low = baseline + MIDDLE - Look.BOX / 2;
                if (sheet.form().isPresent()) {
                    var area = new Area(left - 0.5f, low - 0.5f, left + Look.BOX + 0.5f, low + Look.BOX + 0.5f);
                    sheet.form().get().box(field(parent, type), choice, area);
                    return;
                }
                String state = choice.ticked() ? "ticked" : "not ticked";
                Tag tag = parent.saying(type, choice.text().isEmpty() ? choice.name() + ": " + state : state);
                sheet.marked(tag.element(), () -> square(sheet.ink(), left, low, choice.ticked()));
            }
        };
    }

    /** In a list the field is what labels the item. */
    private static Tag field(Tag parent, String type) {
        return "Lbl".equals(type) ? parent.child(type).child("Form") : parent.child("Form");
    }

    static void square(PdfContentByte ink, float left, float low, boolean ticked) {
        ink.setColorStroke(Look.INK);
        ink.setLineWidth(Look.STRONG_LINE - 0.2f);
        ink.rectangle(left, low, Look.BOX, Look.BOX);
        ink.stroke();
        if (ticked) {
            float near = Look.BOX - CROSS;
            ink.setLineWidth(Look.STRONG_LINE * 1.6f);
            ink.moveTo(left + CROSS, low + CROSS);
            ink.lineTo(left + near, low + near);
            ink.moveTo(left + CROSS, low + near);
            ink.lineTo(left + near, low + CROSS);
            ink.stroke();
        }
    }

    /** The label of a field, before its value; on screen with room for the value. */
    static Mark label(Tag tag, Lines label, float width, Field field) {
        float height = label.height(width);
        return new Mark() {
            @Override
            public float height() {
                return height;
            }

            @Override
            public void draw(Sheet sheet, float left, float baseline) {
                boolean typed = field.isToWrite() && sheet.form().isPresent();
                Tag owner = typed ? tag.child("Span") : tag;
                float top = baseline + label.leading();
                sheet.marked(owner.element(), () -> label.set(left, left + width, top, top - height - label.leading()));
                if (typed) {
                    float low = top - height - Look.FIELD_GAP;
                    var area = new Area(left + Look.FIELD_INDENT, low, sheet.right(), low + Look.FIELD_HEIGHT);
                    sheet.form().get().writing(tag.child("Form"), field.label(), area);
                }
            }
        };
    }
}
