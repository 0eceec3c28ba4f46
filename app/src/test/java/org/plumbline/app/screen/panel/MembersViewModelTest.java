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
    void typingANameKeepsTheRole() {
        MembersViewModel model = open(Invented.workshop());
        document.apply(
                new PanelChange.EditMember(document.current().panel().get(0).as(Role.CHAIR), "role"));
        model.lines().get(0).name().set("Ana Else");
        assertThat(document.current().panel().get(0).role()).isEqualTo(Role.CHAIR);
    }
}
