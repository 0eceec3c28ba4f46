package org.plumbline.model.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Things of the same kind before and after, told apart by what names them. */
record Sides<T>(List<T> before, List<T> after, Function<T, ?> id) {

    List<T> added() {
        return without(after, before);
    }

    List<T> gone() {
        return without(before, after);
    }

    private List<T> without(List<T> all, List<T> known) {
        if (all.equals(known)) {
            return List.of();
        }
        Set<Object> ids = known.stream().map(id).collect(Collectors.toSet());
        var rest = new ArrayList<T>();
        for (T one : all) {
            if (!ids.contains(id.apply(one))) {
                rest.add(one);
            }
        }
        return rest;
    }

    /** Those that are on both sides and differ, in the order of the later. */
    void changed(BiConsumer<T, T> was) {
        if (before.equals(after)) {
            return;
        }
        Map<Object, T> old = before.stream().collect(Collectors.toMap(id, one -> one, (one, other) -> one));
        for (T now : after) {
            T earlier = old.get(id.apply(now));
            if (earlier != null && !earlier.equals(now)) {
                was.accept(earlier, now);
            }
        }
    }
}
