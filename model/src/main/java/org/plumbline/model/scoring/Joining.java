package org.plumbline.model.scoring;

/** What the points of several raters come to in one competency, before they are weighed and added. */
public enum Joining {
    /** The points of the level that holds; raters who differ must settle it first. */
    SETTLED("of the level that holds; raters who differ settle it first, and nothing is averaged"),
    /** Meets and Exceeds of two raters come to the points of Meets, or the whole number above them. */
    MEAN_DOWN("joined as the mean of the raters, rounded down in each competency"),
    /** Meets and Exceeds of two raters may come to the points of Exceeds. */
    MEAN_HALF_UP("joined as the mean of the raters, rounded in each competency with a half going up"),
    MEAN("joined as the mean of the raters, not rounded");

    private final String words;

    Joining(String words) {
        this.words = words;
    }

    /** Goes on after "The points are …". */
    public String words() {
        return words;
    }
}
