package org.plumbline.model.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every two raters of a matrix, with what they rated both. */
final class RaterPairs {
    private final Optional<String> obstacle;
    private final List<RaterPair> pairs = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    RaterPairs(RatingMatrix matrix) {
        obstacle = matrix.obstacle();
        List<String> raters = matrix.raters();
        for (int i = 0; i < raters.size(); i++) {
            for (int j = i + 1; j < raters.size(); j++) {
                pairs.add(new RaterPair(matrix, i, j));
                names.add(raters.get(i) + " and " + raters.get(j));
            }
        }
    }

    PairCounts counts() {
        long both = 0;
        long same = 0;
        long withinOne = 0;
        for (RaterPair pair : pairs) {
            both += pair.both();
            same += pair.same();
            withinOne += pair.withinOne();
        }
        return new PairCounts(both, same, withinOne);
    }

    Measured share(long part) {
        return obstacle.<Measured>map(Measured.Undefined::new)
                .orElseGet(() -> new Measured.Value((double) part / counts().both()));
    }

    /** The mean over all pairs; none is left out silently, so that one without a kappa leaves the mean without one. */
    Measured kappa(RaterPair.Weights weights) {
        if (obstacle.isPresent()) {
            return new Measured.Undefined(obstacle.get());
        }
        double sum = 0;
        for (int i = 0; i < pairs.size(); i++) {
            RaterPair pair = pairs.get(i);
            if (pair.both() == 0) {
                return new Measured.Undefined(names.get(i) + " rated nothing in common.");
            }
            if (!pair.varies()) {
                return new Measured.Undefined(names.get(i) + " gave one and the same level throughout, so chance and"
                        + " agreement cannot be told apart.");
            }
            sum += pair.kappa(weights);
        }
        return new Measured.Value(sum / pairs.size());
    }
}
