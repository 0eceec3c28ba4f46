package org.plumbline.export.pdf;

import java.awt.Graphics;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.util.BitSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PageRanges;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;

/** The pages of a PDF for a printer: in their own size, or made smaller where the chosen paper is. */
final class PrintedPages implements Pageable {
    private static final float POINTS_PER_INCH = 72;
    private static final float SAME = 2;

    private final PDDocument document;
    private final PrintRequestAttributeSet wishes;
    private final PdfPrinting.Watch watch;
    private final Runnable stop;

    /** A printer may ask for one page several times. */
    private final BitSet sent = new BitSet();

    PrintedPages(PDDocument document, PrintRequestAttributeSet wishes, PdfPrinting.Watch watch, Runnable stop) {
        this.document = document;
        this.wishes = wishes;
        this.watch = watch;
        this.stop = stop;
    }

    @Override
    public int getNumberOfPages() {
        return document.getNumberOfPages();
    }

    @Override
    public PageFormat getPageFormat(int index) {
        PDRectangle page = page(index);
        var paper = new Paper();
        boolean lying = page.getWidth() > page.getHeight();
        float width = lying ? page.getHeight() : page.getWidth();
        float height = lying ? page.getWidth() : page.getHeight();
        float[] chosen = chosen(width, height);
        paper.setSize(chosen[0], chosen[1]);
        paper.setImageableArea(0, 0, chosen[0], chosen[1]);
        var format = new PageFormat();
        format.setPaper(paper);
        format.setOrientation(lying ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
        return format;
    }

    private float[] chosen(float width, float height) {
        if (wishes.get(javax.print.attribute.standard.Media.class) instanceof MediaSizeName name) {
            MediaSize size = MediaSize.getMediaSizeForName(name);
            if (size != null) {
                float[] inches = size.getSize(MediaSize.INCH);
                return new float[] {inches[0] * POINTS_PER_INCH, inches[1] * POINTS_PER_INCH};
            }
        }
        return new float[] {width, height};
    }

    private PDRectangle page(int index) {
        return document.getPage(index).getCropBox();
    }

    @Override
    public Printable getPrintable(int index) {
        PageFormat format = getPageFormat(index);
        PDRectangle page = page(index);
        boolean same = Math.abs(format.getWidth() - page.getWidth()) < SAME
                && Math.abs(format.getHeight() - page.getHeight()) < SAME;
        var drawing = new PDFPrintable(document, same ? Scaling.ACTUAL_SIZE : Scaling.SHRINK_TO_FIT);
        return (graphics, asked, number) -> send(drawing, graphics, asked, number);
    }

    private int send(PDFPrintable drawing, Graphics graphics, PageFormat format, int index) throws PrinterException {
        if (watch.isCancelled()) {
            stop.run();
            return Printable.NO_SUCH_PAGE;
        }
        int result = drawing.print(graphics, format, index);
        if (result == Printable.PAGE_EXISTS && !sent.get(index)) {
            sent.set(index);
            watch.page(sent.cardinality(), asked());
        }
        return result;
    }

    private int asked() {
        if (wishes.get(PageRanges.class) instanceof PageRanges ranges) {
            int count = 0;
            for (int[] range : ranges.getMembers()) {
                count += Math.max(0, Math.min(range[1], getNumberOfPages()) - range[0] + 1);
            }
            return count;
        }
        return getNumberOfPages();
    }
}
