package org.plumbline.app.screen.bankedit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.CompetencyField;
import org.plumbline.model.bank.Skill;
import org.plumbline.model.change.Lists;
import org.plumbline.model.scale.BuiltInScales;

/** The skills under a competency, each with its target levels 1 to 5. */
final class SkillRows extends VBox {
    private final BankEditorViewModel model;
    private final List<RequirementRows> targets = new ArrayList<>();
    private List<Skill> shown = List.of();

    SkillRows(BankEditorViewModel model) {
        super(10);
        this.model = model;
        build();
    }

    /** Shows what the bank holds; rows that say it already are left alone. */
    void show(List<Skill> skills) {
        if (!skills.equals(shown)) {
            shown = skills;
            build();
        }
    }

    private void build() {
        getChildren().clear();
        targets.clear();
        for (int i = 0; i < shown.size(); i++) {
            getChildren().add(box(i));
        }
        if (!model.readOnly()) {
            getChildren()
                    .add(Nodes.button(
                            "bankedit-skill-add",
                            Words.of("bankedit.addSkill"),
                            "fth-plus",
                            () -> edit("", Lists.plus(shown, Skill.of(Words.of("bankedit.newSkill"), "")))));
        }
    }

    private VBox box(int index) {
        Skill skill = shown.get(index);
        var name = Nodes.id("bankedit-skill-" + index, new TextField(skill.name()));
        var about = Nodes.area("bankedit-skill-about-" + index, 2);
        about.setText(skill.description());
        listen(name, index, "name", now -> new Skill(name.getText(), now.description(), now.targets()));
        listen(about, index, "about", now -> new Skill(now.name(), about.getText(), now.targets()));
        var levels = new RequirementRows(
                "bankedit-skill-target-" + index,
                BuiltInScales.SKILL_5,
                model.readOnly(),
                required -> target(index, required));
        levels.show(skill.targets());
        targets.add(levels);
        var head = new HBox(8, Nodes.grow(name));
        name.setAccessibleText(Words.of("difference.field.SKILLS"));
        about.setAccessibleText(Words.of("bankedit.skillAbout"));
        if (!model.readOnly()) {
            head.getChildren()
                    .add(Nodes.iconButton(
                            "bankedit-skill-remove-" + index, Words.of("common.remove"), "fth-x", () -> remove(index)));
        }
        return Nodes.styled(new VBox(6, head, about, levels), Css.RUNG);
    }

    private void listen(TextInputControl field, int index, String which, UnaryOperator<Skill> change) {
        field.setEditable(!model.readOnly());
        field.textProperty().addListener((property, old, now) -> {
            List<Skill> changed = with(index, change.apply(shown.get(index)));
            shown = changed;
            edit(which + index, changed);
        });
    }

    /** The rows of targets rebuild themselves, the fields beside them stay. */
    private void target(int index, List<BankRequirement> required) {
        Skill now = shown.get(index);
        List<Skill> changed = with(index, new Skill(now.name(), now.description(), required));
        shown = changed;
        edit("target" + index, changed);
        targets.get(index).show(required);
    }

    private List<Skill> with(int index, Skill skill) {
        List<Skill> changed = new ArrayList<>(shown);
        changed.set(index, skill);
        return List.copyOf(changed);
    }

    private void remove(int index) {
        List<Skill> fewer = new ArrayList<>(shown);
        fewer.remove(index);
        edit("", fewer);
    }

    private void edit(String which, List<Skill> skills) {
        model.edit(CompetencyField.SKILLS, which, one -> one.toBuilder()
                .skills(skills)
                .build());
    }
}
