package org.plumbline.model.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell that holds a name and perhaps what it means: “Patience – waits well.”
 *
 * @param name empty when the words do not begin with a name
 */
record NameAndText(String name, String text) {
    private static final Pattern PARTS = Pattern.compile("^([^:–—]{2,80}?)(?:\\s+[-–—]\\s+|[–—]|:\\s+)(\\S.*)$");

    static NameAndText of(String words) {
        String plain = words.strip();
        Matcher parts = PARTS.matcher(plain);
        if (parts.matches() && Wording.looksLikeName(parts.group(1).strip())) {
            return new NameAndText(parts.group(1).strip(), parts.group(2).strip());
        }
        String name = plain.replaceFirst("[:\\s]+$", "");
        return Wording.looksLikeName(name) ? new NameAndText(name, "") : new NameAndText("", plain);
    }
}
