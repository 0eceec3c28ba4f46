package org.plumbline.model.store.exchange;

import java.util.List;
import java.util.Map;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.intake.Warning;

/**
 * A package as a bank.
 *
 * @param identifiers which element of the package each part of the bank came from, by {@link CaseKeys}; with
 *     {@code score/…} and {@code position/…} as the rubric had them
 */
record CaseReading(CompetencyBank bank, List<Warning> warnings, Map<String, String> identifiers) {}
