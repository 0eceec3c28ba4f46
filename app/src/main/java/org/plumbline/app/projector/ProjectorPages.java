package org.plumbline.app.projector;

import org.plumbline.app.words.Words;
import org.plumbline.model.check.Stage;
import org.plumbline.model.position.Grade;
import org.plumbline.model.workshop.Workshop;

/** Makes the pages of the job itself; pure functions of the workshop, so that screen and paper say the same. */
public final class ProjectorPages {
    private ProjectorPages() {}

    public static ProjectorPage position(Workshop workshop) {
        return ProjectorPage.lines(
                Foot.title(workshop),
                workshop.position().agency(),
                workshop.position().grades().stream().map(Grade::name).toList(),
                Foot.of(workshop, Stage.POSITION));
    }

    /** For stages that hold people's data. */
    public static ProjectorPage waiting(Workshop workshop) {
        return ProjectorPage.waiting(Foot.title(workshop), Words.of("projector.pause"));
    }
}
