package org.plumbline.model.check;

import java.util.List;
import java.util.Locale;

/** Signs that nobody types into a name: they are not seen, or turn the words around, or cannot be written to a file. */
public final class HostileSigns {
    private static final int NOT_A_SIGN = 0xFFFE;

    private HostileSigns() {}

    /** As “U+202E”, each once, in the order of the text; empty for an ordinary one. */
    public static List<String> in(String text) {
        return text.codePoints()
                .filter(HostileSigns::isHostile)
                .mapToObj(sign -> String.format(Locale.ROOT, "U+%04X", sign))
                .distinct()
                .toList();
    }

    private static boolean isHostile(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> !joinsLetters(sign);
            default -> (sign & NOT_A_SIGN) == NOT_A_SIGN || sign >= 0xFDD0 && sign <= 0xFDEF;
        };
    }

    /** Names of some scripts cannot be written without these two. */
    private static boolean joinsLetters(int sign) {
        return sign == 0x200C || sign == 0x200D;
    }
}
