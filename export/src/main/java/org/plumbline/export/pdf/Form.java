package org.plumbline.export.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.GrayColor;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfAppearance;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFormField;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.export.doc.Choice;
import org.plumbline.export.doc.Pick;
import org.plumbline.export.doc.Text;

/** The fields of a PDF that is filled in on screen; each has a name of its own and says what belongs in it. */
final class Form {
    private static final int LONGEST_NAME = 60;
    private static final float DEPTH = 5;
    private static final String TICKED = "On";
    private static final String OPEN = "Off";

    private final Sheet sheet;
    private final PdfWriter writer;
    private final Typesetter typesetter;
    private final Map<String, Integer> names = new HashMap<>();

    Form(Sheet sheet, PdfWriter writer, Typesetter typesetter) {
        this.sheet = sheet;
        this.writer = writer;
        this.typesetter = typesetter;
    }

    /** Words to write, in one line or in several. */
    void writing(Tag tag, String name, Area area) {
        boolean several = area.height() > Look.LINE_TO_WRITE;
        PdfFormField field = PdfFormField.createTextField(writer, several, false, 0);
        PdfAppearance face = face(area);
        coverLines(field);
        finish(tag, field, name, area, face);
    }

    /** A box to tick. */
    void box(Tag tag, Choice choice, Area area) {
        PdfFormField field = PdfFormField.createCheckBox(writer);
        String state = choice.ticked() ? TICKED : OPEN;
        field.setValueAsName(state);
        field.setAppearanceState(state);
        field.setAppearance(PdfAnnotation.APPEARANCE_NORMAL, OPEN, boxFace(area, false));
        field.setAppearance(PdfAnnotation.APPEARANCE_NORMAL, TICKED, boxFace(area, true));
        add(tag, field, choice.name(), area);
    }

    /** One of several values. */
    void choice(Tag tag, Pick pick, Area area) {
        List<String> options = new ArrayList<>(pick.options());
        options.add(0, "");
        String[] shown = options.toArray(String[]::new);
        int chosen = pick.chosen().map(options::indexOf).orElse(0);
        PdfFormField field = PdfFormField.createCombo(writer, false, shown, 0);
        PdfAppearance face = face(area);
        if (chosen > 0) {
            field.setValueAsString(shown[chosen]);
            write(face, shown[chosen]);
        }
        coverLines(field);
        finish(tag, field, pick.name(), area, face);
    }

    private void write(PdfAppearance face, String words) {
        BaseFont font = Fonts.form();
        if (words.codePoints().allMatch(font::charExists)) {
            face.beginText();
            face.setColorFill(Look.INK);
            face.setFontAndSize(font, Look.BODY);
            face.setTextMatrix(2, DEPTH);
            face.showText(words);
            face.endText();
        } else {
            LineInk.draw(face, typesetter.set(Text.of(words), Look.BODY, false), LineInk.End.LEFT, 2, DEPTH);
        }
    }

    private void finish(Tag tag, PdfFormField field, String name, Area area, PdfAppearance face) {
        field.setAppearance(PdfAnnotation.APPEARANCE_NORMAL, face);
        PdfAppearance typed = (PdfAppearance) face.getDuplicate();
        typed.setFontAndSize(Fonts.form(), Look.BODY);
        typed.setColorFill(Look.INK);
        field.setDefaultAppearanceString(typed);
        add(tag, field, name, area);
    }

    /** Once something is typed, the lines below it would strike it through. */
    private static void coverLines(PdfFormField field) {
        var look = new PdfDictionary();
        look.put(new PdfName("BG"), new PdfArray(new PdfNumber(1)));
        field.put(PdfName.MK, look);
    }

    private void add(Tag tag, PdfFormField field, String name, Area area) {
        field.setWidget(area.rectangle(), PdfAnnotation.HIGHLIGHT_NONE);
        field.setFieldName(own(name));
        field.setUserName(name);
        field.setFlags(PdfAnnotation.FLAGS_PRINT);
        sheet.annotate(tag, field);
    }

    /** A name that no other field of the file has; a dot would make it a part of another one. */
    private String own(String name) {
        String plain = name.replace('.', ' ').strip();
        int length = Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length()));
        String shorter = plain.substring(0, plain.offsetByCodePoints(0, length)).strip();
        int count = names.merge(shorter, 1, Integer::sum);
        return count == 1 ? shorter : shorter + " #" + count;
    }

    private PdfAppearance face(Area area) {
        return PdfAppearance.createAppearance(writer, area.width(), area.height());
    }

    private PdfAppearance boxFace(Area area, boolean ticked) {
        PdfAppearance face = face(area);
        face.setColorFill(GrayColor.GRAYWHITE);
        Marks.square(face, 0.5f, 0.5f, ticked);
        return face;
    }
}
