package org.plumbline.export.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import org.plumbline.export.doc.Choice;
import org.plumbline.export.doc.Text;

/** The marks that stand beside words. */
final class Marks {
    /** From the line that letters stand on to the middle of a box. */
    private static final float MIDDLE = 3.8f;

    private static final float CROSS = 2.4f;
    private static final float HAIR_ROOM = 2;

    private Marks() {}

    /** A bullet or a number, as its own part of a list item. */
    static Mark sign(Tag item, String sign, float indent) {
        return new Mark() {
            @Override
            public float height() {
                return 0;
            }

            @Override
            public void draw(Sheet sheet, float left, float baseline) {
                var phrase = new Typesetter().phrase(Text.of(sign), Look.BODY, false);
                sheet.marked(
                        item.child("Lbl").element(),
                        () -> ColumnText.showTextAligned(
                                sheet.ink(), Element.ALIGN_LEFT, phrase, left + indent, baseline, 0));
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
            public void draw(Sheet sheet, float left, float baseline) {
                String state = choice.ticked() ? "ticked" : "not ticked";
                Tag tag = parent.saying(type, choice.text().isEmpty() ? choice.name() + ": " + state : state);
                float low = baseline + MIDDLE - Look.BOX / 2;
                sheet.marked(tag.element(), () -> square(sheet.ink(), left, low, choice.ticked()));
            }
        };
    }

    private static void square(PdfContentByte ink, float left, float low, boolean ticked) {
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

    /** The label of a field, before its value. */
    static Mark label(Tag field, Lines label, float width) {
        float height = label.height(width);
        return new Mark() {
            @Override
            public float height() {
                return height;
            }

            @Override
            public void draw(Sheet sheet, float left, float baseline) {
                float top = baseline + label.leading();
                sheet.marked(field.element(), () -> label.set(left, left + width, top, top - height - label.leading()));
            }
        };
    }
}
