package org.plumbline.export.packet;

import java.util.List;
import org.plumbline.export.compose.NamePattern;

/**
 * What a batch makes, and by which rules.
 *
 * @param onlyChanged files whose content would be the same as last time stay; files that somebody edited since stay too
 *     and are named, whatever the rule for existing files
 */
public record BatchOrder(List<PlannedFile> files, NamePattern names, Existing existing, boolean onlyChanged) {
    public BatchOrder {
        files = List.copyOf(files);
    }

    /** Each document a file with its usual name; files that are there are replaced. */
    public static BatchOrder of(List<PlannedDocument> plan) {
        return new BatchOrder(Gathering.NONE.files(plan), NamePattern.USUAL, Existing.REPLACE, false);
    }

    public BatchOrder named(NamePattern value) {
        return new BatchOrder(files, value, existing, onlyChanged);
    }

    public BatchOrder where(Existing value) {
        return new BatchOrder(files, names, value, onlyChanged);
    }

    public BatchOrder onlyChanged(boolean value) {
        return new BatchOrder(files, names, existing, value);
    }
}
