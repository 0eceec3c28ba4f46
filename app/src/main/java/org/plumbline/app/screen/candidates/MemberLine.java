package org.plumbline.app.screen.candidates;

import java.util.function.BiConsumer;
import org.plumbline.app.screen.EditableText;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;

/** A panel member in the list; it stays the same line while its texts change. */
final class MemberLine {
    private final PanelMemberId id;
    private final BiConsumer<PanelMember, String> edit;
    private final EditableText name = new EditableText(text -> edited("name"));
    private final EditableText title = new EditableText(text -> edited("title"));

    /**
     * @param edit told each new state of the member, and which field it differs in
     */
    MemberLine(PanelMemberId id, BiConsumer<PanelMember, String> edit) {
        this.id = id;
        this.edit = edit;
    }

    private void edited(String field) {
        edit.accept(new PanelMember(id, name.get(), title.get()), field);
    }

    /** Shows what the document holds, without editing it. */
    void show(PanelMember member) {
        name.show(member.name());
        title.show(member.title());
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
}
