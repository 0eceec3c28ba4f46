package org.plumbline.model.intake;

import java.util.List;

/** Numbers with the word for what they count. */
public final class Counted {
    private Counted() {}

    /** "1 level" or "3 levels". */
    public static String of(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Adds a count to a list of them, unless there is nothing to count. */
    static void add(List<String> counts, int number, String one, String many) {
        if (number > 0) {
            counts.add(of(number, one, many));
        }
    }
}
