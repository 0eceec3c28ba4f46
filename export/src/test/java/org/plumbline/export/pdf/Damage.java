package org.plumbline.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.plumbline.export.EveryBlock;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.ReadBack;

/** One of our files with one thing broken, and the rule that forbids it. */
record Damage(String name, String rule, Breaking breaking) {
    private static final byte[] WHOLE = new PdfRenderer(ExampleWorkshop.STATIONERY.fillable(true))
            .render(EveryBlock.document("en-US"))
            .bytes();

    private interface Breaking {
        void in(PDDocument file) throws IOException;
    }

    static Damage none() {
        return new Damage("nothing", "", file -> {});
    }

    static List<Damage> all() {
        return List.of(
                new Damage("no title", "ua1 7.1-9", Damage::takeTitle),
                new Damage("no language", "ua1 7.2", file -> catalog(file).removeItem(COSName.LANG)),
                new Damage("a figure without words", "ua1 7.3-1", file -> remove(file, "Figure", COSName.ALT)),
                new Damage("a skipped heading", "ua1 7.4.2-1", file -> first(file, "H2")
                        .setStructureType("H3")),
                new Damage("a link without words", "ua1 7.18.5-2", file -> annotation(file, PDAnnotationLink.class)
                        .removeItem(COSName.CONTENTS)),
                new Damage(
                        "a link outside the structure", "ua1 7.18.5-1", file -> annotation(file, PDAnnotationLink.class)
                                .removeItem(COSName.STRUCT_PARENT)),
                new Damage(
                        "a field without a tooltip", "ua1 7.18.1-3", file -> annotation(file, PDAnnotationWidget.class)
                                .removeItem(COSName.TU)),
                new Damage("appearances left to the viewer", "2a 6.4.1", file -> file.getDocumentCatalog()
                        .getAcroForm()
                        .setNeedAppearances(true)),
                new Damage("a font that is not embedded", "2a 6.2.11.4", Damage::takeFont),
                new Damage(
                        "no colour profile", "2a 6.2.4", file -> catalog(file).removeItem(COSName.OUTPUT_INTENTS)));
    }

    byte[] done() {
        try (PDDocument file = Loader.loadPDF(WHOLE)) {
            breaking.in(file);
            var out = new ByteArrayOutputStream();
            file.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static COSDictionary catalog(PDDocument file) {
        return file.getDocumentCatalog().getCOSObject();
    }

    private static void takeTitle(PDDocument file) throws IOException {
        String xmp = new String(file.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        file.getDocumentInformation().setTitle(null);
        var without = new PDMetadata(file);
        without.importXMPMetadata(xmp.replaceAll("<dc:title>.*</dc:title>", "").getBytes(StandardCharsets.UTF_8));
        file.getDocumentCatalog().setMetadata(without);
    }

    private static void takeFont(PDDocument file) throws IOException {
        var resources = file.getPage(0).getResources();
        for (COSName name : resources.getFontNames()) {
            if (resources.getFont(name) instanceof PDType0Font font) {
                font.getDescendantFont().getFontDescriptor().getCOSObject().removeItem(COSName.FONT_FILE2);
            }
        }
    }

    private static PDStructureElement first(PDDocument file, String type) {
        return ReadBack.pdfStructure(file).stream()
                .filter(element -> type.equals(element.getStructureType()))
                .findFirst()
                .orElseThrow();
    }

    private static void remove(PDDocument file, String type, COSName entry) {
        first(file, type).getCOSObject().removeItem(entry);
    }

    private static COSDictionary annotation(PDDocument file, Class<? extends PDAnnotation> kind) throws IOException {
        for (var page : file.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (kind.isInstance(annotation)) {
                    return annotation.getCOSObject();
                }
            }
        }
        throw new IllegalStateException("There is no " + kind.getSimpleName());
    }
}
