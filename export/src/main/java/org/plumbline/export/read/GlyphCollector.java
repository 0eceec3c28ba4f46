package org.plumbline.export.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.plumbline.model.store.FileProblem;

/** Collects the characters of one page with place, size and typeface. */
final class GlyphCollector extends PDFTextStripper {
    private static final int BOLD_WEIGHT = 600;
    private static final long MOST_CHARACTERS = 5_000_000;

    private final String name;
    private List<PageInk.Glyph> glyphs = new ArrayList<>();
    private long total;
    private int rotation;

    /**
     * @param name what messages call the file
     */
    GlyphCollector(String name) {
        this.name = name;
        setSuppressDuplicateOverlappingText(true);
    }

    /**
     * @param page counted from 0
     */
    List<PageInk.Glyph> page(PDDocument document, int page) throws IOException {
        glyphs = new ArrayList<>();
        rotation = (document.getPage(page).getRotation() % 360 + 360) % 360;
        setStartPage(page + 1);
        setEndPage(page + 1);
        getText(document);
        return glyphs;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        String unicode = text.getUnicode();
        if (unicode == null || unicode.isEmpty() || text.getDir() != rotation) {
            return;
        }
        if (++total > MOST_CHARACTERS) {
            throw new FileProblem(name + " holds more than five million characters, which no document of this kind"
                    + " needs. Check that it is the right file.");
        }
        String font =
                text.getFont().getName() == null ? "" : text.getFont().getName().toLowerCase(Locale.ROOT);
        glyphs.add(new PageInk.Glyph(
                unicode.replace('\u00A0', ' '),
                text.getXDirAdj(),
                text.getYDirAdj(),
                text.getWidthDirAdj(),
                Math.max(1, text.getFontSizeInPt()),
                text.getWidthOfSpace(),
                font.matches(".*(bold|black|heavy|demi).*") || isHeavy(text.getFont()),
                font.matches(".*(italic|oblique).*") || isSlanted(text.getFont()),
                false));
    }

    private static boolean isHeavy(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    }

    private static boolean isSlanted(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() != 0);
    }
}
