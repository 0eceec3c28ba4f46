package org.plumbline.model.intake;

/**
 * What a document says a grade needs of a competency, before both are looked up.
 *
 * @param competency the name as the table or line has it; empty when the line stands below the competency itself
 * @param grade the band, with its audience in brackets where there is one
 * @param level the words for the level
 */
record RequiredClaim(int line, String competency, String grade, String level) {
    static String grade(String band, String audience) {
        return audience.isBlank() ? band : band + " (" + audience + ")";
    }
}
