package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;

/** Puts required levels that stand apart in a document to the competencies that it defines. */
final class RequirementsAdded {
    private final CompetencyBank bank;
    private final List<Warning> warnings;
    private final Map<Integer, List<RequiredClaim>> claims = new LinkedHashMap<>();

    private RequirementsAdded(CompetencyBank bank, List<Warning> warnings) {
        this.bank = bank;
        this.warnings = warnings;
    }

    /**
     * @param warnings of the draft and of the tables; what cannot be put anywhere is added to them
     */
    static Draft to(Draft draft, List<RequiredClaim> claims, List<Warning> warnings) {
        var added = new RequirementsAdded(draft.bank(), warnings);
        claims.forEach(added::place);
        var competencies = new ArrayList<>(draft.bank().competencies());
        added.claims.forEach((at, own) -> competencies.set(at, added.required(competencies.get(at), own)));
        warnings.sort(Comparator.comparingInt(Warning::line));
        CompetencyBank bank =
                draft.bank().toBuilder().competencies(competencies).build();
        return new Draft(draft.family(), bank, warnings, draft.seen(), draft.origins());
    }

    private void place(RequiredClaim claim) {
        List<Integer> same = named(claim.competency(), false);
        List<Integer> found = same.isEmpty() ? named(claim.competency(), true) : same;
        if (found.size() == 1) {
            claims.computeIfAbsent(found.get(0), any -> new ArrayList<>()).add(claim);
        } else {
            warnings.add(new Warning(
                    claim.line(),
                    "The required level “" + claim.level() + "” at " + claim.grade() + " is left out: the document has "
                            + (found.isEmpty() ? "no competency" : "more than one competency") + " called “"
                            + claim.competency() + "”."));
        }
    }

    private List<Integer> named(String name, boolean typo) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < bank.competencies().size(); i++) {
            String other = bank.competencies().get(i).name();
            if (typo ? Wording.nearly(other, name) : Wording.same(other, name)) {
                found.add(i);
            }
        }
        return found;
    }

    private Competency required(Competency competency, List<RequiredClaim> own) {
        Scale scale = bank.scaleOf(competency);
        var stated = new StatedLevels();
        competency.required().forEach(stated::add);
        for (RequiredClaim claim : own) {
            requirement(claim, scale, warnings).ifPresent(stated::add);
        }
        var remarks = new Ledger(new SourceText("", "", List.of()));
        List<BankRequirement> agreed = stated.agreed(own.get(0).line(), competency.name(), remarks);
        warnings.addAll(remarks.warnings());
        return competency.toBuilder().onlyRequired(agreed).build();
    }

    /** The requirement on the scale, or a warning that the scale has no such level. */
    static Optional<BankRequirement> requirement(RequiredClaim claim, Scale scale, List<Warning> warnings) {
        Optional<Level> level = NamedLevel.on(scale, claim.level());
        if (level.isEmpty()) {
            warnings.add(new Warning(
                    claim.line(),
                    "“" + claim.level() + "”, required of “" + claim.competency() + "” at " + claim.grade()
                            + ", is not a level of the scale “" + scale.name() + "”, so it is left out."));
        }
        return level.map(one -> new BankRequirement(Optional.of(claim.grade()), one.ordinal(), Evidence.STATED));
    }
}
