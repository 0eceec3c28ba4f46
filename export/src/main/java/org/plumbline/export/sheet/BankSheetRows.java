package org.plumbline.export.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.export.sheet.SheetContent.Head;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.bank.Skill;
import org.plumbline.model.bank.Track;
import org.plumbline.model.bank.TrackTexts;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleKind;

/** The sheets beside the competencies: one row a level, a required level, a skill, a level of a scale, a position. */
final class BankSheetRows {
    private final CompetencyBank bank;

    BankSheetRows(CompetencyBank bank) {
        this.bank = bank;
    }

    /** Every sheet that has rows, the competencies first. */
    List<SheetContent> sheets() {
        var sheets = new ArrayList<SheetContent>();
        sheets.add(CompetencyRows.of(bank));
        List.of(levels(), required(), skills(), categories(), positions(), paths(), tasks()).stream()
                .filter(sheet -> !sheet.rows().isEmpty())
                .forEach(sheets::add);
        sheets.add(scales());
        sheets.add(about());
        return sheets;
    }

    /** The scale's name, or its id where two scales of the bank have one name. */
    static String scaleName(CompetencyBank bank, Scale scale) {
        long same = bank.scales().stream()
                .filter(other -> other.name().equalsIgnoreCase(scale.name()))
                .count();
        return same > 1 ? scale.id().value() : scale.name();
    }

    private SheetContent levels() {
        var rows = new ArrayList<List<String>>();
        for (Competency competency : bank.competencies()) {
            competency.levels().forEach(text -> addLevel(rows, competency, "", text));
            for (TrackTexts track : competency.tracks()) {
                track.levels().forEach(text -> addLevel(rows, competency, trackName(track.track()), text));
            }
        }
        return new SheetContent(
                "Levels",
                List.of(
                        Head.narrow("ID"),
                        Head.name("Competency"),
                        Head.name("Track"),
                        Head.narrow("Level"),
                        Head.wide("Level text"),
                        Head.wide("Illustrations")),
                rows);
    }

    private void addLevel(List<List<String>> rows, Competency competency, String track, LevelText text) {
        if (!text.isBlank()) {
            rows.add(List.of(
                    competency.id().value(),
                    competency.name(),
                    track,
                    bank.scaleOf(competency).level(text.level()).name(),
                    text.text(),
                    String.join("\n", text.illustrations())));
        }
    }

    private static String trackName(Track track) {
        return track == Track.MANAGERIAL ? "Managerial" : "Individual Contributor";
    }

    private SheetContent required() {
        var rows = new ArrayList<List<String>>();
        for (Competency competency : bank.competencies()) {
            for (BankRequirement one : competency.required()) {
                rows.add(List.of(
                        competency.id().value(),
                        competency.name(),
                        one.grade().orElse(""),
                        bank.scaleOf(competency).level(one.level()).name(),
                        evidence(one)));
            }
        }
        return new SheetContent(
                "Required levels",
                List.of(
                        Head.narrow("ID"),
                        Head.name("Competency"),
                        Head.name("Grade"),
                        Head.narrow("Required level"),
                        Head.narrow("Evidence")),
                rows);
    }

    private static String evidence(BankRequirement one) {
        return one.evidence().name().toLowerCase(Locale.ROOT);
    }

    private SheetContent skills() {
        var rows = new ArrayList<List<String>>();
        for (Competency competency : bank.competencies()) {
            for (Skill skill : competency.skills()) {
                if (skill.targets().isEmpty()) {
                    rows.add(skill(competency, skill, "", "", ""));
                }
                for (BankRequirement target : skill.targets()) {
                    String level = BuiltInScales.SKILL_5.level(target.level()).name();
                    rows.add(skill(competency, skill, target.grade().orElse(""), level, evidence(target)));
                }
            }
        }
        return new SheetContent(
                "Skills",
                List.of(
                        Head.narrow("ID"),
                        Head.name("Competency"),
                        Head.name("Skill"),
                        Head.wide("Skill description"),
                        Head.name("Grade"),
                        Head.narrow("Skill level"),
                        Head.narrow("Evidence")),
                rows);
    }

    private static List<String> skill(Competency competency, Skill skill, String grade, String level, String evidence) {
        return List.of(
                competency.id().value(), competency.name(), skill.name(), skill.description(), grade, level, evidence);
    }

    private SheetContent categories() {
        return new SheetContent(
                "Categories",
                List.of(Head.narrow("Category ID"), Head.name("Category"), Head.wide("Category description")),
                bank.categories().stream()
                        .map(one -> List.of(one.id().value(), one.name(), one.description()))
                        .toList());
    }

    private SheetContent positions() {
        return new SheetContent(
                "Positions",
                List.of(
                        Head.name("Position title"),
                        Head.narrow("Position code"),
                        Head.name("Position family"),
                        Head.wide("Position description"),
                        Head.name("Career track")),
                bank.positions().stream()
                        .map(one -> List.of(
                                one.title(),
                                one.code(),
                                one.family(),
                                one.description(),
                                one.track().map(BankSheetRows::trackName).orElse("")))
                        .toList());
    }

    private SheetContent paths() {
        var rows = new ArrayList<List<String>>();
        bank.paths().forEach(path -> path.positions().forEach(title -> rows.add(List.of(path.name(), title))));
        return new SheetContent("Career paths", List.of(Head.name("Career path"), Head.name("Position title")), rows);
    }

    private SheetContent tasks() {
        return new SheetContent(
                "Tasks",
                List.of(Head.narrow("Task code"), Head.wide("Task"), Head.narrow("Occupation"), Head.narrow("Kind")),
                bank.tasks().stream()
                        .map(one -> List.of(one.code(), one.text(), one.occupation(), one.kind()))
                        .toList());
    }

    private SheetContent scales() {
        var rows = new ArrayList<List<String>>();
        for (Scale scale : bank.scales()) {
            for (Level level : scale.levels()) {
                rows.add(List.of(
                        scale.id().value(),
                        scale.name(),
                        String.valueOf(level.ordinal()),
                        level.name(),
                        String.join("\n", level.definition()),
                        kind(scale),
                        scale.direction().name(),
                        performance(scale)));
            }
        }
        return new SheetContent(
                "Scales",
                List.of(
                        Head.narrow("Scale ID"),
                        Head.name("Scale"),
                        Head.narrow("Ordinal"),
                        Head.name("Level"),
                        Head.wide("Level definition"),
                        Head.narrow("Scale kind"),
                        Head.name("Direction"),
                        Head.name("Performance levels")),
                rows);
    }

    private static String kind(Scale scale) {
        return scale.kind().match(new ScaleKind.Cases<String>() {
            @Override
            public String proficiency(ScaleKind.Proficiency kind) {
                return "proficiency";
            }

            @Override
            public String meetsExceeds(ScaleKind.MeetsExceeds kind) {
                return "meets exceeds";
            }

            @Override
            public String demand(ScaleKind.Demand kind) {
                return "demand";
            }
        });
    }

    private static String performance(Scale scale) {
        return scale.kind() instanceof ScaleKind.Demand demand ? String.join("\n", demand.performanceLevels()) : "";
    }

    private SheetContent about() {
        return new SheetContent(
                "About",
                List.of(Head.name("Bank ID"), Head.wide("Title"), Head.wide("Read from")),
                List.of(List.of(bank.id().value(), bank.title(), bank.source().document())));
    }
}
