package org.plumbline.model.workshop;

import java.util.List;

/** Several steps that are undone as one. */
public record Together(String labelKey, List<WorkshopChange> parts) implements WorkshopChange {
    public Together {
        parts = List.copyOf(parts);
    }

    @Override
    public Workshop applyTo(Workshop before) {
        Workshop workshop = before;
        for (WorkshopChange part : parts) {
            workshop = part.applyTo(workshop);
        }
        return workshop;
    }
}
