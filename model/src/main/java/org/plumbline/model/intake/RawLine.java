package org.plumbline.model.intake;

/** A line of a text file, with the lines that go on with it. */
record RawLine(int number, String text) {
    private static final int BLANKS_A_STEP = 2;

    /** A bullet in the first column has 0; running text that starts with a blank has 1. */
    int depth() {
        int blanks = text.replace("\t", "    ").length()
                - text.replace("\t", "    ").stripLeading().length();
        return LineStart.bulletLength(text) > 0 ? blanks / BLANKS_A_STEP : Math.min(blanks, 1);
    }
}
