package org.plumbline.app.architecture.trespass.screen.two;

/** A name that says nothing. */
public final class TwoHelper {
    private TwoHelper() {}

    public static String words() {
        return "two";
    }
}
