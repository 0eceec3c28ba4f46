package org.plumbline.export.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.plumbline.export.sheet.UnpackedSize;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Opens Word files from elsewhere within limits that no honest file reaches. */
public final class WordPackages {
    static final long MOST_CHARACTERS = 5_000_000;

    /** Lists of a real document repeat themselves so much that a small part may well shrink a hundredfold. */
    private static final long SMALL_PART = 2L * 1024 * 1024;

    private static final long LARGEST_PART = 100L * 1024 * 1024;

    static {
        ZipSecureFile.setGraceEntrySize(SMALL_PART);
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxTextSize(MOST_CHARACTERS);
    }

    private WordPackages() {}

    public static OPCPackage open(String name, byte[] bytes) throws IOException, InvalidFormatException {
        UnpackedSize.requireModest(name, bytes, "Word");
        return OPCPackage.open(new ByteArrayInputStream(bytes));
    }

    /** The part that everything else belongs to, whatever it is. */
    public static Optional<PackagePart> mainPart(OPCPackage file) throws InvalidFormatException {
        for (PackageRelationship relation : file.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/officeDocument")
                    || relation.getRelationshipType().equals(PackageRelationshipTypes.CORE_DOCUMENT)) {
                return Optional.ofNullable(file.getPart(relation));
            }
        }
        return Optional.empty();
    }

    /** POI's reader refuses document types and entities. */
    public static Element root(PackagePart part) throws IOException, SAXException {
        try (InputStream stream = part.getInputStream()) {
            return DocumentHelper.readDocument(stream).getDocumentElement();
        }
    }
}
