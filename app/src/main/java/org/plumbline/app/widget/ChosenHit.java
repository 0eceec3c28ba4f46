package org.plumbline.app.widget;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ListView;
import org.plumbline.app.library.BankSearch;

/** Keeps the selection of a list and the competency that is read the same. */
public final class ChosenHit {
    private ChosenHit() {}

    /** A list whose items are exchanged loses its selection; what was chosen gives it back. */
    public static void bind(ListView<BankSearch.Hit> list, ObjectProperty<Optional<BankSearch.Hit>> chosen) {
        list.getSelectionModel().selectedItemProperty().addListener((property, old, hit) -> {
            if (hit != null && chosen.get().filter(now -> now == hit).isEmpty()) {
                chosen.set(Optional.of(hit));
            }
        });
        chosen.addListener(observable -> select(list, chosen.get()));
        select(list, chosen.get());
    }

    private static void select(ListView<BankSearch.Hit> list, Optional<BankSearch.Hit> hit) {
        hit.filter(wanted -> list.getSelectionModel().getSelectedItem() != wanted)
                .ifPresent(wanted -> {
                    int index = list.getItems().indexOf(wanted);
                    list.getSelectionModel().clearAndSelect(index);
                    list.scrollTo(Math.max(0, index - 2));
                });
    }
}
