package org.plumbline.app.screen;

import java.util.Optional;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.model.analysis.Agenda;
import org.plumbline.model.analysis.AgendaStep;
import org.plumbline.model.analysis.AgendaTopic;
import org.plumbline.model.analysis.ParkedItem;
import org.plumbline.model.analysis.ParkedItemId;
import org.plumbline.model.workshop.ParkingChange;

/** Puts something aside, from wherever it came up. */
public final class Parking {
    private final WorkshopDocument document;
    private final Services services;

    public Parking(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
    }

    /**
     * Parks one item; blank words park nothing.
     *
     * @param here the stage that is open; one that says nothing leaves it to the step that the clock runs for
     * @return whether something was parked
     */
    public boolean park(String words, Goal here) {
        if (words.isBlank()) {
            return false;
        }
        document.apply(new ParkingChange.ParkItem(new ParkedItem(
                new ParkedItemId(services.ids().next("parked")),
                words.strip(),
                Topics.of(here).or(this::running).orElse(AgendaTopic.WELCOME),
                services.clock().instant(),
                "")));
        return true;
    }

    private Optional<AgendaTopic> running() {
        Agenda agenda = document.current().analysis().agenda();
        return agenda.running().flatMap(now -> agenda.step(now.step())).map(AgendaStep::topic);
    }
}
