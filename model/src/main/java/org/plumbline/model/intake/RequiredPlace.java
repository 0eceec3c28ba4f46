package org.plumbline.model.intake;

import java.util.List;
import java.util.Optional;

/**
 * Which competency a line of required levels stands below.
 *
 * <p>It is the nearest one above, unless something between the two was left out or begins another part of the document:
 * then the line may be about what is missing.
 */
final class RequiredPlace {
    private final SourceText source;
    private final Draft draft;

    RequiredPlace(SourceText source, Draft draft) {
        this.source = source;
        this.draft = draft;
    }

    Optional<String> above(SourceLine line) {
        int owner = -1;
        List<Integer> origins = draft.origins();
        for (int i = 0; i < origins.size(); i++) {
            boolean nearer = owner < 0 || origins.get(i) > origins.get(owner);
            if (origins.get(i) < line.number() && origins.get(i) > 0 && nearer) {
                owner = i;
            }
        }
        return owner >= 0 && isCertain(origins.get(owner), line.number())
                ? Optional.of(draft.bank().competencies().get(owner).name())
                : Optional.empty();
    }

    private boolean isCertain(int from, int to) {
        boolean leftOut = draft.warnings().stream().anyMatch(warning -> warning.line() > from && warning.line() < to);
        boolean heading = source.lines().stream()
                .filter(line -> line.number() > from && line.number() < to)
                .anyMatch(line -> line.role() == LineRole.HEADING
                        && CityLabel.of(StyledText.of(line)).isEmpty());
        return !leftOut && !heading;
    }
}
