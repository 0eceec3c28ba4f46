package org.plumbline.export.packet;

import java.util.List;

/**
 * One file that is to be made: of one document, or of several that follow one another in it.
 *
 * @param documents at least one; all in one format
 */
public record PlannedFile(List<PlannedDocument> documents) {
    public PlannedFile {
        documents = List.copyOf(documents);
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("A file needs a document");
        }
        if (documents.stream().map(PlannedDocument::format).distinct().count() > 1) {
            throw new IllegalArgumentException("The documents of one file have one format");
        }
    }

    public static PlannedFile of(PlannedDocument document) {
        return new PlannedFile(List.of(document));
    }

    public PlannedDocument first() {
        return documents.get(0);
    }

    public Format format() {
        return first().format();
    }

    public boolean isMerged() {
        return documents.size() > 1;
    }
}
