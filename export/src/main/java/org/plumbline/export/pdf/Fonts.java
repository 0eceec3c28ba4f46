package org.plumbline.export.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The fonts of the pages: Liberation Sans, which comes with the program, then what this computer has for other scripts.
 * Loaded once and shared.
 */
final class Fonts {
    private static final String FOLDER = "liberation/";
    private static final BaseFont REGULAR = shipped("LiberationSans-Regular.ttf", BaseFont.IDENTITY_H);
    private static final BaseFont BOLD = shipped("LiberationSans-Bold.ttf", BaseFont.IDENTITY_H);

    private Fonts() {}

    /** The letters that can be typed into fields: a simple font, which every viewer can type in. */
    private static final class Typed {
        private static final BaseFont FONT = simple();

        private static BaseFont simple() {
            BaseFont font = shipped("LiberationSans-Regular.ttf", BaseFont.WINANSI);
            font.addSubsetRange(new int[] {' ', '~'});
            return font;
        }
    }

    static BaseFont form() {
        return Typed.FONT;
    }

    static BaseFont text(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    /** The first font that can show a character; empty when this computer has none. */
    static Optional<BaseFont> showing(int code, boolean bold) {
        BaseFont own = text(bold);
        return own.charExists(code) ? Optional.of(own) : SystemFonts.showing(code);
    }

    private static BaseFont shipped(String name, String encoding) {
        try (var stream = Fonts.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("The font " + name + " is missing from the program");
            }
            return ready(BaseFont.createFont(name, encoding, BaseFont.EMBEDDED, true, stream.readAllBytes(), null));
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
