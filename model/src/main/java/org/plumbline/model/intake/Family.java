package org.plumbline.model.intake;

/** The kinds of competency document that are read. */
public enum Family {
    /** The SME-QA sample form: a name, a definition, one bullet a level. */
    USDS("usds", "SME-QA sample competencies"),
    /** A City of Los Angeles competency model: numbered, three levels, indicators, Satisfactory and Superior. */
    LOS_ANGELES("los-angeles", "City of Los Angeles competency model"),
    /** OPM proficiency-level tables: groups, five levels with illustrations. */
    OPM("opm", "OPM proficiency-level tables"),
    /** A bank that Plumbline itself saved. */
    BANK("bank", "Plumbline bank"),
    /** None of these. */
    UNKNOWN("unknown", "unknown kind of document");

    private final String key;
    private final String words;

    Family(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** The word that the command line prints. */
    public String key() {
        return key;
    }

    public String words() {
        return words;
    }
}
