package org.plumbline.model.intake.table;

import java.util.Optional;
import org.plumbline.model.bank.Track;

/** The words that tables have for career tracks. */
final class TrackWords {
    private TrackWords() {}

    static Optional<Track> of(String cell) {
        return switch (CellText.plain(cell)) {
            case "individualcontributor", "individualcontributors", "ic", "individual" ->
                Optional.of(Track.INDIVIDUAL_CONTRIBUTOR);
            case "managerial", "manager", "managers", "management" -> Optional.of(Track.MANAGERIAL);
            default -> Optional.empty();
        };
    }
}
