package org.plumbline.app.screen.agenda;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.screen.Parking;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.ParkedItem;
import org.plumbline.model.analysis.ParkedItemId;
import org.plumbline.model.workshop.ParkingChange;

/** What was put aside, and what became of it. */
final class ParkedViewModel {
    private final WorkshopDocument document;
    private final Services services;
    private final Parking parking;
    private final ObservableList<ParkedLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");

    ParkedViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
        parking = new Parking(document, services);
    }

    void refresh(List<ParkedItem> items) {
        List<ParkedItemId> now = items.stream().map(ParkedItem::id).toList();
        if (!lines.stream().map(ParkedLine::id).toList().equals(now)) {
            lines.setAll(items.stream().map(this::line).toList());
        }
        for (int i = 0; i < items.size(); i++) {
            lines.get(i).show(items.get(i));
        }
        long open = items.stream().filter(ParkedItem::isOpen).count();
        count.set(items.isEmpty() ? "" : Words.of("agenda.parked.count", open, items.size()));
    }

    private ParkedLine line(ParkedItem item) {
        return lines.stream()
                .filter(line -> line.id().equals(item.id()))
                .findFirst()
                .orElseGet(() -> new ParkedLine(
                        item,
                        services.clock().getZone(),
                        (edited, field) -> document.apply(new ParkingChange.EditParked(edited, field))));
    }

    ObservableList<ParkedLine> lines() {
        return lines;
    }

    /** "2 of 3 open". */
    ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    boolean park(String words) {
        return parking.park(words, Goal.AGENDA);
    }

    void remove(ParkedItemId item) {
        document.apply(new ParkingChange.RemoveParked(item));
    }
}
