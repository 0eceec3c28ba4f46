package org.plumbline.model.intake;

import java.text.Normalizer;
import java.util.Locale;

/** Names as the words of an id: lower case, hyphens, no other signs. */
public final class Slug {
    private static final int LONGEST = 60;

    private Slug() {}

    /** The words of the name; {@code ifEmpty} when it has none. */
    public static String of(String name, String ifEmpty) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String shortened =
                plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        return shortened.isEmpty() ? ifEmpty : shortened;
    }
}
