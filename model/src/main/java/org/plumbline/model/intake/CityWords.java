package org.plumbline.model.intake;

/** What the first and the last sign of a paragraph tell about where it belongs. */
final class CityWords {
    private CityWords() {}

    static boolean endsSentence(String words) {
        return words.matches("(?s).*[.!?][”\"’)*]*");
    }

    static boolean startsLower(String words) {
        return !words.isEmpty() && Character.isLowerCase(words.charAt(0));
    }
}
