package org.plumbline.export.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.plumbline.model.intake.SourceLine;
import org.plumbline.model.intake.SourceText;
import org.plumbline.model.store.Digests;
import org.plumbline.model.store.FileProblem;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Opens a Word file and hands its parts to {@link WordBody}. */
final class WordReader {
    private WordReader() {}

    static SourceText read(String name, byte[] bytes) {
        try (OPCPackage file = WordPackages.open(name, bytes)) {
            PackagePart document = WordPackages.mainPart(file)
                    .filter(part -> part.getContentType().contains("wordprocessingml"))
                    .orElseThrow(() ->
                            new FileProblem(name + " is not a Word document. Choose a .docx, .pdf, .txt or .md file."));
            var styles = new WordStyles(related(document, "styles"));
            var asides = new WordAsides(styles);
            var body = new WordBody(styles, new WordNumbering(related(document, "numbering")), asides);
            Element root = WordPackages.root(document);
            if (root.getTextContent().length() > WordPackages.MOST_CHARACTERS) {
                throw new FileProblem(name + " holds more than five million characters, which no document of this"
                        + " kind needs. Check that it is the right file.");
            }
            List<SourceLine> lines = body.read(root);
            asides(document, asides);
            return new SourceText(name, Digests.of(bytes), lines, asides.warnings());
        } catch (IOException | InvalidFormatException | SAXException e) {
            throw new FileProblem(
                    name + " is not a Word document that can be read. Open it in Word and save it again as .docx.", e);
        }
    }

    private static Optional<Element> related(PackagePart document, String kind)
            throws InvalidFormatException, IOException, SAXException {
        for (PackageRelationship relation : document.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/" + kind)) {
                return Optional.of(WordPackages.root(document.getRelatedPart(relation)));
            }
        }
        return Optional.empty();
    }

    private static void asides(PackagePart document, WordAsides asides)
            throws InvalidFormatException, IOException, SAXException {
        for (PackageRelationship relation : document.getRelationships()) {
            Optional<String> kind = WordAsides.kind(relation.getRelationshipType());
            if (kind.isPresent()) {
                asides.part(kind.get(), WordPackages.root(document.getRelatedPart(relation)));
            }
        }
    }
}
