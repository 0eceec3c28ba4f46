package org.plumbline.app.screen.bank;

import java.util.ArrayList;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** The buttons of the bank: what can be done with the competency that is read, and with those that are marked. */
final class BankActions {
    private final BankViewModel model;
    private final BankScreen screen;

    BankActions(BankViewModel model, BankScreen screen) {
        this.model = model;
        this.screen = screen;
    }

    /** Ways to other rooms, at the top. */
    Node[] tools() {
        return new Node[] {
            shown(Nodes.button("bank-import", Words.of("bank.import"), "fth-download", model::importDocument), false),
            shown(Nodes.button("bank-back", Words.of("bank.back"), "fth-arrow-left", model::back), false)
        };
    }

    /** At the bottom, the main one last. */
    Node[] all() {
        var actions = new ArrayList<Node>();
        actions.add(edit());
        actions.add(copy());
        actions.add(unmark());
        actions.add(list());
        actions.add(merge());
        actions.add(compare());
        if (model.canPick()) {
            Button pick = Nodes.accent("bank-pick", Words.of("bank.pick"), "fth-check", screen::pick);
            pick.setTooltip(new Tooltip(Words.of("bank.pick.keys")));
            pick.disableProperty().bind(screen.nothingChosen());
            actions.add(shown(pick, false));
        }
        return actions.toArray(Node[]::new);
    }

    private Button edit() {
        Button edit = Nodes.button("bank-edit", Words.of("bank.edit"), "fth-edit-2", model::edit);
        edit.disableProperty().bind(screen.nothingChosen());
        return shown(edit, false);
    }

    private Button copy() {
        Button copy = Nodes.button("bank-copy", Words.of("bank.copy"), "fth-copy", screen::copyText);
        copy.disableProperty().bind(screen.nothingChosen());
        return shown(copy, false);
    }

    private Button unmark() {
        Button unmark = Nodes.button("bank-unmark", Words.of("bank.unmark"), "fth-x", () -> model.marked()
                .clear());
        unmark.disableProperty().bind(Bindings.isEmpty(model.marked()));
        return shown(unmark, false);
    }

    private Button compare() {
        Button compare = Nodes.button("bank-compare", "", "fth-columns", screen::compare);
        compare.setTooltip(new Tooltip(Words.of("bank.compare.keys")));
        compare.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Words.of("bank.compare", model.marked().size()), model.marked()));
        compare.disableProperty().bind(Bindings.size(model.marked()).lessThan(2));
        return shown(compare, false);
    }

    private Button list() {
        return shown(
                Nodes.button("compare-list", Words.of("bank.compare.list"), "fth-arrow-left", screen::escape), true);
    }

    private Button merge() {
        return shown(Nodes.button("compare-merge", Words.of("bank.merge"), "fth-git-merge", screen::merge), true);
    }

    /** Buttons of the comparison take the places of those of the list. */
    private Button shown(Button button, boolean comparing) {
        button.visibleProperty()
                .bind(comparing ? model.comparing() : model.comparing().not());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }
}
