package org.plumbline.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyField;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;

/** Level texts that are missing, that cannot be told apart, or that name no behavior. */
final class LevelTextChecks {
    private static final int FEWEST_LEVELS = 2;
    private static final Set<String> VAGUE = Set.of(
            "good",
            "some",
            "various",
            "several",
            "certain",
            "appropriate",
            "adequate",
            "suitable",
            "proper",
            "sufficient",
            "many",
            "fair",
            "decent",
            "reasonable",
            "solid",
            "excellent");

    private final Competency competency;
    private final Scale scale;
    private final List<Finding> findings = new ArrayList<>();

    private LevelTextChecks(Competency competency, Scale scale) {
        this.competency = competency;
        this.scale = scale;
    }

    /** Where tracks have texts of their own, what holds for each of them is looked at. */
    static List<Finding> of(Competency competency, Scale scale) {
        if (competency.tracks().isEmpty()) {
            return ofOne(competency, scale);
        }
        return competency.tracks().stream()
                .flatMap(track -> ofOne(competency.forTrack(Optional.of(track.track())), scale).stream())
                .distinct()
                .toList();
    }

    private static List<Finding> ofOne(Competency competency, Scale scale) {
        var checks = new LevelTextChecks(competency, scale);
        checks.missing();
        checks.vague();
        checks.alike();
        return checks.findings;
    }

    private void missing() {
        int written = competency.levelCount();
        if (written == 0 || written < FEWEST_LEVELS && scale.levels().size() > FEWEST_LEVELS) {
            findings.add(BankChecks.finding(
                    Severity.WARNING,
                    competency,
                    new Spot(CompetencyField.LEVEL_TEXT, 0),
                    "bank.fewLevels",
                    competency.name(),
                    String.valueOf(written)));
            return;
        }
        for (Level level : scale.levels()) {
            if (text(level.ordinal()).isEmpty()) {
                findings.add(finding(Severity.WARNING, level, "bank.noLevelText", competency.name(), level.name()));
            }
        }
    }

    private Optional<LevelText> text(int level) {
        return competency.levelText(level).filter(text -> !text.isBlank());
    }

    private void vague() {
        for (LevelText text : competency.levels()) {
            Optional<String> vague =
                    Prose.words(text.text()).stream().filter(VAGUE::contains).findFirst();
            if (vague.isPresent() && text.illustrations().isEmpty() && !Prose.hasVerb(text.text())) {
                Level level = scale.level(text.level());
                findings.add(finding(Severity.HINT, level, "bank.vague", competency.name(), level.name(), vague.get()));
            }
        }
    }

    private void alike() {
        List<LevelText> texts = competency.levels();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                Level lower = scale.level(texts.get(i).level());
                Level higher = scale.level(texts.get(j).level());
                switch (Likeness.between(texts.get(i).text(), texts.get(j).text())) {
                    case ONE_ADVERB -> pair("bank.oneAdverb", lower, higher);
                    case NEARLY_SAME -> pair("bank.nearlySame", lower, higher);
                    case DIFFERENT -> {}
                }
            }
        }
    }

    private void pair(String key, Level lower, Level higher) {
        findings.add(finding(Severity.HINT, higher, key, competency.name(), lower.name(), higher.name()));
    }

    private Finding finding(Severity severity, Level level, String key, String... arguments) {
        return BankChecks.finding(
                severity, competency, new Spot(CompetencyField.LEVEL_TEXT, level.ordinal()), key, arguments);
    }
}
