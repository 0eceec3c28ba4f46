package org.plumbline.app.job;

import org.plumbline.app.words.Words;

/** The sentence for a fault of the program itself; the log has the rest. */
public final class Problems {
    private Problems() {}

    /** Names a short code that a person can quote: the kind of fault and the line where it happened. */
    public static String sentence(Throwable fault) {
        return Words.of("common.fault", code(fault));
    }

    static String code(Throwable fault) {
        for (StackTraceElement place : fault.getStackTrace()) {
            if (place.getClassName().startsWith("org.plumbline.")) {
                String name =
                        place.getClassName().substring(place.getClassName().lastIndexOf('.') + 1);
                return fault.getClass().getSimpleName() + "-" + name + "-" + place.getLineNumber();
            }
        }
        return fault.getClass().getSimpleName();
    }
}
