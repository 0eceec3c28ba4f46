package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.NumberedList;
import org.plumbline.export.doc.PageBreak;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Role;
import org.plumbline.export.doc.Text;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.bank.CareerPath;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.bank.Skill;
import org.plumbline.model.scale.BuiltInScales;

/** The end of a booklet: positions with what they require, career paths, and tasks. */
final class BookletPositions {
    private final CompetencyBank bank;
    private final List<Block> blocks = new ArrayList<>();

    BookletPositions(CompetencyBank bank) {
        this.bank = bank;
    }

    List<Block> blocks() {
        if (!bank.positions().isEmpty()) {
            blocks.add(new PageBreak());
            blocks.add(new Heading(2, say("booklet.positions.title")));
            bank.positions().forEach(this::position);
        }
        if (!bank.paths().isEmpty()) {
            blocks.add(new Heading(2, say("booklet.paths.title")));
            bank.paths().forEach(this::path);
        }
        if (!bank.tasks().isEmpty()) {
            blocks.add(new Heading(2, say("booklet.tasks.title")));
            byOccupation().forEach(this::tasks);
        }
        return blocks;
    }

    private void position(PositionProfile position) {
        blocks.add(new Heading(3, position.title().isBlank() ? say("booklet.noPosition") : position.title()));
        String about = Title.joined(
                " · ",
                position.code(),
                position.family(),
                position.track().map(CompetencyModel::track).orElse(""));
        if (!about.isEmpty()) {
            blocks.add(Paragraph.of(Text.label(about)));
        }
        if (!position.description().isBlank()) {
            blocks.add(Paragraph.of(position.description()));
        }
        List<Text> required = required(position.title());
        if (!required.isEmpty()) {
            blocks.add(Paragraph.introducing(Text.label(say("booklet.position.requires"))));
            blocks.add(new BulletList(required));
        }
    }

    private List<Text> required(String position) {
        var required = new ArrayList<Text>();
        for (Competency competency : bank.competencies()) {
            of(position, competency.required())
                    .ifPresent(one -> required.add(line(
                            competency.name(),
                            bank.scaleOf(competency).level(one.level()).name())));
            for (Skill skill : competency.skills()) {
                of(position, skill.targets())
                        .ifPresent(one -> required.add(line(
                                skill.name(),
                                BuiltInScales.SKILL_5.level(one.level()).name())));
            }
        }
        return required;
    }

    private static Optional<BankRequirement> of(String position, List<BankRequirement> requirements) {
        return requirements.stream()
                .filter(one -> one.grade().filter(position::equals).isPresent())
                .findFirst();
    }

    private static Text line(String name, String level) {
        return Text.of(say("booklet.position.line", name)).then(level, Role.REQUIRED);
    }

    private void path(CareerPath path) {
        blocks.add(Paragraph.introducing(Text.strong(path.name())));
        blocks.add(NumberedList.of(path.positions()));
    }

    private Map<String, List<BankTask>> byOccupation() {
        var groups = new LinkedHashMap<String, List<BankTask>>();
        bank.tasks().forEach(task -> groups.computeIfAbsent(task.occupation(), code -> new ArrayList<>())
                .add(task));
        return groups;
    }

    private void tasks(String occupation, List<BankTask> tasks) {
        if (!occupation.isBlank()) {
            blocks.add(Paragraph.introducing(Text.strong(say("booklet.tasks.of", occupation))));
        }
        blocks.add(new BulletList(tasks.stream().map(BookletPositions::task).toList()));
    }

    private static Text task(BankTask task) {
        Text words = task.code().isBlank() ? Text.EMPTY : Text.label(say("booklet.task.code", task.code()));
        words = words.then(task.text());
        return task.kind().isBlank() ? words : words.then(say("booklet.task.kind", task.kind()));
    }
}
