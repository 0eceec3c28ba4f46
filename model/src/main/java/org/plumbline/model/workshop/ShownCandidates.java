package org.plumbline.model.workshop;

import java.util.List;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;

/**
 * Candidates as everybody but the import and HR's key sees them: where names are hidden there is only the code, and the
 * value that a screen is handed holds nothing else.
 */
public final class ShownCandidates {
    /** Keep a name's own direction from turning the words around it. */
    private static final String ISOLATE = "\u2068";

    private static final String ISOLATE_END = "\u2069";

    private ShownCandidates() {}

    public static List<Candidate> of(Workshop workshop) {
        return workshop.candidates().stream()
                .map(candidate -> of(workshop, candidate))
                .toList();
    }

    public static Candidate of(Workshop workshop, Candidate candidate) {
        return workshop.proceedings().blind() ? candidate.blind() : candidate;
    }

    /** “C-04  Ana Invented”, or “C-04” where names are hidden or nobody gave one. */
    public static String label(Workshop workshop, CandidateId candidate) {
        return workshop.candidate(candidate)
                .map(somebody -> label(of(workshop, somebody)))
                .orElse(candidate.value());
    }

    /** The same for a candidate who is as somebody may see them. */
    public static String label(Candidate shown) {
        return shown.name().isBlank() ? code(shown) : code(shown) + "  " + isolated(shown.name());
    }

    /** What stands for a candidate everywhere; an id where nobody gave a code. */
    public static String code(Candidate candidate) {
        return candidate.code().isBlank() ? candidate.id().value() : candidate.code();
    }

    /** A name that is written from right to left, set apart from the words around it. */
    public static String isolated(String name) {
        boolean turns = name.codePoints().anyMatch(ShownCandidates::isRightToLeft);
        return turns ? ISOLATE + name + ISOLATE_END : name;
    }

    private static boolean isRightToLeft(int sign) {
        byte direction = Character.getDirectionality(sign);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
