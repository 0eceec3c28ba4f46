package org.plumbline.model.store.exchange;

import java.util.List;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.Family;
import org.plumbline.model.intake.Slug;
import org.plumbline.model.intake.Warning;

/**
 * A file that somebody chose.
 *
 * @param name without its folder
 * @param digest SHA-256 of its bytes in hexadecimal
 */
record ExchangeFile(String name, String digest) {

    BankSource source(Family family) {
        return new BankSource(family.key(), name, digest);
    }

    String title() {
        return name.replaceFirst("\\.[^.]{1,5}$", "");
    }

    /** A bank under the file's own name, to be filled. */
    CompetencyBank bank(Family family) {
        return new CompetencyBank(
                new BankId(Slug.of(title(), family.key())), title(), source(family), List.of(), List.of(), List.of());
    }

    /** A file whose kind is known and which has nothing for a bank. */
    Draft nothing(Family family, String why, List<String> seen) {
        return new Draft(family, bank(family), List.of(new Warning(0, why)), seen, List.of());
    }
}
