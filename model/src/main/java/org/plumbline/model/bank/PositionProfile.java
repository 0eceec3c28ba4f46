package org.plumbline.model.bank;

import java.util.Optional;

/**
 * A position that a framework describes; competencies and skills name it as the grade of what they require.
 *
 * @param title what requirements call it, different from every other position of the bank
 * @param code its code in the framework, such as an O*NET-SOC or work-role code; may be empty
 * @param family the group of positions it belongs to; may be empty
 * @param description a few sentences; may be empty
 */
public record PositionProfile(String title, String code, String family, String description, Optional<Track> track) {}
