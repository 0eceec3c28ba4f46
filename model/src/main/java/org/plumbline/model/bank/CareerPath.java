package org.plumbline.model.bank;

import java.util.List;

/**
 * Positions that follow each other in a working life.
 *
 * @param positions titles of positions of the same bank, the first step first
 */
public record CareerPath(String name, List<String> positions) {
    public CareerPath {
        positions = List.copyOf(positions);
    }
}
