package org.plumbline.model.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.position.Grade;
import org.plumbline.model.position.GradeId;
import org.plumbline.model.position.Position;

/**
 * Begins a workshop from a position that a bank describes: its words, its track, the competencies that it requires and
 * the level that the bank states for each. What the workshop says already stays.
 */
public final class PositionTaking {
    private final CompetencyBank bank;
    private final PositionProfile profile;
    private final Function<Competency, String> digest;
    private final List<WorkshopChange> changes = new ArrayList<>();
    private Workshop workshop;

    private PositionTaking(
            Workshop before, CompetencyBank bank, PositionProfile profile, Function<Competency, String> digest) {
        this.workshop = before;
        this.bank = bank;
        this.profile = profile;
        this.digest = digest;
    }

    /**
     * The steps, in order.
     *
     * @param digest SHA-256 of a competency as stored
     */
    public static List<WorkshopChange> of(
            Workshop before, CompetencyBank bank, PositionProfile profile, Function<Competency, String> digest) {
        var taking = new PositionTaking(before, bank, profile, digest);
        taking.position();
        taking.grade();
        taking.competencies();
        return List.copyOf(taking.changes);
    }

    /** The competencies of a bank that a position requires. */
    public static List<Competency> required(CompetencyBank bank, PositionProfile profile) {
        return bank.competencies().stream()
                .filter(competency -> competency.required().stream().anyMatch(one -> names(one, profile)))
                .toList();
    }

    private static boolean names(BankRequirement requirement, PositionProfile profile) {
        return requirement.grade().filter(profile.title()::equals).isPresent();
    }

    private void position() {
        Position old = workshop.position();
        step(new PositionChange.EditPosition(
                new Position(
                        profile.title(),
                        old.series().isBlank() ? profile.code() : old.series(),
                        old.agency(),
                        old.office(),
                        old.descriptionNumber(),
                        profile.track().or(old::track),
                        old.grades(),
                        old.duties().isBlank() ? profile.description() : old.duties()),
                "profile"));
    }

    /** The bank states its levels for the position; without any grade, the position is the grade. */
    private void grade() {
        if (workshop.position().grades().isEmpty() && !required(bank, profile).isEmpty()) {
            step(new PositionChange.AddGrade(new Grade(new GradeId("position"), profile.title())));
        }
    }

    private void competencies() {
        for (Competency competency : required(bank, profile)) {
            boolean selected = workshop.competencies().stream()
                    .flatMap(one -> one.source().stream())
                    .anyMatch(source -> source.bank().equals(bank.id())
                            && source.competency().equals(competency.id()));
            if (!selected) {
                select(competency);
            }
        }
    }

    /** Levels go where the workshop's grade is the position itself; other grades are for the experts to say. */
    private void select(Competency competency) {
        var selecting = SelectionChange.SelectCompetency.from(workshop, bank, competency, digest.apply(competency));
        step(selecting);
        competency.required().stream()
                .filter(requirement -> names(requirement, profile))
                .forEach(requirement -> workshop.position().grades().stream()
                        .filter(grade -> grade.name().equals(profile.title()))
                        .forEach(grade -> step(new LevelChange.SetRequiredLevel(
                                selecting.selected().id(), grade.id(), requirement.level()))));
    }

    private void step(WorkshopChange change) {
        changes.add(change);
        workshop = change.applyTo(workshop);
    }
}
