package org.plumbline.export;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.bank.CareerPath;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.CategoryId;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.bank.Skill;
import org.plumbline.model.bank.Track;
import org.plumbline.model.bank.TrackTexts;
import org.plumbline.model.scale.BuiltInScales;

/** An invented bank in which every field that a bank can hold is filled in somewhere. */
public final class ExampleBank {
    private static final Category TOGETHER =
            new Category(new CategoryId("together"), "Working together", "With others.");
    private static final Category ALONE = new Category(new CategoryId("alone"), "Working alone", "");

    private ExampleBank() {}

    public static CompetencyBank full() {
        var source = new BankSource("own", "harbour-model.docx", "ab12");
        var scales = List.of(BuiltInScales.FAMILIARITY, BuiltInScales.DEMAND);
        return new CompetencyBank(
                new BankId("harbour"),
                "Harbour office competencies",
                source,
                scales,
                List.of(TOGETHER, ALONE),
                List.of(listening(), tallying(), mooring()),
                List.of(
                        new PositionProfile("Quay clerk", "Q-1", "Quay", "Keeps the berth list.", Optional.empty()),
                        new PositionProfile("Harbour master", "Q-2", "Quay", "", Optional.of(Track.MANAGERIAL))),
                List.of(new CareerPath("From the quay to the office", List.of("Quay clerk", "Harbour master"))),
                List.of(
                        new BankTask("T1", "Assign berths to arriving ships.", "Q-1", "Core"),
                        new BankTask("", "Write the tide report.", "", "")),
                Optional.empty());
    }

    private static Competency listening() {
        var builder = Competency.named(
                        new CompetencyId("listening"), "Listening on the radio", BuiltInScales.FAMILIARITY.id())
                .toBuilder()
                .number(7)
                .category(Optional.of(TOGETHER.id()))
                .definition("Hears what a pilot says, and asks again when the wind takes it away.")
                .neededBeforeEntry(true)
                .indicator("Repeats the call sign.")
                .required(new BankRequirement(Optional.of("Harbour master"), 3, Evidence.STATED))
                .skill(new Skill(
                        "Radio alphabet",
                        "Spells ship names.",
                        List.of(new BankRequirement(Optional.of("Quay clerk"), 2, Evidence.STATED))))
                .track(new TrackTexts(Track.MANAGERIAL, List.of(LevelText.of(2, "Has clerks listen in pairs."))));
        for (int level = 1; level <= 4; level++) {
            builder.level(LevelText.of(level, "Takes down " + level + " of four calls without asking twice."));
        }
        return builder.build();
    }

    private static Competency tallying() {
        return Competency.named(new CompetencyId("tallying"), "Tallying crates", BuiltInScales.DEMAND.id()).toBuilder()
                .category(Optional.of(ALONE.id()))
                .definition("Counts what is landed:")
                .definitionItem("by crate,")
                .definitionItem("by weight.")
                .level(new LevelText(1, "", List.of("Counts one hold.", "Writes the sum down.")))
                .level(LevelText.of(2, "Counts two holds at a time."))
                .performanceLevel("Satisfactory", "The sums agree.")
                .applicationArea("Fish hall")
                .required(new BankRequirement(Optional.empty(), 2, Evidence.MARKED))
                .build();
    }

    /** Neither a category, nor a definition, nor a level text. */
    private static Competency mooring() {
        return Competency.named(new CompetencyId("mooring"), "Mooring", BuiltInScales.FAMILIARITY.id());
    }
}
