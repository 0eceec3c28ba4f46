package org.plumbline.model.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The level texts that hold for one career track, instead of those that hold for everyone. */
public record TrackTexts(Track track, List<LevelText> levels) {
    public TrackTexts {
        levels = List.copyOf(levels);
    }

    /** Other words for one level of the track; its illustrations stay. */
    public TrackTexts withLevelText(int ordinal, String words) {
        var texts = new ArrayList<LevelText>();
        LevelText old = LevelText.of(ordinal, "");
        for (LevelText text : levels) {
            if (text.level() == ordinal) {
                old = text;
            } else {
                texts.add(text);
            }
        }
        texts.add(old.withText(words));
        texts.sort(Comparator.comparingInt(LevelText::level));
        return new TrackTexts(track, texts);
    }
}
