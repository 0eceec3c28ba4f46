package org.plumbline.app.command;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.intake.Counted;
import org.plumbline.model.kit.RatingKit;
import org.plumbline.model.panel.Round;
import org.plumbline.model.workshop.Workshop;

/** What is to be said of a rating kit: that it is whole, and held against its workshop that the round is still there. */
final class KitFindings {
    private KitFindings() {}

    static FileContent of(RatingKit kit) {
        return new FileContent(
                "a rating kit of " + kit.member().id() + " for round "
                        + kit.round().number() + " with "
                        + Counted.of(kit.candidates().size(), "candidate", "candidates"),
                Optional.empty(),
                (file, workshops) -> findings(file, kit, workshops));
    }

    private static List<FileFinding> findings(String file, RatingKit kit, List<Workshop> workshops) {
        return workshops.stream()
                .filter(workshop -> workshop.id().equals(kit.workshop()))
                .filter(workshop -> workshop.rounds().stream()
                        .map(Round::digest)
                        .noneMatch(kit.round().digest()::equals))
                .findFirst()
                .map(workshop -> FileFinding.error(
                        file,
                        "The workshop has no round with the words of this kit: what is rated with it would not be"
                                + " taken. Prepare the round again."))
                .stream()
                .toList();
    }
}
