package org.plumbline.export.pdf;

import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.List;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.PrintRequestAttributeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.plumbline.model.store.FileProblem;

/**
 * Sends PDFs to a printer: as letters and lines, not as pictures of them, so that they are as sharp as the printer is.
 *
 * <p>Meant for a thread of its own; it asks nothing and opens no window.
 */
public final class PdfPrinting {
    private PdfPrinting() {}

    /** Hears of each page that is sent, and may stop before the next. */
    public interface Watch {
        /**
         * @param done from 1
         * @param all how many pages are asked for
         */
        void page(int done, int all);

        boolean isCancelled();
    }

    /** The printers of this computer; asking them may take a while. */
    public static List<PrintService> printers() {
        return List.of(PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null));
    }

    /**
     * Prints one document.
     *
     * @param wishes copies, sides, pages and paper, as somebody chose them
     * @return false when somebody stopped it
     */
    public static boolean print(
            byte[] pdf, String name, PrintService printer, PrintRequestAttributeSet wishes, Watch watch) {
        PrinterJob job = PrinterJob.getPrinterJob();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            job.setPrintService(printer);
            job.setJobName(name);
            job.setPageable(new PrintedPages(document, wishes, watch, job::cancel));
            job.print(wishes);
            return !watch.isCancelled();
        } catch (PrinterAbortException stopped) {
            if (watch.isCancelled()) {
                return false;
            }
            throw refused(printer, stopped);
        } catch (IOException | PrinterException e) {
            throw refused(printer, e);
        }
    }

    private static FileProblem refused(PrintService printer, Exception e) {
        return new FileProblem(
                "The printer " + printer.getName() + " did not take the pages: " + e.getMessage()
                        + ". See whether it is switched on and has paper, and print again; or make PDF files and print"
                        + " those.",
                e);
    }
}
