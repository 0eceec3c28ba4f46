package org.plumbline.model.workshop;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.ParkedItem;
import org.plumbline.model.analysis.ParkedItemId;
import org.plumbline.model.change.Lists;

/** A change of what was put aside. */
public sealed interface ParkingChange extends AgendaChange {
    /** One more item at the end. */
    record ParkItem(ParkedItem item) implements ParkingChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return parked(before, Lists.plus(before.parked(), item));
        }
    }

    /**
     * An item reworded or answered.
     *
     * @param field which one, so that typing in it is one step
     */
    record EditParked(ParkedItem item, String field) implements ParkingChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return parked(before, Lists.replace(before.parked(), old -> old.id().equals(item.id()), old -> item));
        }

        @Override
        public Optional<String> mergeKey() {
            return Optional.of("parked." + item.id() + "." + field);
        }
    }

    /** Takes an item out. */
    record RemoveParked(ParkedItemId item) implements ParkingChange {
        @Override
        public JobAnalysis edit(JobAnalysis before) {
            return parked(before, Lists.without(before.parked(), old -> old.id().equals(item)));
        }
    }

    private static JobAnalysis parked(JobAnalysis before, List<ParkedItem> items) {
        return before.toBuilder().parked(items).build();
    }
}
