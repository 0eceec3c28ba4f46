package org.plumbline.model.statistics;

import java.util.OptionalDouble;

/** What a measure came to: a number, or the reason why there is none, in words. */
public sealed interface Measured {
    OptionalDouble value();

    /** A number that is finite. */
    record Value(double number) implements Measured {
        public Value {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("A measure without a value needs a reason, not " + number + ".");
            }
            number += 0.0; // so that a negative zero is a zero
        }

        @Override
        public OptionalDouble value() {
            return OptionalDouble.of(number);
        }
    }

    /** No number can be given. */
    record Undefined(String reason) implements Measured {
        public Undefined {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("A measure without a value needs a reason.");
            }
        }

        @Override
        public OptionalDouble value() {
            return OptionalDouble.empty();
        }
    }
}
