package org.plumbline.export.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The fonts of the pages: Liberation Sans and, for scripts that it lacks, DejaVu Sans, which come with the program;
 * then what this computer has. Loaded once and shared.
 */
final class Fonts {
    private static final String REGULAR_FILE = "liberation/LiberationSans-Regular.ttf";
    private static final Face REGULAR = new Face(shipped(REGULAR_FILE, BaseFont.IDENTITY_H));
    private static final Face BOLD = new Face(shipped("liberation/LiberationSans-Bold.ttf", BaseFont.IDENTITY_H));

    private Fonts() {}

    /** Arabic above all; read when a document first needs it. */
    private static final class More {
        private static final String FOLDER = "net/sf/jasperreports/fonts/dejavu/";
        private static final Face REGULAR = new Face(shipped(FOLDER + "DejaVuSans.ttf", BaseFont.IDENTITY_H));
        private static final Face BOLD = new Face(shipped(FOLDER + "DejaVuSans-Bold.ttf", BaseFont.IDENTITY_H));
    }

    /** The letters that can be typed into fields: a simple font, which every viewer can type in. */
    private static final class Typed {
        private static final BaseFont FONT = simple();

        private static BaseFont simple() {
            BaseFont font = shipped(REGULAR_FILE, BaseFont.WINANSI);
            font.addSubsetRange(new int[] {' ', '~'});
            return font;
        }
    }

    static Face text(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    static BaseFont form() {
        return Typed.FONT;
    }

    /** The first font that can show a character; empty when this computer has none. */
    static Optional<Face> showing(int code, boolean bold) {
        Face own = text(bold);
        if (own.shows(code)) {
            return Optional.of(own);
        }
        Face more = bold ? More.BOLD : More.REGULAR;
        return more.shows(code) ? Optional.of(more) : SystemFonts.showing(code);
    }

    private static BaseFont shipped(String name, String encoding) {
        try (var stream = Fonts.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The font " + name + " is missing from the program");
            }
            String file = name.substring(name.lastIndexOf('/') + 1);
            return ready(BaseFont.createFont(file, encoding, BaseFont.EMBEDDED, false, stream.readAllBytes(), null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BaseFont file(Path file, String face) throws IOException, DocumentException {
        return ready(BaseFont.createFont(file + face, BaseFont.IDENTITY_H, BaseFont.EMBEDDED));
    }

    /** The list of used glyphs that OpenPDF writes lacks parts of composed ones; none at all is allowed and right. */
    private static BaseFont ready(BaseFont font) {
        font.setIncludeCidSet(false);
        return font;
    }
}
