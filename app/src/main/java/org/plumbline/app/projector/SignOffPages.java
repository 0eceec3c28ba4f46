package org.plumbline.app.projector;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.app.words.Words;
import org.plumbline.model.check.Stage;
import org.plumbline.model.signoff.SignOff;
import org.plumbline.model.signoff.Signature;
import org.plumbline.model.signoff.SignedVersion;
import org.plumbline.model.signoff.SignerRole;
import org.plumbline.model.workshop.Workshop;

/** Makes the page of the sign-off: what is signed and as what people signed it, never who. */
public final class SignOffPages {
    private SignOffPages() {}

    public static ProjectorPage state(Workshop workshop) {
        SignOff signOff = workshop.signOff();
        return ProjectorPage.lines(title(signOff), what(workshop), signers(signOff), Foot.of(workshop, Stage.SIGN_OFF));
    }

    private static String title(SignOff signOff) {
        return signOff.newest()
                .map(version -> Words.of(
                        signOff.isSigned() ? "projector.signOff.signed" : "projector.signOff.amending",
                        version.number()))
                .orElseGet(() -> Words.of("projector.signOff.open"));
    }

    /** What the signatures are for: the signed version, or what stands now. */
    private static String what(Workshop workshop) {
        return workshop.signOff()
                .newest()
                .filter(version -> workshop.signOff().isSigned())
                .map(SignedVersion::frozen)
                .map(frozen -> counted(
                        frozen.competencies().size(),
                        frozen.analysis().tasks().size(),
                        frozen.questions().size()))
                .orElseGet(() -> counted(
                        workshop.competencies().size(),
                        workshop.analysis().tasks().size(),
                        workshop.questions().size()));
    }

    private static String counted(int competencies, int tasks, int questions) {
        return Words.of("projector.signOff.what", competencies, tasks, questions);
    }

    private static List<String> signers(SignOff signOff) {
        Map<SignerRole, Integer> counts = new EnumMap<>(SignerRole.class);
        signOff.newest().filter(version -> signOff.isSigned()).map(SignedVersion::signatures).orElse(List.of()).stream()
                .map(Signature::role)
                .forEach(role -> counts.merge(role, 1, Integer::sum));
        var lines = new ArrayList<String>();
        counts.forEach((role, count) -> lines.add(Words.of("projector.signer." + role.name(), count)));
        return lines;
    }
}
