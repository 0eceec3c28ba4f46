package org.plumbline.export.doc;

import java.util.List;

/**
 * A finished file.
 *
 * @param remarks sentences on what could not be shown as typed, such as a script without a font; usually none
 */
public record Rendered(byte[] bytes, List<String> remarks) {
    public Rendered {
        remarks = List.copyOf(remarks);
    }
}
