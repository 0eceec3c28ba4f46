package org.plumbline.export.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.intake.LineRole;
import org.plumbline.model.intake.LineStart;
import org.plumbline.model.intake.Rows;
import org.plumbline.model.intake.SourceLine;
import org.plumbline.model.intake.StyledText;
import org.w3c.dom.Element;

/** The paragraphs and table rows of a Word file, in their order. */
final class WordBody {
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final WordAsides asides;
    private final List<SourceLine> lines = new ArrayList<>();
    private int number;

    WordBody(WordStyles styles, WordNumbering numbering, WordAsides asides) {
        this.asides = asides;
        this.styles = styles;
        this.numbering = numbering;
    }

    List<SourceLine> read(Element document) {
        WordXml.child(document, "body").ifPresent(this::blocks);
        return lines;
    }

    private void blocks(Element parent) {
        for (Element child : WordXml.children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> {
                    number++;
                    paragraph(child);
                }
                case "tbl" -> table(child);
                case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag" -> blocks(child);
                default -> {
                    // properties and marks hold no words
                }
            }
        }
    }

    private void paragraph(Element paragraph) {
        asides.boxes(number, paragraph);
        Optional<Element> properties = WordXml.child(paragraph, "pPr");
        Optional<WordNumbering.Label> label = label(properties);
        Optional<Integer> rank = properties.flatMap(styles::headingRank);
        List<StyledText> parts = WordRuns.lines(paragraph, styles);
        for (int i = 0; i < parts.size(); i++) {
            lines.add(line(parts.get(i), i == 0 ? label : Optional.empty(), rank));
        }
    }

    /** A paragraph's list; one without words counts nothing, as Word prints no number for it. */
    private Optional<WordNumbering.Label> label(Optional<Element> properties) {
        return properties
                .flatMap(own -> WordXml.child(own, "numPr").or(() -> styles.numbering(own)))
                .flatMap(numbering::next);
    }

    private SourceLine line(StyledText words, Optional<WordNumbering.Label> label, Optional<Integer> rank) {
        if (words.isBlank()) {
            return SourceLine.text(number, "");
        }
        String printed = label.map(WordNumbering.Label::label)
                .filter(text -> !text.isEmpty())
                .orElse("");
        StyledText whole =
                printed.isEmpty() ? words : StyledText.plain(printed + " ").plus(words);
        if (rank.isPresent()) {
            return LineStart.words(number, LineRole.HEADING, rank.get(), withoutTabs(whole));
        }
        if (label.isPresent() && label.get().bullet()) {
            int typed = LineStart.bulletLength(words.text());
            return LineStart.words(number, LineRole.BULLET, label.get().depth(), withoutTabs(words.from(typed)));
        }
        if (label.isPresent()) {
            return LineStart.words(number, LineRole.NUMBERED, label.get().depth(), withoutTabs(whole));
        }
        return hasInnerTab(words.text())
                ? Rows.ofWords(number, cells(words))
                : LineStart.line(number, 0, withoutTabs(words));
    }

    private static boolean hasInnerTab(String text) {
        String rest = text.substring(LineStart.bulletLength(text));
        return rest.replaceFirst("^\\s*\\(?\\d{1,3}[.)]\\s+", "").strip().indexOf('\t') >= 0;
    }

    private static StyledText withoutTabs(StyledText words) {
        return new StyledText(words.text().replace('\t', ' '), words.marks()).stripped();
    }

    private static List<StyledText> cells(StyledText words) {
        var cells = new ArrayList<StyledText>();
        int from = 0;
        for (int i = 0; i <= words.text().length(); i++) {
            if (i == words.text().length() || words.text().charAt(i) == '\t') {
                cells.add(words.between(from, i).stripped());
                from = i + 1;
            }
        }
        return cells;
    }

    private void table(Element element) {
        var table = new WordTable(element);
        for (WordTable.Row row : table.rows()) {
            if (row.cells().size() == 1) {
                blocks(row.cells().get(0));
            } else if (!row.cells().isEmpty()
                    && WordXml.child(row.element(), "trPr", "del").isEmpty()) {
                number++;
                asides.boxes(number, row.element());
                lines.add(Rows.of(
                        number,
                        table.cells(row).stream()
                                .map(cell -> cell.map(this::paragraphsOf).orElse(List.of()))
                                .toList()));
            }
        }
    }

    /** The paragraphs of a cell with words in them, those of tables inside it too; bullets and list numbers are off. */
    private List<StyledText> paragraphsOf(Element cell) {
        var paragraphs = new ArrayList<StyledText>();
        for (Element child : WordXml.children(cell)) {
            if (WordXml.is(child, "p")) {
                for (StyledText words : WordRuns.lines(child, styles)) {
                    StyledText plain = withoutTabs(words.from(LineStart.bulletLength(words.text())));
                    if (!plain.isBlank()) {
                        paragraphs.add(plain);
                    }
                }
            } else if (!WordXml.is(child, "tcPr")) {
                paragraphs.addAll(paragraphsOf(child));
            }
        }
        return paragraphs;
    }
}
