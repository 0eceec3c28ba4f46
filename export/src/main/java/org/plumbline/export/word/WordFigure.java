package org.plumbline.export.word;

import java.nio.charset.StandardCharsets;
import org.plumbline.export.doc.Figure;

/**
 * A drawing in the line of words. It is there twice: as PNG, which every program shows, and as SVG beside it, which Word
 * prefers. Shapes of Word's own would stay sharp too, but other programs and Google's converter drop or scatter them.
 */
final class WordFigure {
    private static final int EMU_A_POINT = 12700;
    private static final float TWENTIETHS = 20;
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    private WordFigure() {}

    /**
     * Writes the drawing as a run.
     *
     * @param drawn the same as PNG
     * @param number of the figure in the document, from 1
     */
    static void write(StringBuilder xml, Figure figure, byte[] drawn, int number, PageShape page, WordPackage parts) {
        String png = parts.picture(drawn, "png");
        String svg = parts.picture(FigureSvg.of(figure).getBytes(StandardCharsets.UTF_8), "svg");
        float scale = Math.min(
                1,
                Math.min(page.width() / TWENTIETHS / figure.width(), page.height() / TWENTIETHS / 2 / figure.height()));
        String size = " cx=\"" + emu(figure.width() * scale) + "\" cy=\"" + emu(figure.height() * scale) + "\"/>";
        String name = " id=\"" + number + "\" name=\"Figure " + number + "\" descr=\""
                + WordText.escaped(figure.alternative()) + "\"/>";
        xml.append("<w:r><w:drawing><wp:inline xmlns:wp=\"").append(DRAWING).append("wordprocessingDrawing\"");
        xml.append(" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent")
                .append(size);
        xml.append("<wp:docPr").append(name).append("<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a=\"");
        xml.append(DRAWING).append("main\" noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>");
        xml.append("<a:graphic xmlns:a=\"").append(DRAWING).append("main\"><a:graphicData uri=\"");
        xml.append(DRAWING)
                .append("picture\"><pic:pic xmlns:pic=\"")
                .append(DRAWING)
                .append("picture\">");
        xml.append("<pic:nvPicPr><pic:cNvPr").append(name).append("<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>");
        xml.append("<a:blip r:embed=\"").append(png).append("\"><a:extLst>");
        xml.append("<a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\"><asvg:svgBlip xmlns:asvg=\"");
        xml.append("http://schemas.microsoft.com/office/drawing/2016/SVG/main\" r:embed=\"")
                .append(svg);
        xml.append("\"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>");
        xml.append("<a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext").append(size).append("</a:xfrm>");
        xml.append("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>");
        xml.append("</a:graphic></wp:inline></w:drawing></w:r>");
    }

    private static long emu(float points) {
        return Math.round((double) points * EMU_A_POINT);
    }
}
