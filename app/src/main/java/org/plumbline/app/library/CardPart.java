package org.plumbline.app.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.bank.Skill;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;

/**
 * A part of what a competency's card says, in the order of reading.
 *
 * @param title empty for the definition
 * @param note what is said beside the title, such as who needs this level; may be empty
 * @param lines paragraphs; those that begin with a bullet are items
 */
public record CardPart(Kind kind, String title, String note, List<String> lines) {
    private static final String ITEM = "• ";

    /** How a part is set. */
    public enum Kind {
        DEFINITION,
        LEVEL,
        LIST
    }

    public CardPart {
        lines = List.copyOf(lines);
    }

    /** Everything that is there, and nothing that is not. */
    public static List<CardPart> of(Competency competency, Scale scale) {
        var parts = new ArrayList<CardPart>();
        var definition = new ArrayList<String>();
        if (!competency.definition().isBlank()) {
            definition.add(competency.definition());
        }
        definition.addAll(items(competency.definitionItems()));
        parts.add(new CardPart(Kind.DEFINITION, "", "", definition));
        required(competency, scale, parts);
        levels("", competency, scale, competency.levels(), parts);
        competency
                .tracks()
                .forEach(track -> levels(
                        Words.of("card.track." + track.track().name()), competency, scale, track.levels(), parts));
        list(Words.of("card.indicators"), items(competency.indicators()), parts);
        competency.performanceLevels().forEach(text -> list(text.name(), List.of(text.text()), parts));
        list(Words.of("card.areas"), items(competency.applicationAreas()), parts);
        list(
                Words.of("card.skills"),
                competency.skills().stream().map(CardPart::skill).toList(),
                parts);
        return List.copyOf(parts);
    }

    /** Each line with a bullet. */
    public static List<String> items(List<String> lines) {
        return lines.stream().map(line -> ITEM + line).toList();
    }

    private static void list(String title, List<String> lines, List<CardPart> parts) {
        if (!lines.isEmpty()) {
            parts.add(new CardPart(Kind.LIST, title, "", lines));
        }
    }

    private static void required(Competency competency, Scale scale, List<CardPart> parts) {
        list(Words.of("card.required"), required(competency, scale), parts);
    }

    /** "GS-13: Level 3", one a line. */
    public static List<String> required(Competency competency, Scale scale) {
        return competency.required().stream()
                .map(one -> one.grade().map(grade -> grade + ": ").orElse("")
                        + scale.level(one.level()).name())
                .toList();
    }

    private static void levels(
            String track, Competency competency, Scale scale, List<LevelText> texts, List<CardPart> parts) {
        for (Level level : scale.levels()) {
            texts.stream()
                    .filter(text -> text.level() == level.ordinal() && !text.isBlank())
                    .forEach(text -> parts.add(new CardPart(
                            Kind.LEVEL,
                            track.isEmpty() ? level.name() : track + ": " + level.name(),
                            requiredHere(competency, level),
                            lines(text))));
        }
    }

    /** The text of a level, then its illustrations as items. */
    public static List<String> lines(LevelText text) {
        var lines = new ArrayList<String>();
        if (text.saysMoreThanItsIllustrations()) {
            lines.add(text.text());
        }
        lines.addAll(items(text.illustrations()));
        return lines;
    }

    private static String requiredHere(Competency competency, Level level) {
        List<BankRequirement> here = competency.required().stream()
                .filter(one -> one.level() == level.ordinal())
                .toList();
        String grades = here.stream().flatMap(one -> one.grade().stream()).collect(Collectors.joining(", "));
        if (here.isEmpty()) {
            return "";
        }
        return grades.isEmpty() ? Words.of("card.required.here") : Words.of("card.required.at", grades);
    }

    /** A skill as an item. */
    public static String skill(Skill skill) {
        String targets = skill.targets().stream()
                .map(one -> one.grade().map(grade -> grade + ": ").orElse("") + one.level())
                .collect(Collectors.joining(", "));
        String name = targets.isEmpty() ? skill.name() : Words.of("card.skill", skill.name(), targets);
        return ITEM + (skill.description().isBlank() ? name : name + ". " + skill.description());
    }

    /** The whole card as plain text, for the clipboard. */
    public static String text(BankSearch.Hit hit) {
        var text = new StringBuilder(hit.title()).append('\n');
        for (CardPart part : of(hit.competency(), hit.scale())) {
            text.append('\n');
            if (!part.title().isEmpty()) {
                text.append(part.title())
                        .append(part.note().isEmpty() ? "" : " (" + part.note() + ")")
                        .append('\n');
            }
            part.lines().forEach(line -> text.append(line).append('\n'));
        }
        return text.append('\n').append(source(hit)).append('\n').toString();
    }

    /** "From: Leadership, leadership.docx". */
    public static String source(BankSearch.Hit hit) {
        String document = hit.bank().source().document();
        return Words.of("card.source", hit.bank().title() + (document.isEmpty() ? "" : " (" + document + ")"));
    }
}
