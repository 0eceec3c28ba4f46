package org.plumbline.model.intake;

/** The kinds of competency document that are read. */
public enum Family {
    /** The SME-QA sample form: a name, a definition, one bullet a level. */
    USDS("usds", "SME-QA sample competencies"),
    /** A City of Los Angeles competency model: numbered, three levels, indicators, Satisfactory and Superior. */
    LOS_ANGELES("los-angeles", "City of Los Angeles competency model"),
    /** OPM proficiency-level tables: groups, five levels with illustrations. */
    OPM("opm", "OPM proficiency-level tables"),
    /** Competencies with the levels that bands of grades need, and no level texts. */
    REQUIRED_LEVELS("required-levels", "required levels by grade"),
    /** Level texts for individual contributors and for managers, with skills, positions and career paths. */
    CAREER_FRAMEWORK("career-framework", "career framework with tracks"),
    /** A 1EdTech CASE package, version 1.0 or 1.1. */
    CASE("case", "CASE package"),
    /** Work roles or tasks of the NICE framework, as YAML. */
    NICE("nice", "NICE work roles and tasks"),
    /** Competencies with required levels, as YAML. */
    USDS_YAML("usds-yaml", "SME-QA competencies in YAML"),
    /** One of the set-up files of the USDS review tool. */
    USDS_REVIEW_TOOL("usds-review-tool", "set-up file of the USDS review tool"),
    /** A rubric of lettered sections with indicators. */
    RUBRIC("rubric", "rubric with indicators"),
    /** The job-analysis record for the case file: competencies with their tasks. */
    JOB_ANALYSIS("job-analysis", "job-analysis record"),
    /** A bank that Plumbline itself saved. */
    BANK("bank", "Plumbline bank"),
    /** A role framework: one row a skill of a role level, with the level required of it. */
    UK_ROLES("uk-roles", "role framework, skills by role level"),
    /** ESCO skills with their other labels. */
    ESCO("esco", "ESCO skills"),
    /** A framework as OpenSALT writes it into tables: statements, and which is a child of which. */
    OPENSALT("opensalt", "OpenSALT table"),
    /** Tables of the O*NET database: task statements, level scale anchors. */
    ONET("onet", "O*NET table"),
    /** Any other table whose columns are known. */
    TABLE("table", "table of competencies"),
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
