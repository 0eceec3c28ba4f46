package org.plumbline.export.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The judgement of veraPDF on the two standards that every PDF keeps. */
final class VeraPdf {
    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** Each rule that is broken, such as "ua1 7.1-9 …"; none when all are kept. */
    static List<String> failures(byte[] pdf) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), STANDARDS.get(0));
                PDFAValidator validator = Foundries.defaultInstance().createValidator(STANDARDS)) {
            return validator.validateAll(parser).stream()
                    .flatMap(result -> result.getTestAssertions().stream()
                            .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                            .map(test -> said(result, test)))
                    .distinct()
                    .toList();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
            throw new IllegalStateException(e);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String said(ValidationResult result, TestAssertion test) {
        return result.getPDFAFlavour().getId() + " " + test.getRuleId().getClause() + "-"
                + test.getRuleId().getTestNumber() + " " + test.getMessage();
    }
}
