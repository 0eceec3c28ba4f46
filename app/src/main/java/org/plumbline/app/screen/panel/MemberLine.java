package org.plumbline.app.screen.panel;

import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.plumbline.app.screen.EditableText;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.interview.Role;

/** A panel member in the list; it stays the same line while its texts change. */
final class MemberLine {
    private final PanelMemberId id;
    private final BiConsumer<PanelMember, String> edit;
    private PanelMember shown;
    private final EditableText name =
            new EditableText(text -> edited("name", now -> new PanelMember(now.id(), text, now.title(), now.role())));
    private final EditableText title =
            new EditableText(text -> edited("title", now -> new PanelMember(now.id(), now.name(), text, now.role())));
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>();

    /**
     * @param edit told each new state of the member, and which field it differs in
     */
    MemberLine(PanelMemberId id, BiConsumer<PanelMember, String> edit) {
        this.id = id;
        this.edit = edit;
        role.addListener((property, was, is) -> {
            if (is != null && is != shown.role()) {
                edited("role", now -> now.as(is));
            }
        });
    }

    private void edited(String field, UnaryOperator<PanelMember> edited) {
        edit.accept(edited.apply(shown), field);
    }

    /** Shows what the document holds, without editing it. */
    void show(PanelMember member) {
        shown = member;
        name.show(member.name());
        title.show(member.title());
        role.set(member.role());
    }

    PanelMemberId id() {
        return id;
    }

    EditableText name() {
        return name;
    }

    EditableText title() {
        return title;
    }

    ObjectProperty<Role> role() {
        return role;
    }
}
