package org.plumbline.app.screen.levels;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.app.screen.levels.LevelTemplate.Dimension;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.RoleGroup;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyField;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.check.BankChecks;
import org.plumbline.model.check.Finding;
import org.plumbline.model.check.LevelChecks;
import org.plumbline.model.check.Spot;
import org.plumbline.model.position.Grade;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.workshop.SelectionChange;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopChange;

/** The definition and the level texts of one competency, with the bank's words and what is doubtful beside each. */
public final class WordsViewModel {
    private static final int DEFINITION = 0;

    private final WorkshopDocument document;
    private final Services services;
    private final ObjectProperty<Optional<CompetencyId>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<Dimension> dimensions = EnumSet.allOf(Dimension.class);
    private Optional<List<CompetencyBank>> banks = Optional.empty();
    private Runnable unsubscribe = () -> {};

    public WordsViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        this.services = services;
        chosen.addListener(observable -> refresh(document.current()));
    }

    /**
     * One competency as it is edited.
     *
     * @param place among the competencies, from 1
     * @param note why the bank's words cannot be shown; may be empty
     * @param findings about its level texts as a whole
     * @param parts the definition, then a part for each level, lowest first
     */
    record Sheet(
            CompetencyId competency,
            String name,
            int place,
            int count,
            String note,
            List<String> findings,
            List<Part> parts) {
        boolean hasBankWords() {
            return parts.stream().anyMatch(part -> part.bank().isPresent());
        }
    }

    /**
     * One field.
     *
     * @param level ordinal of the level; 0 for the definition
     * @param requiredAt the grades that need this level; may be empty
     * @param bank the bank's words today; empty where it has none
     * @param findings what its words leave open
     */
    record Part(
            int level,
            String name,
            String text,
            List<String> illustrations,
            String requiredAt,
            Optional<String> bank,
            List<String> findings) {
        /** Whether taking the bank's words would change something. */
        boolean differs() {
            return bank.filter(words -> !words.equals(text)).isPresent();
        }
    }

    /** Follows the workshop, and looks into the library again. */
    void show() {
        unsubscribe.run();
        unsubscribe = document.listen(this::refresh);
        refresh(document.current());
        services.jobs()
                .run(
                        progress -> services.library().load().banks(),
                        loaded -> {
                            banks = Optional.of(loaded);
                            refresh(document.current());
                        },
                        problem -> {});
    }

    void hide() {
        unsubscribe.run();
        unsubscribe = () -> {};
    }

    /** Whose words are looked at; the first competency where nobody chose one. */
    ObjectProperty<Optional<CompetencyId>> chosen() {
        return chosen;
    }

    ReadOnlyObjectProperty<Optional<Sheet>> sheet() {
        return sheet.getReadOnlyProperty();
    }

    private void refresh(Workshop workshop) {
        List<SelectedCompetency> all = ordered(workshop);
        SelectedCompetency own = all.stream()
                .filter(each -> chosen.get().filter(each.id()::equals).isPresent())
                .findFirst()
                .orElse(all.isEmpty() ? null : all.get(0));
        sheet.set(Optional.ofNullable(own).map(found -> sheet(workshop, found, all.indexOf(found) + 1, all.size())));
    }

    /** The competency whose words are looked at. */
    Optional<SelectedCompetency> looked() {
        return sheet.get().flatMap(now -> document.current().competency(now.competency()));
    }

    /** As the matrix has them: the core first, then the roles. */
    private static List<SelectedCompetency> ordered(Workshop workshop) {
        return RoleGroup.of(workshop.competenciesOfTrack(), workshop.analysis().selection()).stream()
                .flatMap(group -> group.competencies().stream())
                .toList();
    }

    private Sheet sheet(Workshop workshop, SelectedCompetency own, int place, int count) {
        BankWords bank =
                banks.map(loaded -> BankWords.of(workshop, own, loaded)).orElse(BankWords.UNREAD);
        Competency words = own.competency();
        Scale scale = workshop.scaleOf(own);
        List<Finding> findings = BankChecks.of(words, scale);
        var parts = new ArrayList<Part>();
        parts.add(new Part(
                DEFINITION,
                Words.of("levels.definition"),
                words.definition(),
                List.of(),
                "",
                bank.definition(),
                sentences(findings, new Spot(CompetencyField.DEFINITION, 0))));
        for (Level level : scale.levels()) {
            LevelText text = words.levelText(level.ordinal()).orElse(LevelText.of(level.ordinal(), ""));
            parts.add(new Part(
                    level.ordinal(),
                    level.ordinal() + "  " + level.name(),
                    text.text(),
                    text.illustrations(),
                    requiredAt(workshop, own, level),
                    bank.level(level.ordinal()),
                    sentences(findings, new Spot(CompetencyField.LEVEL_TEXT, level.ordinal()))));
        }
        return new Sheet(own.id(), own.name(), place, count, bank.note(), overall(workshop, own, findings), parts);
    }

    private static List<String> sentences(List<Finding> findings, Spot spot) {
        return findings.stream()
                .filter(finding -> finding.spot().filter(spot::equals).isPresent())
                .map(Finding::sentence)
                .toList();
    }

    /** How many levels need words follows from the grades; the plain rule is said only where that one is kept. */
    private static List<String> overall(Workshop workshop, SelectedCompetency own, List<Finding> findings) {
        List<String> few = LevelChecks.of(workshop).stream()
                .filter(finding ->
                        finding.id().equals(own.id().value()) && finding.key().startsWith("level.fewTexts"))
                .map(Finding::sentence)
                .toList();
        return few.isEmpty() ? sentences(findings, new Spot(CompetencyField.LEVEL_TEXT, 0)) : few;
    }

    private static String requiredAt(Workshop workshop, SelectedCompetency own, Level level) {
        String grades = workshop.position().grades().stream()
                .filter(grade -> workshop.requiredLevel(own.id(), grade.id())
                        .filter(required -> required == level.ordinal())
                        .isPresent())
                .map(Grade::name)
                .collect(Collectors.joining(", "));
        return grades.isEmpty() ? "" : Words.of("levels.requiredAt", grades);
    }

    /** Another competency's words: the next one, or the one before for -1, round the ends. */
    void step(int places) {
        List<CompetencyId> all =
                ordered(document.current()).stream().map(SelectedCompetency::id).toList();
        sheet.get()
                .ifPresent(now -> chosen.set(
                        Optional.of(all.get(Math.floorMod(all.indexOf(now.competency()) + places, all.size())))));
    }

    /** Typing in a field. */
    void edit(CompetencyId competency, int level, String text) {
        document.apply(change(competency, level, text));
    }

    private static WorkshopChange change(CompetencyId competency, int level, String text) {
        return level == DEFINITION
                ? new SelectionChange.EditDefinition(competency, text)
                : new SelectionChange.EditLevelText(competency, level, text);
    }

    /** The bank's words for one field take the place of the workshop's, as a step of its own. */
    void takeBank(int level) {
        sheet.get().ifPresent(now -> now.parts()
                .get(level)
                .bank()
                .ifPresent(words -> document.apply(WorkshopChange.together(
                        "change.takeBankText", List.of(change(now.competency(), level, words))))));
    }

    /** What the levels are to differ in. */
    Set<Dimension> dimensions() {
        return dimensions;
    }

    /** What a level could say in the chosen dimensions, a sentence a line. */
    String opening(int level) {
        int levels = sheet.get().map(now -> now.parts().size() - 1).orElse(0);
        return LevelTemplate.lines(dimensions, level, levels);
    }

    /** Begins the text of a level that has none. */
    void begin(int level) {
        insert(sheet.get().stream()
                .flatMap(now -> Stream.of(now.parts().get(level)))
                .toList());
    }

    /** Begins the texts of all levels that have none. */
    void beginAll() {
        insert(sheet.get().stream().flatMap(now -> now.parts().stream()).toList());
    }

    private void insert(List<Part> wanted) {
        List<WorkshopChange> changes = wanted.stream()
                .filter(part -> part.level() != DEFINITION && isEmpty(part))
                .filter(part -> !opening(part.level()).isEmpty())
                .map(part -> change(sheet.get().orElseThrow().competency(), part.level(), opening(part.level())))
                .toList();
        if (!changes.isEmpty()) {
            document.apply(WorkshopChange.together("change.beginLevels", changes));
        }
    }

    /** Whether nothing is said at a level yet. */
    static boolean isEmpty(Part part) {
        return part.text().isBlank() && part.illustrations().isEmpty();
    }
}
