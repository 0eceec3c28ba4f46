package org.plumbline.model.check;

import java.util.List;
import org.plumbline.model.workshop.SignedRest;
import org.plumbline.model.workshop.Workshop;

/** Whether the workshop still says what was signed; only a file that was edited by hand does not. */
final class SignOffChecks {
    private SignOffChecks() {}

    static List<Finding> of(Workshop workshop) {
        return SignedRest.isBroken(workshop)
                ? List.of(new Finding(
                        Severity.ERROR,
                        Stage.SIGN_OFF,
                        "",
                        "signed.differs",
                        List.of(String.valueOf(workshop.signOff().versions().size()))))
                : List.of();
    }
}
