package org.plumbline.export.doc;

import java.time.Instant;
import java.util.Optional;

/**
 * What documents are put on: the same for a whole batch, whatever the documents say.
 *
 * @param created the date that files show as their own
 * @param template an agency's own Word template that gives fonts, header and footer; of Word documents only
 * @param fillable whether PDF forms can be filled in on screen
 */
public record Stationery(Instant created, Paper paper, Optional<WordTemplate> template, boolean fillable) {
    public static Stationery of(Instant created) {
        return new Stationery(created, Paper.LETTER, Optional.empty(), false);
    }

    public Stationery on(Paper value) {
        return new Stationery(created, value, template, fillable);
    }

    public Stationery withTemplate(WordTemplate value) {
        return new Stationery(created, paper, Optional.of(value), fillable);
    }

    public Stationery fillable(boolean value) {
        return new Stationery(created, paper, template, value);
    }
}
