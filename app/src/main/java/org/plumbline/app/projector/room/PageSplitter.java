package org.plumbline.app.projector.room;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.plumbline.app.projector.Body;
import org.plumbline.app.projector.ProjectorPage;
import org.plumbline.app.projector.ProjectorPage.Part;

/** Makes several pages of one that does not fit; knows of places only whether a page fits. */
final class PageSplitter {
    /** A title is one idea; what is longer goes on under it. */
    private static final int LONGEST_TITLE = 120;

    /** A lead up to this length, such as "34 tasks", stands on every part. */
    private static final int SHORT_LEAD = 40;

    private static final Body NOTHING = new Body.Nothing();

    private final Predicate<ProjectorPage> fits;

    PageSplitter(Predicate<ProjectorPage> fits) {
        this.fits = fits;
    }

    /** The parts, numbered; the page itself if it fits. */
    List<ProjectorPage> split(ProjectorPage page) {
        ProjectorPage titled = shortTitled(page);
        if (fits.test(titled)) {
            return List.of(titled);
        }
        // A part's number takes room at the foot, so it is there while the parts are measured.
        List<ProjectorPage> parts = parts(titled.as(new Part(8, 8)));
        var numbered = new ArrayList<ProjectorPage>();
        for (ProjectorPage part : parts) {
            numbered.add(part.as(new Part(numbered.size() + 1, parts.size())));
        }
        return numbered;
    }

    /** The same page with a title of a bearable length. */
    static ProjectorPage shortTitled(ProjectorPage page) {
        if (page.title().length() <= LONGEST_TITLE) {
            return page;
        }
        List<String> pieces = TextCuts.cut(page.title(), piece -> piece.length() < LONGEST_TITLE);
        String rest = page.title().strip().substring(pieces.get(0).length()).strip();
        String lead = page.lead().isBlank() ? rest : rest + "\n" + page.lead();
        return new ProjectorPage(pieces.get(0) + "…", "… " + lead, page.body(), page.foot(), page.part());
    }

    private List<ProjectorPage> parts(ProjectorPage page) {
        List<String> leads = TextCuts.cut(page.lead(), lead -> fits.test(page.showing(lead, NOTHING)));
        var parts = new ArrayList<ProjectorPage>();
        leads.subList(0, leads.size() - 1).forEach(lead -> parts.add(page.showing(lead, NOTHING)));
        String lead = leads.get(leads.size() - 1);
        if (page.body() instanceof Body.Nothing) {
            parts.add(page.showing(lead, NOTHING));
            return parts;
        }
        String further = page.lead().length() <= SHORT_LEAD ? page.lead() : "";
        var filling = new Filling(
                body -> fits.test(page.showing(lead, body)), body -> fits.test(page.showing(further, body)));
        List<Body> bodies = filling.divide(page.body());
        for (int i = 0; i < bodies.size(); i++) {
            parts.add(page.showing(i == 0 ? lead : further, bodies.get(i)));
        }
        return parts;
    }
}
