package org.plumbline.export.compose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.position.Grade;
import org.plumbline.model.workshop.Workshop;

/** File names that every system accepts, from what identifies a document and never from a person's name. */
public final class FileNames {
    static final int LONGEST = 100;

    /** Room for an ending and for a number that tells two files apart. */
    private static final int ROOM = 12;

    private static final String RESERVED = "CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³]";

    private FileNames() {}

    static String of(DocumentKind kind, Workshop workshop, Parameters parameters) {
        Basis basis = Basis.of(workshop, parameters);
        var parts = new ArrayList<String>();
        parts.add(kind.commandName());
        if (kind.shelf() != Shelf.ANALYSIS) {
            basis.grade().map(Grade::name).ifPresent(parts::add);
            basis.candidate().map(FileNames::code).ifPresent(parts::add);
            parts.add("interview-" + basis.interviewNumber());
        }
        Optional<String> member = kind.member() == DocumentKind.Need.NEVER
                ? Optional.empty()
                : basis.member().map(somebody -> somebody.id().value());
        member.ifPresent(parts::add);
        return safe(parts.stream().map(FileNames::safe).collect(Collectors.joining("_")));
    }

    /** What stands for the candidate in a name; an id where nobody gave a code. */
    static String code(Candidate candidate) {
        return candidate.code().isBlank() ? candidate.id().value() : candidate.code();
    }

    /** Letters, digits and few signs; not a word that Windows keeps for its devices; not too long. */
    public static String safe(String wanted) {
        String name = Normalizer.normalize(wanted, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-")
                .replaceAll("^[.\\-]+|[.\\-]+$", "");
        if (name.codePointCount(0, name.length()) > LONGEST - ROOM) {
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST - ROOM)).replaceAll("[.\\-]+$", "");
        }
        if (name.isEmpty()) {
            return "x";
        }
        return name.toUpperCase(Locale.ROOT).matches("(" + RESERVED + ")(\\..*)?") ? "x-" + name : name;
    }
}
