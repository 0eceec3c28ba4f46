package org.plumbline.export.word;

import java.io.IOException;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.plumbline.export.doc.WordTemplate;
import org.plumbline.export.read.ContentKind;
import org.plumbline.export.read.WordPackages;
import org.plumbline.export.read.WordXml;
import org.plumbline.model.store.FileProblem;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Opens an agency's template, or says in a sentence why it cannot be taken. */
final class TemplateFile {
    private static final int LARGEST = 10 * 1024 * 1024;

    private TemplateFile() {}

    /** What is made of the parts of an open template. */
    @FunctionalInterface
    interface Reading<T> {
        T of(PackagePart document) throws IOException, InvalidFormatException, SAXException;
    }

    static <T> T read(WordTemplate template, Reading<T> reading) {
        String name = template.name();
        byte[] bytes = template.bytes();
        requireWord(name, bytes);
        try (OPCPackage file = WordPackages.open(name, bytes)) {
            PackagePart document = WordPackages.mainPart(file).orElseThrow(() -> noTemplate(name));
            requireNoMacros(name, file, document);
            return reading.of(document);
        } catch (FileProblem e) {
            throw e;
        } catch (IOException | InvalidFormatException | SAXException | RuntimeException | StackOverflowError e) {
            throw new FileProblem(
                    "The template " + name + " is damaged or holds what no template needs. Open it in Word, save it"
                            + " again as .dotx, and try again.",
                    e);
        }
    }

    private static void requireWord(String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new FileProblem("The template " + name + " is larger than 10 MB, and every document would be so too."
                    + " Make its pictures smaller in Word and save it again.");
        }
        ContentKind kind = ContentKind.of(bytes);
        if (kind == ContentKind.PROTECTED_WORD || kind == ContentKind.OLD_WORD) {
            throw new FileProblem("The template " + name + " " + kind.refusal().orElseThrow());
        }
        if (kind != ContentKind.WORD) {
            throw noTemplate(name);
        }
    }

    private static FileProblem noTemplate(String name) {
        return new FileProblem(name + " is not a Word template. Choose a .dotx or .docx file.");
    }

    private static void requireNoMacros(String name, OPCPackage file, PackagePart document)
            throws InvalidFormatException {
        boolean macros = document.getContentType().contains("macroEnabled")
                || file.getParts().stream()
                        .anyMatch(part -> part.getContentType().contains("vbaProject"));
        if (macros) {
            throw new FileProblem("The template " + name + " holds macros, which would go into every document. Save it"
                    + " in Word as .dotx, without macros.");
        }
        if (!document.getContentType().contains("wordprocessingml")) {
            throw noTemplate(name);
        }
    }

    /** The root of the document; the strict form of Word files has other names for everything. */
    static Element body(PackagePart document) throws IOException, SAXException {
        Element root = WordPackages.root(document);
        if (!WordXml.MAIN.equals(root.getNamespaceURI())) {
            throw new FileProblem(
                    "The template was saved as Strict Open XML, which is not read here. Save it in Word as"
                            + " Word Template (.dotx).");
        }
        return WordXml.child(root, "body").orElse(root);
    }

    /** The part that another one refers to as being of a kind. */
    static Optional<PackagePart> related(PackagePart owner, String kind) throws InvalidFormatException {
        for (PackageRelationship relation : owner.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/" + kind)) {
                return Optional.ofNullable(owner.getRelatedPart(relation));
            }
        }
        return Optional.empty();
    }
}
