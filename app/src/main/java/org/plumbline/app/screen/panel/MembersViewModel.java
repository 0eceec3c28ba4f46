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
import org.plumbline.model.workshop.MemberTies;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

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

    /** Moves a member up (negative) or down. */
    void moveBy(PanelMemberId id, int places) {
        int here = lines.stream().map(MemberLine::id).toList().indexOf(id);
        int there = Math.max(0, Math.min(here + places, lines.size() - 1));
        if (here >= 0 && there != here) {
            document.apply(new PanelChange.MoveMember(id, there));
        }
    }

    /** Takes over lines copied from a spreadsheet, in one step: all of them, or none and why. */
    void paste(String text) {
        var pasted = PastedMembers.read(text, document.current().panel());
        problem.set(
                pasted.problems().isEmpty()
                        ? ""
                        : Words.of("panel.paste.refused") + "\n" + String.join("\n", pasted.problems()));
        if (pasted.problems().isEmpty()) {
            document.apply(WorkshopChange.together(
                    "panel.change.paste",
                    pasted.entries().stream()
                            .<WorkshopChange>map(entry -> new PanelChange.AddMember(new PanelMember(
                                    new PanelMemberId(services.ids().next("member")),
                                    entry.name(),
                                    entry.title(),
                                    entry.role())))
                            .toList()));
        }
    }

    /** Takes a member out, unless scores or a kit of theirs are part of the record. */
    void remove(PanelMemberId id) {
        MemberTies ties = MemberTies.of(document.current(), id);
        String name = document.current()
                .member(id)
                .map(PanelMember::name)
                .filter(words -> !words.isBlank())
                .orElseGet(() -> Words.of("panel.unnamed"));
        problem.set(
                ties.isFree()
                        ? ""
                        : ties.cards() > 0
                                ? Words.of("panel.scored", name, ties.cards())
                                : Words.of("panel.hasKit", name));
        if (ties.isFree()) {
            document.apply(new PanelChange.RemoveMember(id));
        }
    }
}
