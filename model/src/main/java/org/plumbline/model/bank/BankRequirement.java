package org.plumbline.model.bank;

import java.util.Optional;

/**
 * A required level that the source document itself names.
 *
 * @param grade the grade or class it holds for; empty when the document speaks of one class only
 * @param level the ordinal on the competency's scale
 */
public record BankRequirement(Optional<String> grade, int level, Evidence evidence) {}
