package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Cell;
import org.plumbline.export.doc.Column;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.NumberedList;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Row;
import org.plumbline.export.doc.Table;
import org.plumbline.export.doc.Text;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.Skill;
import org.plumbline.model.bank.TrackTexts;
import org.plumbline.model.position.Grade;
import org.plumbline.model.scale.Level;

/** Everything known of one selected competency. */
final class CompetencyPage {
    private final Basis basis;
    private final SelectedCompetency selected;
    private final Competency competency;
    private final List<Block> blocks = new ArrayList<>();

    CompetencyPage(Basis basis, SelectedCompetency selected) {
        this.basis = basis;
        this.selected = selected;
        this.competency = selected.competency();
    }

    /** The name with the number that the bank gives it. */
    static String numbered(SelectedCompetency selected) {
        return selected.competency()
                .number()
                .map(number -> say("model.competency.numbered", number, selected.name()))
                .orElse(selected.name());
    }

    List<Block> blocks() {
        blocks.add(new Heading(3, numbered(selected)));
        blocks.addAll(Definition.of(selected));
        if (RequiredLevels.isNeededBeforeEntry(basis, selected)) {
            blocks.add(Paragraph.introducing(Text.strong(say("model.competency.beforeEntry"))));
        }
        required();
        blocks.add(levels(say("ladder.caption", selected.name()), selected));
        competency.tracks().forEach(this::track);
        labelled("model.indicators", BulletList.of(competency.indicators()), competency.indicators());
        performance();
        labelled("model.areas", NumberedList.of(competency.applicationAreas()), competency.applicationAreas());
        skills();
        source();
        return blocks;
    }

    /** One sentence a grade: the required level said in words, apart from the bold row of the table. */
    private void required() {
        List<Grade> grades = basis.words().position().grades();
        String sentences = grades.stream()
                .flatMap(grade -> basis
                        .required(selected.id(), grade)
                        .map(level -> say(
                                "ladder.requiredAt",
                                grade.name(),
                                basis.scaleOf(selected).level(level).name()))
                        .stream())
                .collect(Collectors.joining(" "));
        blocks.add(Paragraph.introducing(
                sentences.isEmpty() ? Text.label(say("model.required.none")) : Text.required(sentences)));
    }

    private Table levels(String caption, SelectedCompetency shown) {
        return new Table(
                caption,
                List.of(new Column(say("ladder.level"), 24), new Column(say("ladder.looks"), 76)),
                basis.scaleOf(selected).levels().stream()
                        .map(level -> row(level, shown))
                        .toList());
    }

    private Row row(Level level, SelectedCompetency shown) {
        String grades = basis.words().position().grades().stream()
                .filter(grade -> basis.required(selected.id(), grade).equals(Optional.of(level.ordinal())))
                .map(Grade::name)
                .collect(Collectors.joining(", "));
        boolean required = !grades.isEmpty();
        Text name =
                required ? Text.required(say("model.levels.cell", level.name(), grades)) : Text.strong(level.name());
        return new Row(List.of(Cell.of(name), LevelLadder.looksLike(shown, level)), required);
    }

    private void source() {
        Text words = Text.label(say("model.source"))
                .then(selected.source()
                        .map(from -> say("model.source.bank", from.bankTitle()))
                        .orElse(say("model.source.own")));
        blocks.add(Paragraph.of(words));
    }

    private void track(TrackTexts texts) {
        String title = say("model.levels.track", CompetencyModel.track(texts.track()));
        var builder = competency.toBuilder();
        texts.levels().forEach(builder::level);
        blocks.add(Paragraph.introducing(Text.label(title)));
        blocks.add(levels(title, selected.with(builder.build())));
    }

    private void performance() {
        if (!competency.performanceLevels().isEmpty()) {
            blocks.add(Paragraph.introducing(Text.label(say("model.performance"))));
            blocks.add(new BulletList(competency.performanceLevels().stream()
                    .map(level -> Text.strong(say("model.performance.line", level.name()))
                            .then(level.text()))
                    .toList()));
        }
    }

    private void skills() {
        if (!competency.skills().isEmpty()) {
            blocks.add(Paragraph.introducing(Text.label(say("model.skills"))));
            blocks.add(
                    new BulletList(competency.skills().stream().map(this::skill).toList()));
        }
    }

    private Text skill(Skill skill) {
        Text words = Text.strong(skill.name());
        if (!skill.description().isBlank()) {
            words = words.then(say("model.skill.description", skill.description()));
        }
        String targets = skill.targets().stream()
                .filter(this::concernsThePosition)
                .map(target -> target.grade()
                        .map(grade -> say("model.skill.targetAt", target.level(), grade))
                        .orElseGet(() -> say("model.skill.target", target.level())))
                .collect(Collectors.joining("; "));
        return words.then(targets.isEmpty() ? "" : say("model.skill.targets", targets));
    }

    /** What a framework wants for other positions is not said of this one. */
    private boolean concernsThePosition(BankRequirement target) {
        return target.grade()
                .map(grade -> basis.words().position().isCalled(grade))
                .orElse(true);
    }

    private void labelled(String key, Block list, List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(Paragraph.introducing(Text.label(say(key))));
            blocks.add(list);
        }
    }
}
