package org.plumbline.export.packet;

import java.nio.file.Path;
import java.util.List;

/**
 * One document that was made.
 *
 * @param remarks sentences on what could not be shown as typed; usually none
 */
public record MadeDocument(PlannedDocument planned, Path file, List<String> remarks) {
    public MadeDocument {
        remarks = List.copyOf(remarks);
    }
}
