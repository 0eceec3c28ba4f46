package org.plumbline.app.screen.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.print.JobSettings;
import javafx.print.PageRange;
import javafx.print.Paper;
import javafx.print.PrintColor;
import javafx.print.PrintQuality;
import javafx.print.PrintSides;
import javafx.print.PrinterJob;
import javafx.stage.Window;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.Destination;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;

/**
 * The system's print dialog over our window. What is chosen in it goes to the printing of whole pages as letters and
 * lines, which the toolkit cannot do: it prints pictures.
 */
final class PrintDialog {
    private static final float POINTS_PER_INCH = 72;
    private static final Map<PrintSides, Sides> SIDES = Map.of(
            PrintSides.ONE_SIDED, Sides.ONE_SIDED,
            PrintSides.DUPLEX, Sides.TWO_SIDED_LONG_EDGE,
            PrintSides.TUMBLE, Sides.TWO_SIDED_SHORT_EDGE);
    private static final Map<PrintQuality, javax.print.attribute.standard.PrintQuality> QUALITIES = Map.of(
            PrintQuality.DRAFT, javax.print.attribute.standard.PrintQuality.DRAFT,
            PrintQuality.LOW, javax.print.attribute.standard.PrintQuality.DRAFT,
            PrintQuality.NORMAL, javax.print.attribute.standard.PrintQuality.NORMAL,
            PrintQuality.HIGH, javax.print.attribute.standard.PrintQuality.HIGH);

    private PrintDialog() {}

    static Optional<PrintWishes> ask(Window owner, List<PrintService> printers) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null || !job.showPrintDialog(owner)) {
            return Optional.empty();
        }
        String chosen = job.getPrinter().getName();
        PrintRequestAttributeSet attributes = attributes(job.getJobSettings());
        job.cancelJob();
        return printers.stream()
                .filter(printer -> printer.getName().equals(chosen))
                .findFirst()
                .map(printer -> new PrintWishes(printer, attributes));
    }

    static PrintRequestAttributeSet attributes(JobSettings settings) {
        var attributes = new HashPrintRequestAttributeSet();
        attributes.add(new Copies(Math.max(1, settings.getCopies())));
        attributes.add(
                settings.getCollation() == javafx.print.Collation.COLLATED
                        ? SheetCollate.COLLATED
                        : SheetCollate.UNCOLLATED);
        attributes.add(SIDES.get(settings.getPrintSides()));
        attributes.add(
                settings.getPrintColor() == PrintColor.MONOCHROME ? Chromaticity.MONOCHROME : Chromaticity.COLOR);
        attributes.add(QUALITIES.get(settings.getPrintQuality()));
        pages(settings.getPageRanges()).ifPresent(attributes::add);
        media(settings.getPageLayout().getPaper()).ifPresent(attributes::add);
        String file = settings.getOutputFile();
        if (file != null && !file.isBlank()) {
            attributes.add(new Destination(java.nio.file.Path.of(file).toUri()));
        }
        return attributes;
    }

    static Optional<PageRanges> pages(PageRange[] ranges) {
        return ranges == null || ranges.length == 0
                ? Optional.empty()
                : Optional.of(new PageRanges(Arrays.stream(ranges)
                        .map(range -> range.getStartPage() + "-" + range.getEndPage())
                        .collect(Collectors.joining(","))));
    }

    static Optional<MediaSizeName> media(Paper paper) {
        return Optional.ofNullable(MediaSize.findMedia(
                (float) paper.getWidth() / POINTS_PER_INCH,
                (float) paper.getHeight() / POINTS_PER_INCH,
                MediaSize.INCH));
    }
}
