package org.plumbline.model.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Lists with one thing added, exchanged, moved or left out; the list given stays as it is. */
public final class Lists {
    private Lists() {}

    public static <T> List<T> plus(List<T> list, T added) {
        return plus(list, list.size(), added);
    }

    /** An index outside the list means its nearer end. */
    public static <T> List<T> plus(List<T> list, int index, T added) {
        var copy = new ArrayList<>(list);
        copy.add(Math.max(0, Math.min(index, copy.size())), added);
        return copy;
    }

    public static <T> List<T> without(List<T> list, Predicate<T> which) {
        return list.stream().filter(which.negate()).toList();
    }

    public static <T> List<T> replace(List<T> list, Predicate<T> which, UnaryOperator<T> with) {
        return list.stream()
                .map(item -> which.test(item) ? with.apply(item) : item)
                .toList();
    }

    /** Puts one item at an index; nothing moves when it is not in the list. */
    public static <T> List<T> move(List<T> list, Predicate<T> which, int index) {
        return list.stream()
                .filter(which)
                .findFirst()
                .map(item -> plus(without(list, which), index, item))
                .orElse(list);
    }
}
