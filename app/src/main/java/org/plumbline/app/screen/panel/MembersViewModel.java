package org.plumbline.app.screen.panel;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.Workshop;

/** Who rates. */
final class MembersViewModel {
    private final WorkshopDocument document;
    private final Services services;
    private final ObservableList<MemberLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    MembersViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
    }

    void refresh(Workshop workshop) {
        List<PanelMemberId> now = workshop.panel().stream().map(PanelMember::id).toList();
        if (!lines.stream().map(MemberLine::id).toList().equals(now)) {
            problem.set("");
            lines.setAll(now.stream().map(this::line).toList());
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).show(workshop.panel().get(i));
        }
    }

    private MemberLine line(PanelMemberId id) {
        return lines.stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseGet(() -> new MemberLine(
                        id, (edited, field) -> document.apply(new PanelChange.EditMember(edited, field))));
    }

    ObservableList<MemberLine> lines() {
        return lines;
    }

    /** Why the last thing asked for was not done; empty when it was. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    PanelMemberId add() {
        var id = new PanelMemberId(services.ids().next("member"));
        document.apply(new PanelChange.AddMember(new PanelMember(id, "", "")));
        return id;
    }

    /** Takes a member out, unless they scored somebody: scores are part of the record. */
    void remove(PanelMemberId id) {
        long cards = document.current().scorecards().stream()
                .filter(card -> card.member().equals(id))
                .count();
        String name = document.current()
                .member(id)
                .map(PanelMember::name)
                .filter(words -> !words.isBlank())
                .orElseGet(() -> Words.of("panel.unnamed"));
        problem.set(cards > 0 ? Words.of("panel.scored", name, cards) : "");
        if (cards == 0) {
            document.apply(new PanelChange.RemoveMember(id));
        }
    }
}
