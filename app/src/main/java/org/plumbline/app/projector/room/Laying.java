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
    private static final double MANY_HEADS_SHARE = 0.036;
    private static final int MANY_HEADS = 4;

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

    /** Cut in the smallest letters; parts that all have room to spare are set larger, all alike. */
    private static List<Drawing> parts(PageLayout layout, ProjectorPage page, Picture picture) {
        List<ProjectorPage> parts =
                new PageSplitter(part -> layout.draw(part, picture).fits()).split(page);
        return shares(page, picture.share())
                .map(share -> draw(layout, parts, picture.with(share)))
                .filter(drawings -> drawings.stream().allMatch(Drawing::fits))
                .findFirst()
                .orElseGet(() -> draw(layout, parts, picture));
    }

    private static List<Drawing> draw(PageLayout layout, List<ProjectorPage> parts, Picture picture) {
        return parts.stream().map(part -> layout.draw(part, picture)).toList();
    }

    private static Stream<Double> shares(ProjectorPage page, double least) {
        Stream<Double> larger = growing(page)
                ? Stream.of(growing(least))
                : Arrays.stream(SHARES).boxed().filter(share -> share > least && share <= largest(page));
        return Stream.concat(larger, Stream.of(least)).distinct();
    }

    /** The heads of a table are narrow; very large letters would break their words. */
    private static double largest(ProjectorPage page) {
        if (page.body() instanceof Body.Grid grid) {
            return grid.heads().size() < MANY_HEADS ? GRID_SHARE : MANY_HEADS_SHARE;
        }
        return SHARES[0];
    }

    private static double growing(double least) {
        return Math.max(GROWING_SHARE, least);
    }

    private static boolean growing(ProjectorPage page) {
        return page.body() instanceof Body.Lines lines && lines.growing();
    }
}
