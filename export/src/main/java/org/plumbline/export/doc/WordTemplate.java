package org.plumbline.export.doc;

import java.util.Arrays;

/**
 * An agency's own Word template (.dotx or .docx), read from its file.
 *
 * @param name of the file, for messages
 */
public record WordTemplate(String name, byte[] bytes) {
    public WordTemplate {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordTemplate template
                && name.equals(template.name)
                && Arrays.equals(bytes, template.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return name;
    }
}
