package org.plumbline.app.screen.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.interview.Role;
import org.plumbline.model.workshop.PanelChange;
import org.plumbline.model.workshop.Workshop;

class MembersViewModelTest {
    private WorkshopDocument document;

    private MembersViewModel open(Workshop workshop) {
        document = Invented.document(workshop);
        var model = new PanelViewModel(document, TestServices.quiet());
        model.show();
        return model.members();
    }

    @Test
    void membersAreAddedAndEdited() {
        MembersViewModel model = open(Invented.workshop());
        model.add();
        MemberLine line = model.lines().get(2);
        line.name().set("Cy Example");
        line.title().set("Engineer");
        assertThat(document.current().panel().get(2).name()).isEqualTo("Cy Example");
        document.undo();
        document.undo();
        document.undo();
        assertThat(model.lines()).hasSize(2);
    }

    @Test
    void whoScoredStays() {
        MembersViewModel model = open(Invented.scored());
        model.remove(Invented.ANA);
        assertThat(model.problem().get()).isEqualTo("Ana Example stays: 1 scorecard is part of the record.");
        model.remove(Invented.BEN);
        assertThat(model.problem().get()).isEmpty();
        assertThat(document.current().panel()).hasSize(1);
    }

    @Test
    void aRoleIsChosenAndALineMoved() {
        MembersViewModel model = open(Invented.workshop());
        model.lines().get(1).role().set(Role.CHAIR);
        assertThat(document.current().panel().get(1).role()).isEqualTo(Role.CHAIR);
        model.moveBy(Invented.BEN, -1);
        model.moveBy(Invented.BEN, -1);
        assertThat(model.lines().get(0).id()).isEqualTo(Invented.BEN);
        document.undo();
        document.undo();
        assertThat(model.lines().get(1).role().get()).isEqualTo(Role.MEMBER);
        assertThat(document.nextUndo()).isEmpty();
    }

    @Test
    void linesOfASpreadsheetComeInAsOneStep() {
        MembersViewModel model = open(Invented.workshop());
        model.paste("Name\tRole\tTitle\nCy Example\tChair\tEngineer\nDi Example\t\tAnalyst");
        assertThat(document.current().panel()).hasSize(4);
        assertThat(document.current().panel().get(2).role()).isEqualTo(Role.CHAIR);
        assertThat(document.current().panel().get(3).title()).isEqualTo("Analyst");
        document.undo();
        assertThat(model.lines()).hasSize(2);
        model.paste("Cy Example\n\tChair\nana  example");
        assertThat(model.lines()).hasSize(2);
        assertThat(model.problem().get())
                .isEqualTo("Nobody was taken over.\nLine 2 has no name in its first column.\n"
                        + "Line 3: ana  example is on the panel already.");
        model.paste("");
        assertThat(model.problem().get()).contains("no lines to paste");
    }

    @Test
    void typingANameKeepsTheRole() {
        MembersViewModel model = open(Invented.workshop());
        document.apply(
                new PanelChange.EditMember(document.current().panel().get(0).as(Role.CHAIR), "role"));
        model.lines().get(0).name().set("Ana Else");
        assertThat(document.current().panel().get(0).role()).isEqualTo(Role.CHAIR);
    }
}
