package org.plumbline.model.scoring;

/** A level scored against the level required at the grade (SME-QA interview form, part 8). */
public enum Determination {
    DOES_NOT_MEET("Does not meet", "▼"),
    MEETS("Meets", "●"),
    EXCEEDS("Exceeds", "▲");

    private final String words;
    private final String sign;

    Determination(String words, String sign) {
        this.words = words;
        this.sign = sign;
    }

    public static Determination of(int scored, int required) {
        if (scored == required) {
            return MEETS;
        }
        return scored < required ? DOES_NOT_MEET : EXCEEDS;
    }

    public String words() {
        return words;
    }

    /** A second cue beside colour. */
    public String sign() {
        return sign;
    }
}
