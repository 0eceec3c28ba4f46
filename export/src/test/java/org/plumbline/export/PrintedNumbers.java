package org.plumbline.export;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Counts the lists of a Word document as Word does, paragraph by paragraph from the top. */
final class PrintedNumbers {
    private static final int DEPTHS = 9;

    private final XWPFNumbering numbering;
    private final Map<String, int[]> counters = new HashMap<>();

    PrintedNumbers(XWPFDocument document) {
        this.numbering = document.getNumbering();
    }

    /** What stands before a paragraph by itself; empty where nothing or a bullet does. */
    String before(XWPFParagraph paragraph) {
        CTNumPr properties = properties(paragraph);
        BigInteger list = properties == null || !properties.isSetNumId()
                ? null
                : properties.getNumId().getVal();
        XWPFNum number = list == null || numbering == null ? null : numbering.getNum(list);
        if (number == null) {
            return "";
        }
        int depth = properties.isSetIlvl() ? properties.getIlvl().getVal().intValue() : 0;
        BigInteger abstractId = number.getCTNum().getAbstractNumId().getVal();
        boolean startsAnew = number.getCTNum().sizeOfLvlOverrideArray() > 0;
        int[] count = counters.computeIfAbsent(startsAnew ? "own " + list : "of " + abstractId, any -> new int[DEPTHS]);
        count[depth]++;
        Arrays.fill(count, depth + 1, DEPTHS, 0);
        return print(numbering.getAbstractNum(abstractId).getCTAbstractNum(), depth, count);
    }

    /** Its own, or those of its style. */
    private static CTNumPr properties(XWPFParagraph paragraph) {
        CTPPr own = paragraph.getCTP().getPPr();
        if (own != null && own.isSetNumPr()) {
            return own.getNumPr();
        }
        XWPFStyle style = paragraph.getStyle() == null
                ? null
                : paragraph.getDocument().getStyles().getStyle(paragraph.getStyle());
        boolean numbered = style != null
                && style.getCTStyle().isSetPPr()
                && style.getCTStyle().getPPr().isSetNumPr();
        return numbered ? style.getCTStyle().getPPr().getNumPr() : null;
    }

    private static String print(CTAbstractNum list, int depth, int[] count) {
        CTLvl level = list.getLvlArray(depth);
        if (level.getNumFmt().getVal() != STNumberFormat.DECIMAL) {
            return "";
        }
        String printed = level.getLvlText().getVal();
        for (int above = 0; above <= depth; above++) {
            printed = printed.replace("%" + (above + 1), String.valueOf(count[above]));
        }
        return printed;
    }
}
