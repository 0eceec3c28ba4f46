package org.plumbline.export.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.plumbline.model.store.FileProblem;

/**
 * Parts of a template that go into every document as they are: headers, pictures, fonts, the theme. They get names of
 * their own; what nothing refers to stays behind.
 */
final class CarriedParts {
    private static final Set<String> KINDS = Set.of("image", "hyperlink", "font");

    private final Map<String, String> names = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder types = new StringBuilder();

    List<Part> parts() {
        return parts;
    }

    String contentTypes() {
        return types.toString();
    }

    /** Takes a part in with all that it refers to, and says where it is now. */
    String carry(PackagePart part) throws IOException, InvalidFormatException {
        String original = part.getPartName().getName();
        String known = names.get(original);
        if (known != null) {
            return known;
        }
        String file =
                "template/part" + (names.size() + 1) + "." + part.getPartName().getExtension();
        names.put(original, file);
        try (InputStream stream = part.getInputStream()) {
            parts.add(Part.of("word/" + file, stream.readAllBytes()));
        }
        types.append(ContentTypes.typed("word/" + file, part.getContentType()));
        String relations = relations(part);
        if (!relations.isEmpty()) {
            parts.add(Part.of(
                    "word/" + file.replace("template/", "template/_rels/") + ".rels", Relations.part(relations)));
        }
        return file;
    }

    /** How a part refers to others after they were taken in. */
    String relations(PackagePart owner) throws IOException, InvalidFormatException {
        var xml = new StringBuilder();
        for (PackageRelationship relation : owner.getRelationships()) {
            String type = relation.getRelationshipType();
            String kind = type.substring(type.lastIndexOf('/') + 1);
            boolean outside = relation.getTargetMode() == TargetMode.EXTERNAL;
            requireCarriable(kind, outside);
            String target =
                    outside ? relation.getTargetURI().toString() : "/word/" + carry(owner.getRelatedPart(relation));
            xml.append(Relations.typed(relation.getId(), type, target, outside ? "External" : ""));
        }
        return xml.toString();
    }

    private static void requireCarriable(String kind, boolean outside) {
        if (!KINDS.contains(kind)) {
            throw new FileProblem(
                    "The template’s header or footer holds something that is neither words nor a picture (" + kind
                            + "). Take it out in Word, or put a picture of it there.");
        }
        if (outside && !kind.equals("hyperlink")) {
            throw new FileProblem("The template shows a picture that is not in its own file. Insert the picture itself"
                    + " in Word instead of a link to it.");
        }
    }
}
