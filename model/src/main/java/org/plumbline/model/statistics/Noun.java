package org.plumbline.model.statistics;

/** What is rated, in one word: a study says “target”, a panel “candidate”. */
public record Noun(String one, String many) {
    public static final Noun TARGET = new Noun("target", "targets");
    public static final Noun CANDIDATE = new Noun("candidate", "candidates");

    /** “1 target” or “3 targets”. */
    public String counted(int number) {
        return number + " " + (number == 1 ? one : many);
    }
}
