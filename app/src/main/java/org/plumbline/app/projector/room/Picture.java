package org.plumbline.app.projector.room;

/**
 * How large the room's picture is, and how large letters must be in it.
 *
 * @param share the height of body text as a share of the picture's height; {@link Seat} says how large it must be
 */
public record Picture(double width, double height, double share) {
    private static final double TITLE_SHARE = 0.06;
    private static final double TITLE_TO_BODY = 1.25;
    private static final double MARGIN_SHARE = 0.05;
    private static final double GAP_SHARE = 0.018;

    public Picture {
        if (!(width > 0 && height > 0 && share > 0)) {
            throw new IllegalArgumentException("A picture has a width, a height and letters");
        }
    }

    /** The pixels of body text. */
    double body() {
        return height * share;
    }

    double title() {
        return height * Math.max(TITLE_SHARE, share * TITLE_TO_BODY);
    }

    /** The foot is as small as the last row can read. */
    double foot(double least) {
        return height * Math.min(share, least);
    }

    double margin() {
        return height * MARGIN_SHARE;
    }

    double gap() {
        return height * GAP_SHARE;
    }

    double inner() {
        return width - 2 * margin();
    }

    Picture with(double newShare) {
        return new Picture(width, height, newShare);
    }
}
