package org.plumbline.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.plumbline.export.EveryBlock;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.ReadBack;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Parameters;
import org.plumbline.export.doc.Document;

/** PDFs that are filled in on screen. */
class FormTest {
    private static final Document GUIDE = DocumentKind.INTERVIEW_GUIDE.compose(
            ExampleWorkshop.draft(), Parameters.NONE.withCandidate(ExampleWorkshop.PAT));
    private static final Document SCORECARD =
            DocumentKind.SCORECARD.compose(ExampleWorkshop.draft(), Parameters.NONE.withCandidate(ExampleWorkshop.PAT));

    @Test
    void everyPlaceToFillInIsAFieldThatSaysWhatItIs() {
        ReadBack.pdf(fillable(EveryBlock.document("en-US")), file -> {
            assertThat(fields(file))
                    .extracting(PDField::getAlternateFieldName)
                    .containsExactly(
                            "Outcome of Planning",
                            "Notes on Planning",
                            "Outcome of Writing",
                            "Writing, seen",
                            "Interviewer",
                            "Yes",
                            "No",
                            "Outcome",
                            "Second outcome",
                            "Notes on the answer");
            return null;
        });
    }

    @Test
    void namesAreUniqueAndTheSameEveryTime() {
        Stream.of(GUIDE, SCORECARD).forEach(document -> {
            List<String> names = names(document);
            assertThat(names).hasSizeGreaterThan(5).doesNotHaveDuplicates().isEqualTo(names(document));
        });
    }

    @Test
    void fieldsHaveTheirLookAndNoCode() {
        ReadBack.pdf(fillable(GUIDE), file -> {
            PDAcroForm form = file.getDocumentCatalog().getAcroForm();
            assertThat(form.getNeedAppearances()).isFalse();
            assertThat(file.getDocumentCatalog().getCOSObject().containsKey(COSName.OPEN_ACTION))
                    .isFalse();
            assertThat(fields(file)).allSatisfy(field -> {
                assertThat(field.getWidgets().get(0).getNormalAppearanceStream() != null
                                || field.getWidgets().get(0).getAppearance() != null)
                        .isTrue();
                assertThat(field.getCOSObject().containsKey(COSName.AA)).isFalse();
            });
            return null;
        });
    }

    @Test
    void theTabKeyGoesFromTopToBottom() {
        ReadBack.pdf(fillable(GUIDE), file -> {
            for (var page : file.getPages()) {
                assertThat(page.getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
            }
            assertThat(inStructure(file))
                    .containsExactlyElementsOf(
                            fields(file).stream().map(PDField::getCOSObject).toList());
            return null;
        });
    }

    @Test
    void whatIsTypedIsKeptAndShown() throws IOException {
        var out = new ByteArrayOutputStream();
        try (PDDocument file = Loader.loadPDF(fillable(EveryBlock.document("en-US")))) {
            PDAcroForm form = file.getDocumentCatalog().getAcroForm();
            assertThat(((PDTextField) form.getField("Notes on the answer")).isMultiline())
                    .isTrue();
            form.getField("Notes on the answer").setValue("She asked twice, señor.\nAnd once more.");
            form.getField("Second outcome").setValue("Does not meet it");
            ((PDCheckBox) form.getField("Yes")).check();
            file.save(out);
        }
        try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
            PDAcroForm form = file.getDocumentCatalog().getAcroForm();
            assertThat(((PDCheckBox) form.getField("Yes")).isChecked()).isTrue();
            assertThat(((PDCheckBox) form.getField("No")).isChecked()).isFalse();
            form.flatten();
            assertThat(new PDFTextStripper().getText(file))
                    .contains("She asked twice, señor.", "And once more.", "Does not meet it");
        }
    }

    @Test
    void whatIsAlreadySaidStandsInItsField() {
        ReadBack.pdf(fillable(EveryBlock.document("en-US")), file -> {
            var form = file.getDocumentCatalog().getAcroForm();
            assertThat(((PDComboBox) form.getField("Outcome")).getValue()).containsExactly("Meets the level");
            assertThat(((PDComboBox) form.getField("Outcome")).getOptions())
                    .containsExactly("", "Meets the level", "Does not meet it");
            assertThat(((PDComboBox) form.getField("Second outcome")).getValue())
                    .isEmpty();
            assertThat(((PDCheckBox) form.getField("Writing, seen")).isChecked())
                    .isTrue();
            return null;
        });
    }

    @Test
    void aPrintedFormHasNoFields() {
        byte[] pdf = new PdfRenderer(ExampleWorkshop.STATIONERY).render(GUIDE).bytes();

        ReadBack.pdf(pdf, file -> {
            assertThat(file.getDocumentCatalog().getAcroForm()).isNull();
            return null;
        });
    }

    private static byte[] fillable(Document document) {
        return new PdfRenderer(ExampleWorkshop.STATIONERY.fillable(true))
                .render(document)
                .bytes();
    }

    private static List<String> names(Document document) {
        return ReadBack.pdf(
                fillable(document),
                file -> fields(file).stream().map(PDField::getPartialName).toList());
    }

    private static List<PDField> fields(PDDocument file) {
        return file.getDocumentCatalog().getAcroForm().getFields();
    }

    private static List<COSDictionary> inStructure(PDDocument file) {
        var found = new ArrayList<COSDictionary>();
        for (PDStructureElement element : ReadBack.pdfStructure(file)) {
            if ("Form".equals(element.getStructureType())) {
                COSBase kids = element.getCOSObject().getDictionaryObject(COSName.K);
                COSBase kid = kids instanceof COSArray array ? array.getObject(0) : kids;
                found.add((COSDictionary) ((COSDictionary) kid).getDictionaryObject(COSName.OBJ));
            }
        }
        return found;
    }
}
