package org.plumbline.app.screen.questions;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.KeptQuestion;

/**
 * A question that may be taken into the interview.
 *
 * @param asked whether the interview asks it already; it cannot be taken twice
 */
record Offer(KeptQuestion kept, boolean asked, BooleanProperty take) {
    Offer(KeptQuestion kept, boolean asked) {
        this(kept, asked, new SimpleBooleanProperty(false));
    }

    /** What it asks about, its kind, its time, and where it was used. */
    String about() {
        var question = kept.question();
        int minutes = question.pilots().stream()
                .mapToInt(pilot -> pilot.minutes())
                .filter(measured -> measured > 0)
                .findFirst()
                .orElse(0);
        String time = minutes > 0
                ? Words.of("questions.offer.measured", minutes)
                : question.minutes() == 0 ? "" : Words.of("questions.minutes.row", question.minutes());
        String used = kept.lastUsed()
                .map(day -> Words.of("questions.offer.used", day.toString()))
                .orElse("");
        return Stream.of(
                        String.join(", ", kept.competencies()),
                        Words.of("questions.type." + question.type()),
                        Words.of("questions.reach." + question.reach()),
                        time,
                        kept.job(),
                        used,
                        asked ? Words.of("questions.offer.asked") : "")
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    boolean holds(String words) {
        String all = (kept.question().lead() + " " + about()).toLowerCase(Locale.ROOT);
        return words.toLowerCase(Locale.ROOT)
                .lines()
                .flatMap(line -> Stream.of(line.strip().split("\\s+")))
                .allMatch(all::contains);
    }
}
