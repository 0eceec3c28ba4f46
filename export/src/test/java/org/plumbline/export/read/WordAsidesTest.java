package org.plumbline.export.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.junit.jupiter.api.Test;
import org.plumbline.model.intake.SourceText;
import org.plumbline.model.intake.Warning;

/** Headers, notes and text boxes stand beside the text of a Word file: their words are named, not placed. */
class WordAsidesTest {
    private static final String BOX = "<w:pict xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
            + "<v:textbox xmlns:v='urn:schemas-microsoft-com:vml'><w:txbxContent>"
            + "<w:p><w:r><w:t>Required level: Expert</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict>";

    private final XWPFDocument document = new XWPFDocument();

    @Test
    void textBoxIsNamedWithItsLine() throws IOException, XmlException {
        document.createParagraph().createRun().setText("Shared Work");
        XWPFParagraph paragraph = document.createParagraph();
        paragraph
                .createRun()
                .getCTR()
                .addNewPict()
                .set(XmlObject.Factory.parse(BOX).selectPath("./*")[0]);

        assertThat(read().notes())
                .containsExactly(new Warning(2, "Words of a text box were left out: “Required level: Expert”."));
    }

    @Test
    void headerAndFootnoteAreNamedAndPageNumbersAreNot() throws IOException {
        document.createParagraph().createRun().setText("Shared Work");
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("Draft for the board");
        document.createFooter(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("Page 1 of 3");
        document.createFootnotes();
        document.createFootnote().createParagraph().createRun().setText("Asked of all.");

        assertThat(read().notes())
                .extracting(Warning::text)
                .containsExactlyInAnyOrder(
                        "Words of a page header were left out: “Draft for the board”.",
                        "Words of a footnote were left out: “Asked of all.”.");
    }

    private SourceText read() throws IOException {
        var out = new ByteArrayOutputStream();
        document.write(out);
        return DocumentReader.read("test.docx", out.toByteArray());
    }
}
