package org.plumbline.app.screen.candidates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.Candidate;

/** The codes that stand for candidates where names are hidden. */
final class CandidateCodes {
    private static final Pattern OWN = Pattern.compile("C-(\\d{1,6})");

    private CandidateCodes() {}

    /** "C-01", or the one after the highest of that form; a code once given is not given again to somebody else. */
    static String next(Collection<String> taken) {
        int highest = 0;
        for (String code : taken) {
            Matcher own = OWN.matcher(code.strip());
            if (own.matches()) {
                highest = Math.max(highest, Integer.parseInt(own.group(1)));
            }
        }
        return String.format(Locale.ROOT, "C-%02d", highest + 1);
    }

    /** What is wrong with the codes as they stand, in one sentence; empty when nothing. */
    static Optional<String> problem(List<Candidate> candidates) {
        var seen = new ArrayList<String>();
        for (Candidate candidate : candidates) {
            String code = candidate.code().strip();
            if (code.isEmpty()) {
                return Optional.of(Words.of("candidates.noCode"));
            }
            if (seen.contains(code.toLowerCase(Locale.ROOT))) {
                return Optional.of(Words.of("candidates.sameCode", code));
            }
            seen.add(code.toLowerCase(Locale.ROOT));
        }
        return Optional.empty();
    }
}
