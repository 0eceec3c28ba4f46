package org.plumbline.export.pdf;

import com.lowagie.text.pdf.DefaultSplitCharacter;
import com.lowagie.text.pdf.PdfChunk;

/** Lines break where they usually do, except that a code or a grade such as C-05 stays whole. */
final class WordBreaks extends DefaultSplitCharacter {
    static final WordBreaks INSTANCE = new WordBreaks();

    private WordBreaks() {}

    @Override
    public boolean isSplitCharacter(int start, int current, int end, char[] letters, PdfChunk[] chunks) {
        boolean insideCode = letters[current] == '-' && current + 1 < end && Character.isDigit(letters[current + 1]);
        return !insideCode && super.isSplitCharacter(start, current, end, letters, chunks);
    }
}
