package org.plumbline.model.intake;

import java.util.Optional;

/** Finds where, in the lines of a competency of a city model, another one begins that has lost its heading. */
final class CityStray {
    private final OpenModelCompetency open;
    private final CityIndex index;

    CityStray(OpenModelCompetency open, CityIndex index) {
        this.open = open;
        this.index = index;
    }

    /**
     * Why the lines from here on are not put under the competency.
     *
     * @param inLevels whether the levels are being read
     * @param beforeLevels whether the definition is
     */
    Optional<String> reason(CityLine line, boolean inLevels, boolean beforeLevels) {
        boolean entry = inLevels
                && line.number().isPresent()
                && Wording.looksLikeName(line.name())
                && line.definition().isEmpty();
        if (entry || index.lists(line)) {
            return Optional.of("“" + line.text() + "” stands like a heading among the lines of “" + open.name()
                    + "”, so what follows is not put under it.");
        }
        return beginsLevels(line, inLevels || beforeLevels)
                ? Optional.of(
                        "Other levels begin here without a heading of their own, so what follows is not put under “"
                                + open.name() + "”.")
                : Optional.empty();
    }

    /** Levels after the indicators, or twice the same, are those of a competency whose heading is not there. */
    private boolean beginsLevels(CityLine line, boolean mayHoldLevels) {
        boolean label =
                line.label().filter(found -> found.label() == CityLabel.LEVELS).isPresent();
        return (label || line.level().filter(number -> number == 1).isPresent())
                && open.hasLevels()
                && (!mayHoldLevels || label || open.hasLevel(1));
    }
}
