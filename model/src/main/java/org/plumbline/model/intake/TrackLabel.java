package org.plumbline.model.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.model.bank.Track;

/** The words that career frameworks call the two tracks by. */
final class TrackLabel {
    private static final int LONGEST = 60;

    private static final Pattern BESIDE = Pattern.compile(
            "\\s*\\([^)]*\\)|\\b(?:tracks?|levels?|level descriptions?|roles?|expectations|employees|staff)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTRIBUTOR =
            Pattern.compile("individual[ -]contributors?|ICs?", Pattern.CASE_INSENSITIVE);
    private static final Pattern MANAGER = Pattern.compile(
            "managerial|managers?|management|people[ -](?:managers?|management|leaders?|leadership)",
            Pattern.CASE_INSENSITIVE);

    /** What every label has somewhere; most lines of a document have none of it. */
    private static final Pattern HINT = Pattern.compile("individual|ic|manag|people", Pattern.CASE_INSENSITIVE);

    private TrackLabel() {}

    /** The track that the words name, if they say nothing else. */
    static Optional<Track> of(String words) {
        if (words.length() > LONGEST || !HINT.matcher(words).find()) {
            return Optional.empty();
        }
        String plain = BESIDE.matcher(words.replaceAll("[:\\s]+$", ""))
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .strip();
        if (CONTRIBUTOR.matcher(plain).matches()) {
            return Optional.of(Track.INDIVIDUAL_CONTRIBUTOR);
        }
        return MANAGER.matcher(plain).matches() ? Optional.of(Track.MANAGERIAL) : Optional.empty();
    }

    static String words(Track track) {
        return track == Track.MANAGERIAL ? "Managerial" : "Individual Contributor";
    }
}
