package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.export.doc.Block;
import org.plumbline.export.doc.BulletList;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Heading;
import org.plumbline.export.doc.NumberedList;
import org.plumbline.export.doc.Paragraph;
import org.plumbline.export.doc.Text;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.panel.Conduct;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.position.Grade;
import org.plumbline.model.scale.Level;
import org.plumbline.model.workshop.Workshop;

/**
 * What the job announcement has to say, to be pasted into it: the competencies with their definitions, the level that
 * each grade requires, and every step that can end an application (SME-QA, job announcement; domain notes §1a).
 */
final class Announcement {
    private final Basis basis;
    private final List<Block> blocks = new ArrayList<>();

    private Announcement(Basis basis) {
        this.basis = basis;
    }

    static Document compose(Workshop workshop, Parameters parameters) {
        var announcement = new Announcement(Basis.of(workshop, parameters));
        String title = say("announcement.title", announcement.basis.positionTitle());
        announcement.blocks(title);
        return new Document(
                title,
                say("announcement.subject"),
                FixedWords.languageTag(),
                Title.footer(announcement.basis),
                announcement.blocks);
    }

    private void blocks(String title) {
        blocks.addAll(Title.blocks(basis, title, say("announcement.kind")));
        blocks.add(Title.standing(basis));
        blocks.add(Paragraph.of(Text.label(say("announcement.lead"))));
        duties();
        qualifications();
        blocks.addAll(AnnouncedFacts.blocks(basis.workshop().analysis()));
        steps();
    }

    private void duties() {
        String duties = basis.words().position().duties();
        if (!duties.isBlank()) {
            blocks.add(new Heading(2, say("announcement.duties")));
            blocks.add(Paragraph.of(duties));
        }
    }

    private void qualifications() {
        blocks.add(new Heading(2, say("announcement.qualifications")));
        if (basis.words().competencies().isEmpty()) {
            blocks.add(Paragraph.of(say("model.none")));
            return;
        }
        blocks.add(Paragraph.introducing(Text.of(say("announcement.qualifications.lead"))));
        basis.words().competencies().forEach(this::competency);
    }

    private void competency(SelectedCompetency selected) {
        Competency competency = selected.competency();
        String definition = competency.definition().isBlank()
                        && competency.definitionItems().isEmpty()
                ? say("model.competency.noDefinition")
                : competency.definition();
        blocks.add(Paragraph.introducing(Text.strong(say("announcement.competency", selected.name()))
                .then(" ")
                .then(definition)));
        List<Text> points = Stream.concat(competency.definitionItems().stream().map(Text::of), required(selected))
                .toList();
        blocks.add(new BulletList(points));
    }

    /** One line a grade: the required level with the words that say what it looks like. */
    private Stream<Text> required(SelectedCompetency selected) {
        List<Grade> grades = basis.words().position().grades();
        if (grades.isEmpty()) {
            return Stream.of(Text.label(say("announcement.required.none")));
        }
        return grades.stream().map(grade -> basis.required(selected.id(), grade)
                .map(level -> required(selected, grade, basis.scaleOf(selected).level(level)))
                .orElseGet(() -> Text.label(say("announcement.required.open", grade.name()))));
    }

    private static Text required(SelectedCompetency selected, Grade grade, Level level) {
        Text name = Text.required(say("announcement.required", grade.name(), level.name()));
        String words = selected.competency()
                .levelText(level.ordinal())
                .map(LevelText::text)
                .orElse("");
        return words.isBlank() ? name : name.then(" ").then(words);
    }

    /** A step that was not announced cannot decide anything. */
    private void steps() {
        blocks.add(new Heading(2, say("announcement.steps")));
        List<Step> steps = stepsOf(basis.workshop());
        if (steps.isEmpty()) {
            blocks.add(Paragraph.of(say("announcement.steps.none")));
            return;
        }
        blocks.add(Paragraph.introducing(Text.of(say(
                steps.size() == 1 ? "announcement.steps.lead.one" : "announcement.steps.lead.many", steps.size()))));
        blocks.add(new NumberedList(steps.stream().map(Announcement::step).toList()));
        if (steps.size() > 1) {
            blocks.add(
                    Paragraph.of(RuleSentence.of(basis.workshop().proceedings().categories())));
        }
        blocks.add(Paragraph.of(say("announcement.steps.fixed")));
    }

    /** A round, or what is planned while no round was prepared. */
    private record Step(RoundKind kind, Round.Frozen words) {}

    private static List<Step> stepsOf(Workshop workshop) {
        List<Round> rounds = workshop.rounds().stream()
                .filter(round -> workshop.rounds().stream()
                        .noneMatch(other -> other.number() == round.number() && other.version() > round.version()))
                .toList();
        return rounds.stream()
                .map(round -> new Step(
                        round.frozen().conduct().map(Conduct::kind).orElse(RoundKind.INTERVIEW), round.frozen()))
                .toList();
    }

    private static Text step(Step step) {
        String competencies = step.words().competencies().stream()
                .map(SelectedCompetency::name)
                .collect(Collectors.joining(", "));
        return Text.strong(say("announcement.step." + step.kind()))
                .then(" ")
                .then(say("announcement.step.about", competencies))
                .then(" ")
                .then(say("announcement.step.rule", RuleSentence.of(step.words())));
    }
}
