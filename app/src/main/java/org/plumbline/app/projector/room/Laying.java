package org.plumbline.app.projector.room;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.app.projector.Body;
import org.plumbline.app.projector.ProjectorPage;

/** Draws a page as large as it can be; one that does not fit in the smallest letters becomes several. */
public final class Laying {
    /** Few words are set large, many smaller; under what the last row can read never. */
    private static final double[] SHARES = {0.06, 0.05, 0.042, 0.036};

    /** A list that grows keeps its letters while it grows. */
    private static final double GROWING_SHARE = 0.036;

    private static final double GRID_SHARE = 0.042;

    private final Measure measure;

    public Laying(Measure measure) {
        this.measure = measure;
    }

    /**
     * The parts of a page, in order.
     *
     * @param picture how large, and the smallest letters that the last row can read
     */
    public List<Drawing> lay(ProjectorPage page, Picture picture) {
        double least = picture.share();
        var layout = new PageLayout(measure, least);
        ProjectorPage whole = PageSplitter.shortTitled(page);
        return shares(page, least)
                .map(share -> layout.draw(whole, picture.with(share)))
                .filter(Drawing::fits)
                .findFirst()
                .map(List::of)
                .orElseGet(() -> parts(layout, page, picture.with(growing(page) ? growing(least) : least)));
    }

    private static List<Drawing> parts(PageLayout layout, ProjectorPage page, Picture picture) {
        return new PageSplitter(part -> layout.draw(part, picture).fits())
                .split(page).stream().map(part -> layout.draw(part, picture)).toList();
    }

    private static Stream<Double> shares(ProjectorPage page, double least) {
        Stream<Double> larger = growing(page)
                ? Stream.of(growing(least))
                : Arrays.stream(SHARES).boxed().filter(share -> share > least && share <= largest(page));
        return Stream.concat(larger, Stream.of(least)).distinct();
    }

    /** The heads of a table are narrow; very large letters would break their words. */
    private static double largest(ProjectorPage page) {
        return page.body() instanceof Body.Grid ? GRID_SHARE : SHARES[0];
    }

    private static double growing(double least) {
        return Math.max(GROWING_SHARE, least);
    }

    private static boolean growing(ProjectorPage page) {
        return page.body() instanceof Body.Lines lines && lines.growing();
    }
}
