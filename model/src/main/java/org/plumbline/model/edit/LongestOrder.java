package org.plumbline.model.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.plumbline.model.bank.CompetencyId;

/** As many competencies as possible that still follow each other as they did; the others are those that moved. */
record LongestOrder(List<CompetencyId> now, ToIntFunction<CompetencyId> placeBefore) {

    Set<CompetencyId> ids() {
        int[] previous = new int[now.size()];
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            int length = shorterThan(ends, place(i));
            previous[i] = length == 0 ? -1 : ends.get(length - 1);
            if (length == ends.size()) {
                ends.add(i);
            } else {
                ends.set(length, i);
            }
        }
        Set<CompetencyId> ids = new HashSet<>();
        for (int i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); i >= 0; i = previous[i]) {
            ids.add(now.get(i));
        }
        return ids;
    }

    /** How long a rising row can be that this place goes on. */
    private int shorterThan(List<Integer> ends, int place) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (place(ends.get(middle)) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int place(int index) {
        return placeBefore.applyAsInt(now.get(index));
    }
}
