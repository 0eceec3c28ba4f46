package org.plumbline.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Reads finished files with libraries that did not write them. */
public final class ReadBack {
    private ReadBack() {}

    /** The words of a text, without the signs that stand for boxes, bullets, numbers and lines. */
    public static List<String> words(String text) {
        String joined = text.replaceAll("(?<=\\p{L}[-/–])\\s*\\n\\s*(?=\\p{L})", "");
        return Arrays.stream(joined.split("[\\s\\u00A0]+"))
                .filter(word -> !word.isEmpty())
                .filter(word -> !word.matches("[=~_|•☐☒\\[\\]-]+|\\[x\\]|\\d+\\."))
                .toList();
    }

    public static XWPFDocument word(byte[] bytes) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that a Word document says, with the numbers before its headings, without headers and footers. */
    public static String wordText(byte[] bytes) {
        var text = new StringBuilder();
        try (XWPFDocument document = word(bytes)) {
            var numbers = new PrintedNumbers(document);
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    text.append(numbers.before(paragraph)).append(' ');
                    text.append(paragraph.getText()).append(pictures(paragraph)).append('\n');
                } else if (element instanceof XWPFTable table) {
                    tableText(table, text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** What pictures say to those who do not see them. */
    private static String pictures(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream()
                .flatMap(run -> run.getCTR().getDrawingList().stream())
                .flatMap(drawing -> drawing.getInlineList().stream())
                .map(picture -> picture.getDocPr().getDescr())
                .collect(Collectors.joining(" "));
    }

    private static void tableText(XWPFTable table, StringBuilder text) {
        for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
                cell.getParagraphs()
                        .forEach(paragraph -> text.append(paragraph.getText()).append('\n'));
            }
        }
    }

    /** The headings with their depth and the number that is printed before them. */
    public static List<String> wordHeadings(byte[] bytes) {
        try (XWPFDocument document = word(bytes)) {
            var numbers = new PrintedNumbers(document);
            return document.getParagraphs().stream()
                    .filter(paragraph ->
                            paragraph.getStyle() != null && paragraph.getStyle().startsWith("Heading"))
                    .map(paragraph -> (paragraph.getStyle().substring(7) + " " + numbers.before(paragraph)).strip()
                            + " " + paragraph.getText())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static <T> T pdf(byte[] bytes, java.util.function.Function<PDDocument, T> read) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return read.apply(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that a tagged PDF says, in the order of its pages, without what only repeats or decorates. */
    public static String pdfText(byte[] bytes) {
        return pdf(bytes, document -> {
            try {
                return new Said().getText(document);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The bookmarks with their depth, which are the headings. */
    public static List<String> pdfHeadings(byte[] bytes) {
        return pdf(bytes, document -> {
            var headings = new ArrayList<String>();
            walk(document.getDocumentCatalog().getDocumentOutline(), 1, headings::add);
            return headings;
        });
    }

    private static void walk(PDOutlineNode node, int level, Consumer<String> found) {
        for (PDOutlineItem item : node.children()) {
            found.accept(level + " " + item.getTitle());
            walk(item, level + 1, found);
        }
    }

    /** The elements of a tagged PDF's structure, from top to bottom. */
    public static List<PDStructureElement> pdfStructure(PDDocument document) {
        var elements = new ArrayList<PDStructureElement>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
        return elements;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element, elements);
            }
        }
    }

    /** The words of pictures are their alternative texts; page numbers of links are known to the pages alone. */
    private static final class Said extends PDFTextStripper {
        private static final Set<String> UNSAID = Set.of("Artifact", "Figure", "PageNumber");

        private int inUnsaid;
        private int depth;

        @Override
        protected void endDocument(PDDocument document) throws IOException {
            for (PDStructureElement element : pdfStructure(document)) {
                if (element.getAlternateDescription() != null) {
                    output.write(element.getAlternateDescription() + "\n");
                }
            }
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            super.beginMarkedContentSequence(tag, properties);
            depth++;
            if (inUnsaid == 0 && tag != null && UNSAID.contains(tag.getName())) {
                inUnsaid = depth;
            }
        }

        @Override
        public void endMarkedContentSequence() {
            super.endMarkedContentSequence();
            if (depth == inUnsaid) {
                inUnsaid = 0;
            }
            depth--;
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (inUnsaid == 0) {
                super.processTextPosition(text);
            }
        }
    }
}
