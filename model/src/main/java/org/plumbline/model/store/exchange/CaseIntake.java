package org.plumbline.model.store.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.Family;
import org.plumbline.model.intake.Warning;
import tools.jackson.databind.JsonNode;

/** A CASE package as a draft that keeps the package, so that nothing of it is lost when the bank is written again. */
final class CaseIntake {
    /** A bank with a longer package beside it could not be opened again, since banks have at most 50 MB. */
    private static final int LONGEST_KEPT = 24_000_000;

    private CaseIntake() {}

    static Optional<Draft> read(ExchangeFile file, JsonNode tree) {
        return CasePackage.of(tree).map(source -> {
            CaseReading reading = CaseReader.read(source, file.source(Family.CASE));
            var warnings = new ArrayList<>(reading.warnings());
            CompetencyBank bank =
                    isWhole(reading.bank(), source) ? reading.bank() : keeping(reading.bank(), tree, warnings);
            return new Draft(Family.CASE, bank, warnings, List.of(), List.of());
        });
    }

    /** A package of ours that nobody changed: the bank alone writes the same again. */
    private static boolean isWhole(CompetencyBank bank, CasePackage source) {
        boolean own = OwnUri.parse(Fields.text(source.document(), "uri"))
                .filter(uri -> uri.is(CasePart.BANK))
                .isPresent();
        String when = Fields.text(source.document(), "lastChangeDateTime");
        return own && CaseTree.of(bank, CaseVersion.of(source), when, Map.of()).equals(source.root());
    }

    private static CompetencyBank keeping(CompetencyBank bank, JsonNode tree, List<Warning> warnings) {
        String text = tree.toString();
        if (text.length() > LONGEST_KEPT) {
            warnings.add(new Warning(
                    0,
                    "The package is too long to be kept beside the bank. What the bank does not show will not be in a"
                            + " package that is written from it."));
            return bank;
        }
        return bank.toBuilder().original(Optional.of(text)).build();
    }
}
