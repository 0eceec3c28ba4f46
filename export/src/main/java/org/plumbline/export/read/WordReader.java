package org.plumbline.export.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.plumbline.export.sheet.UnpackedSize;
import org.plumbline.model.intake.SourceLine;
import org.plumbline.model.intake.SourceText;
import org.plumbline.model.store.Digests;
import org.plumbline.model.store.FileProblem;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Opens a Word file and hands its parts to {@link WordBody}. */
final class WordReader {
    /** Lists of a real document repeat themselves so much that a small part may well shrink a hundredfold. */
    private static final long SMALL_PART = 2L * 1024 * 1024;

    private static final long LARGEST_PART = 100L * 1024 * 1024;
    private static final long MOST_CHARACTERS = 5_000_000;

    static {
        ZipSecureFile.setGraceEntrySize(SMALL_PART);
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxTextSize(MOST_CHARACTERS);
    }

    private WordReader() {}

    static SourceText read(String name, byte[] bytes) {
        UnpackedSize.requireModest(name, bytes, "Word");
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            PackagePart document = mainPart(file)
                    .orElseThrow(() ->
                            new FileProblem(name + " is not a Word document. Choose a .docx, .pdf, .txt or .md file."));
            var styles = new WordStyles(related(document, "styles"));
            var asides = new WordAsides(styles);
            var body = new WordBody(styles, new WordNumbering(related(document, "numbering")), asides);
            Element root = root(document);
            if (root.getTextContent().length() > MOST_CHARACTERS) {
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

    private static Optional<PackagePart> mainPart(OPCPackage file) throws InvalidFormatException {
        for (PackageRelationship relation : file.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/officeDocument")
                    || relation.getRelationshipType().equals(PackageRelationshipTypes.CORE_DOCUMENT)) {
                return Optional.ofNullable(file.getPart(relation))
                        .filter(part -> part.getContentType().contains("wordprocessingml"));
            }
        }
        return Optional.empty();
    }

    private static Optional<Element> related(PackagePart document, String kind)
            throws InvalidFormatException, IOException, SAXException {
        for (PackageRelationship relation : document.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/" + kind)) {
                return Optional.of(root(document.getRelatedPart(relation)));
            }
        }
        return Optional.empty();
    }

    private static void asides(PackagePart document, WordAsides asides)
            throws InvalidFormatException, IOException, SAXException {
        for (PackageRelationship relation : document.getRelationships()) {
            Optional<String> kind = WordAsides.kind(relation.getRelationshipType());
            if (kind.isPresent()) {
                asides.part(kind.get(), root(document.getRelatedPart(relation)));
            }
        }
    }

    /** POI's reader refuses document types and entities. */
    private static Element root(PackagePart part) throws IOException, SAXException {
        try (InputStream stream = part.getInputStream()) {
            return DocumentHelper.readDocument(stream).getDocumentElement();
        }
    }
}
