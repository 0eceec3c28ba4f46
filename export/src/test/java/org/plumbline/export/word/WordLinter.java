package org.plumbline.export.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.export.read.WordXml;
import org.w3c.dom.Element;

/**
 * Says what in a Word file is in the way of somebody who does not see it as it is meant. Twelve rules that can be told
 * from the XML alone, and two more on tables that are the same in every program.
 */
final class WordLinter {
    private static final int LARGE_ENOUGH = 22;
    private static final int FOOTER_LARGE_ENOUGH = 18;
    private static final int TEARABLE = 2500;
    private static final double CONTRAST = 4.5;

    private final UnzippedWord word;
    private final List<String> findings = new ArrayList<>();

    private WordLinter(UnzippedWord word) {
        this.word = word;
    }

    /** Sentences that begin with the name of the rule. */
    static List<String> findings(byte[] bytes) {
        var linter = new WordLinter(UnzippedWord.of(bytes));
        linter.title();
        linter.language();
        linter.headings();
        linter.tables();
        linter.pictures();
        linter.lists();
        linter.emptyParagraphs();
        linter.floating();
        linter.contrast();
        linter.sizes();
        linter.footers();
        return linter.findings;
    }

    private void require(boolean kept, String finding) {
        if (!kept) {
            findings.add(finding);
        }
    }

    private void title() {
        String title = UnzippedWord.below(word.root("docProps/core.xml"), "title").stream()
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
        require(!title.isBlank(), "title: the file has none");
    }

    private void language() {
        String language = WordXml.value(word.root("word/styles.xml"), "docDefaults", "rPrDefault", "rPr", "lang")
                .orElse("");
        String said = UnzippedWord.below(word.root("docProps/core.xml"), "language").stream()
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
        require(
                !language.isBlank() && language.equals(said),
                "language: words are in " + language + ", file in " + said);
    }

    private void headings() {
        int last = 0;
        for (Element paragraph : UnzippedWord.below(word.body(), "p")) {
            String name = word.style(word.styleOf(paragraph))
                    .flatMap(style -> WordXml.value(style, "name"))
                    .orElse("no such style");
            require(!name.equals("no such style"), "headings: no style " + word.styleOf(paragraph));
            if (name.matches("heading \\d")) {
                int level = name.charAt(name.length() - 1) - '0';
                require(
                        level <= last + 1,
                        "headings: " + level + " after " + last + " at " + paragraph.getTextContent());
                last = level;
            }
        }
        require(last > 0, "headings: none");
    }

    private void tables() {
        for (Element table : UnzippedWord.below(word.body(), "tbl")) {
            String caption = WordXml.value(table, "tblPr", "tblCaption").orElse("");
            List<Element> rows = WordXml.children(table, "tr");
            require(
                    WordXml.child(rows.get(0), "trPr", "tblHeader").isPresent(),
                    "header row: the first row of " + caption + " does not come again");
            require(!caption.isBlank() && rows.size() > 1, "layout: a table without rows or caption");
            require(!UnzippedWord.isInside(table, "tbl"), "layout: " + caption + " is inside another table");
            for (String merged : List.of("gridSpan", "vMerge", "hMerge")) {
                require(UnzippedWord.below(table, merged).isEmpty(), "layout: merged cells in " + caption);
            }
            for (Element row : rows) {
                require(
                        WordXml.child(row, "trPr", "cantSplit").isPresent()
                                || row.getTextContent().length() > TEARABLE,
                        "whole rows: a row of " + caption + " may be torn");
            }
            grid(table, caption);
        }
    }

    private void grid(Element table, String caption) {
        List<String> grid = UnzippedWord.below(table, "gridCol").stream()
                .map(column -> WordXml.attribute(column, "w"))
                .toList();
        for (Element row : WordXml.children(table, "tr")) {
            List<String> cells = WordXml.children(row, "tc").stream()
                    .map(cell -> WordXml.child(cell, "tcPr", "tcW")
                            .map(width -> WordXml.attribute(width, "w"))
                            .orElse(""))
                    .toList();
            require(cells.equals(grid), "grid: the cells of " + caption + " are " + cells + " on " + grid);
        }
        int sum = grid.stream().mapToInt(Integer::parseInt).sum();
        String whole = WordXml.child(table, "tblPr", "tblW")
                .map(width -> WordXml.attribute(width, "w"))
                .orElse("");
        require(whole.equals(String.valueOf(sum)), "grid: " + caption + " is " + whole + " wide, its grid " + sum);
    }

    private void pictures() {
        for (Element properties : UnzippedWord.below(word.body(), "docPr")) {
            require(!properties.getAttribute("descr").isBlank(), "alternative text: a picture without");
        }
    }

    /** A bullet is part of a list and never typed. */
    private void lists() {
        for (Element paragraph : UnzippedWord.below(word.body(), "p")) {
            String style = word.styleOf(paragraph);
            boolean listed = WordXml.child(paragraph, "pPr", "numPr").isPresent()
                    || word.inherited(style, "pPr", "numPr").isPresent();
            require(listed || !style.startsWith("List"), "lists: a paragraph of " + style + " without a number");
            require(listed || !paragraph.getTextContent().matches("(?s)[•◦▪‣]\\s.*"), "lists: a typed bullet");
        }
    }

    /** Room to write is inside a named control; a cell needs a paragraph, and a section its end. */
    private void emptyParagraphs() {
        for (Element paragraph : UnzippedWord.below(word.body(), "p")) {
            boolean said = !paragraph.getTextContent().replace('\u00A0', ' ').isBlank()
                    || !UnzippedWord.below(paragraph, "drawing").isEmpty()
                    || !UnzippedWord.below(paragraph, "sdt").isEmpty();
            boolean needed = UnzippedWord.isInside(paragraph, "sdt")
                    || !UnzippedWord.below(paragraph, "sectPr").isEmpty()
                    || isOnlyOneOfCell(paragraph);
            require(said || needed, "empty paragraph: in style " + word.styleOf(paragraph));
        }
        for (Element control : UnzippedWord.below(word.body(), "sdtPr")) {
            require(!WordXml.value(control, "alias").orElse("").isBlank(), "empty paragraph: a control without a name");
        }
    }

    private static boolean isOnlyOneOfCell(Element paragraph) {
        return paragraph.getParentNode() instanceof Element cell
                && WordXml.is(cell, "tc")
                && WordXml.children(cell, "p").size() == 1;
    }

    private void floating() {
        for (String name : List.of("anchor", "txbxContent", "framePr", "tblpPr", "pict", "object")) {
            require(UnzippedWord.below(word.body(), name).isEmpty(), "floating: " + name);
        }
    }

    /** On white paper; nothing is shaded. */
    private void contrast() {
        for (Element root : List.of(word.body(), word.root("word/styles.xml"))) {
            for (Element colour : UnzippedWord.below(root, "color")) {
                String value = WordXml.attribute(colour, "val");
                require(
                        !value.matches("[0-9A-Fa-f]{6}") || 1.05 / (luminance(value) + 0.05) >= CONTRAST,
                        "contrast: " + value + " on white");
            }
            for (Element shade : UnzippedWord.below(root, "shd")) {
                require(Set.of("auto", "FFFFFF").contains(WordXml.attribute(shade, "fill")), "contrast: a shade");
            }
        }
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double luminance = 0;
        for (int i = 0; i < weights.length; i++) {
            double part = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
            luminance += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return luminance;
    }

    private void sizes() {
        for (Element run : UnzippedWord.below(word.body(), "r")) {
            Element paragraph = (Element) nearest(run, "p");
            int size = size(run, word.styleOf(paragraph));
            require(size >= LARGE_ENOUGH, "size: " + size / 2.0 + " pt in " + run.getTextContent());
        }
        for (String footer : footerParts()) {
            for (Element run : UnzippedWord.below(word.root(footer), "r")) {
                Element paragraph = (Element) nearest(run, "p");
                require(size(run, word.styleOf(paragraph)) >= FOOTER_LARGE_ENOUGH, "size: below 9 pt in " + footer);
            }
        }
    }

    private static org.w3c.dom.Node nearest(Element element, String name) {
        var node = element.getParentNode();
        while (!(node instanceof Element parent && WordXml.is(parent, name))) {
            node = node.getParentNode();
        }
        return node;
    }

    private int size(Element run, String paragraphStyle) {
        return WordXml.number(run, "rPr", "sz")
                .or(() -> WordXml.value(run, "rPr", "rStyle").flatMap(style -> size(style)))
                .or(() -> size(paragraphStyle))
                .or(() -> WordXml.number(word.root("word/styles.xml"), "docDefaults", "rPrDefault", "rPr", "sz"))
                .orElse(20);
    }

    private java.util.Optional<Integer> size(String style) {
        return word.inherited(style, "rPr", "sz").map(size -> Integer.parseInt(WordXml.attribute(size, "val")));
    }

    private List<String> footerParts() {
        return UnzippedWord.below(word.root("word/_rels/document.xml.rels"), "Relationship").stream()
                .filter(relation -> relation.getAttribute("Type").endsWith("/footer"))
                .map(relation -> "word/" + relation.getAttribute("Target"))
                .toList();
    }

    private void footers() {
        List<Element> sections = UnzippedWord.below(word.body(), "sectPr");
        require(!sections.isEmpty(), "footer: no section");
        sections.forEach(section ->
                require(WordXml.child(section, "footerReference").isPresent(), "footer: a section without one"));
        for (String part : footerParts()) {
            List<String> fields = UnzippedWord.below(word.root(part), "fldSimple").stream()
                    .map(field -> WordXml.attribute(field, "instr").strip())
                    .toList();
            require(fields.equals(List.of("PAGE", "NUMPAGES")), "footer: the fields " + fields + " in " + part);
        }
    }
}
