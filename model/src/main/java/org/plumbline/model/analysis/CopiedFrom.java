package org.plumbline.model.analysis;

import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.CompetencyId;

/**
 * Which words of which bank a selected competency was copied from; the bank may change afterwards, the copy does not.
 *
 * @param digest SHA-256 of the copied competency as stored, so that a newer edition can be recognised
 */
public record CopiedFrom(BankId bank, String bankTitle, CompetencyId competency, String digest) {}
