package org.plumbline.model.bank;

import java.util.List;

/** The level texts that hold for one career track, instead of those that hold for everyone. */
public record TrackTexts(Track track, List<LevelText> levels) {
    public TrackTexts {
        levels = List.copyOf(levels);
    }
}
