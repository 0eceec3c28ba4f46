package org.plumbline.app.projector.presenter;

/** The sizes of the facilitator's script, in per cent of the text around it. */
final class ScriptSize {
    static final int SMALLEST = 80;
    static final int USUAL = 110;
    static final int LARGEST = 200;
    private static final int STEP = 15;

    private ScriptSize() {}

    static int larger(int percent) {
        return Math.min(LARGEST, percent + STEP);
    }

    static int smaller(int percent) {
        return Math.max(SMALLEST, percent - STEP);
    }
}
