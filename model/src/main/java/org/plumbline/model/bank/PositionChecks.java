package org.plumbline.model.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses positions that cannot be told apart, and career paths over positions that are not there. */
final class PositionChecks {
    private PositionChecks() {}

    static void require(List<PositionProfile> positions, List<CareerPath> paths) {
        Set<String> titles = new HashSet<>();
        for (PositionProfile position : positions) {
            if (!titles.add(position.title())) {
                throw new IllegalArgumentException("Two positions of the bank are called “" + position.title() + "”");
            }
        }
        for (CareerPath path : paths) {
            for (String position : path.positions()) {
                if (!titles.contains(position)) {
                    throw new IllegalArgumentException("The career path “" + path.name() + "” names the position “"
                            + position + "”, which is not there");
                }
            }
        }
    }
}
