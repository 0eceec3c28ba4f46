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
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.Skill;
import org.plumbline.model.bank.TrackTexts;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;

/** Everything that a bank says of one competency. */
final class BookletPage {
    private final Competency competency;
    private final Scale scale;
    private final List<Block> blocks = new ArrayList<>();

    BookletPage(CompetencyBank bank, Competency competency) {
        this.competency = competency;
        scale = bank.scaleOf(competency);
    }

    private static SelectedCompetency bare(Competency words) {
        return new SelectedCompetency(words, Optional.empty());
    }

    List<Block> blocks() {
        blocks.add(new Heading(3, heading()));
        blocks.addAll(Definition.of(bare(competency)));
        if (competency.neededBeforeEntry()) {
            blocks.add(Paragraph.introducing(Text.strong(say("model.competency.beforeEntry"))));
        }
        if (!competency.required().isEmpty()) {
            blocks.add(Paragraph.introducing(Text.required(required())));
        }
        blocks.add(levels(say("ladder.caption", heading()), competency));
        competency.tracks().forEach(this::track);
        labelled("model.indicators", BulletList.of(competency.indicators()), competency.indicators());
        performance();
        labelled("model.areas", NumberedList.of(competency.applicationAreas()), competency.applicationAreas());
        skills();
        return blocks;
    }

    private String heading() {
        String name = competency.name().isBlank() ? say("booklet.noName") : competency.name();
        return competency
                .number()
                .map(number -> say("model.competency.numbered", number, name))
                .orElse(name);
    }

    /** What the document requires of whom, one sentence each. */
    private String required() {
        return competency.required().stream()
                .map(one -> sentence(one, scale.level(one.level()).name()))
                .collect(Collectors.joining(" "));
    }

    private static String sentence(BankRequirement one, String level) {
        return one.grade()
                .map(grade -> say("ladder.requiredAt", grade, level))
                .orElseGet(() -> say("ladder.required", level));
    }

    private Table levels(String caption, Competency words) {
        return new Table(
                caption,
                List.of(new Column(say("ladder.level"), 24), new Column(say("ladder.looks"), 76)),
                scale.levels().stream().map(level -> row(level, words)).toList());
    }

    private Row row(Level level, Competency words) {
        List<BankRequirement> here = words.required().stream()
                .filter(one -> one.level() == level.ordinal())
                .toList();
        String grades = here.stream().flatMap(one -> one.grade().stream()).collect(Collectors.joining(", "));
        Text name = here.isEmpty()
                ? Text.strong(level.name())
                : Text.required(
                        grades.isEmpty()
                                ? say("required", level.name())
                                : say("model.levels.cell", level.name(), grades));
        return new Row(List.of(Cell.of(name), LevelLadder.looksLike(bare(words), level)), !here.isEmpty());
    }

    private void track(TrackTexts texts) {
        String title = say("model.levels.track", CompetencyModel.track(texts.track()));
        blocks.add(Paragraph.introducing(Text.label(title)));
        blocks.add(levels(title, competency.forTrack(Optional.of(texts.track()))));
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

    private void labelled(String key, Block list, List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(Paragraph.introducing(Text.label(say(key))));
            blocks.add(list);
        }
    }

    private void skills() {
        if (!competency.skills().isEmpty()) {
            blocks.add(Paragraph.introducing(Text.label(say("booklet.skills"))));
            blocks.add(new BulletList(
                    competency.skills().stream().map(BookletPage::skill).toList()));
        }
    }

    private static Text skill(Skill skill) {
        Text words = Text.strong(skill.name());
        if (!skill.description().isBlank()) {
            words = words.then(say("booklet.skill.means", skill.description()));
        }
        String targets = skill.targets().stream()
                .map(one ->
                        sentence(one, BuiltInScales.SKILL_5.level(one.level()).name()))
                .collect(Collectors.joining(" "));
        return targets.isEmpty() ? words : words.then(say("booklet.skill.targets", targets));
    }
}
