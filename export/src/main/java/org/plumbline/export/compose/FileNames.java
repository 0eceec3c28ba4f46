package org.plumbline.export.compose;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.workshop.Workshop;

/** File names that every system accepts, and that never tell a candidate's name unless a pattern asks for it. */
public final class FileNames {
    static final int LONGEST = 100;

    /** What systems without Windows' counting allow. */
    static final int MOST_BYTES = 255;

    /** Room for an ending and for a number that tells two files apart. */
    private static final int ROOM = 12;

    /** Room for the same, and for what marks a file that is being written. */
    private static final int ROOM_IN_BYTES = 30;

    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._-]+");
    private static final Pattern EDGES = Pattern.compile("^[._\\-\\p{M}]+|[._\\-]+$");
    private static final Pattern RESERVED =
            Pattern.compile("(CON|PRN|AUX|NUL|CONIN|CONOUT|COM[0-9¹²³]|LPT[0-9¹²³])(\\..*)?");

    private FileNames() {}

    static String of(DocumentKind kind, Workshop workshop, Parameters parameters) {
        return NamePattern.USUAL.name(NameWords.of(kind, workshop, parameters, Optional.empty()));
    }

    /** What stands for the candidate in a name; an id where nobody gave a code. */
    static String code(Candidate candidate) {
        return candidate.code().isBlank() ? candidate.id().value() : candidate.code();
    }

    /** Letters, digits and few signs; not a word that Windows keeps for its devices; not too long. */
    public static String safe(String wanted) {
        String name = shortened(cleaned(wanted));
        if (name.isEmpty()) {
            return "x";
        }
        return RESERVED.matcher(name.toUpperCase(Locale.ROOT)).matches() ? "x-" + name : name;
    }

    /** Only what names may hold; empty when nothing of it may. */
    static String cleaned(String wanted) {
        String fit =
                UNFIT.matcher(Normalizer.normalize(wanted, Normalizer.Form.NFC)).replaceAll("-");
        return EDGES.matcher(fit).replaceAll("");
    }

    private static String shortened(String name) {
        int kept = 0;
        int bytes = 0;
        for (int points = 0; kept < name.length() && points < LONGEST - ROOM; points++) {
            int next = name.offsetByCodePoints(kept, 1);
            bytes += name.substring(kept, next).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES - ROOM_IN_BYTES) {
                break;
            }
            kept = next;
        }
        return kept == name.length() ? name : cleaned(name.substring(0, kept));
    }

    /**
     * A name with its ending, and with a number before it where it needs one.
     *
     * @param take takes a name if it is free
     */
    public static String free(String name, String ending, Predicate<String> take) {
        String free = name + ending;
        for (int i = 2; !take.test(free); i++) {
            free = name + "_" + i + ending;
        }
        return free;
    }

    /** The same for names that some system takes for one. */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
