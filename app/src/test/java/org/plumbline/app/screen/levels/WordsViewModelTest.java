package org.plumbline.app.screen.levels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.app.screen.levels.LevelTemplate.Dimension;
import org.plumbline.app.screen.levels.WordsViewModel.Part;
import org.plumbline.app.screen.levels.WordsViewModel.Sheet;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.workshop.SelectionChange;
import org.plumbline.model.workshop.Workshop;

class WordsViewModelTest {
    @TempDir
    Path home;

    private final Workshop start = Invented.selection();
    private final WorkshopDocument document = new WorkshopDocument(start, start);

    private WordsViewModel model(CompetencyBank... banks) {
        Services services = TestServices.at(home, new ScriptedDialogs());
        for (CompetencyBank bank : banks) {
            services.library().add(bank);
        }
        var model = new WordsViewModel(document, services);
        model.show();
        return model;
    }

    private static Sheet sheet(WordsViewModel model) {
        return model.sheet().get().orElseThrow();
    }

    private static Part part(WordsViewModel model, int level) {
        return sheet(model).parts().get(level);
    }

    @Test
    void theBanksWordsStandBesideEachField() {
        WordsViewModel model = model(Invented.newerBank());

        assertThat(sheet(model).name()).isEqualTo("Listening");
        assertThat(sheet(model).hasBankWords()).isTrue();
        assertThat(part(model, 0).bank()).contains("Listening with both ears.");
        assertThat(part(model, 0).differs()).isTrue();
        assertThat(part(model, 1).differs()).isFalse();
        assertThat(part(model, 2).bank()).contains("Listening as it is seen at the second level.");
        assertThat(part(model, 2).requiredAt()).isEqualTo("required at GS-13");
    }

    @Test
    void takingTheBanksWordsForOneFieldLeavesTheOthersAndIsOneStep() {
        WordsViewModel model = model(Invented.newerBank());
        model.edit(Invented.LISTENING, 2, "Own");
        Workshop typed = document.current();
        model.takeBank(2);

        assertThat(part(model, 2).text()).isEqualTo("Listening as it is seen at the second level.");
        assertThat(part(model, 0).text()).isEqualTo("Listening at work.");
        document.undo();
        assertThat(document.current()).isEqualTo(typed);
    }

    @Test
    void aBankThatIsNotInTheLibraryIsNamed() {
        WordsViewModel model = model();

        assertThat(sheet(model).hasBankWords()).isFalse();
        assertThat(sheet(model).note()).startsWith("The bank “Bank for tests”, which these words came from, is not in");
    }

    @Test
    void aCompetencyThatTheBankNoLongerHasIsNamed() {
        WordsViewModel model = model(Invented.bank().toBuilder()
                .competencies(Invented.bank().competencies().subList(1, 3))
                .build());

        assertThat(sheet(model).note()).startsWith("The bank “Bank for tests” no longer has this competency");
    }

    @Test
    void onOtherLevelsOnlyTheDefinitionIsShown() {
        Competency moved = Competency.named(Invented.LISTENING, "Listening", BuiltInScales.MEETS_EXCEEDS.id())
                .withDefinition("Hears.")
                .withLevelText(1, "Hears it.");
        WordsViewModel model = model(new CompetencyBank(
                Invented.bank().id(),
                "Bank for tests",
                Invented.bank().source(),
                java.util.List.of(BuiltInScales.MEETS_EXCEEDS),
                java.util.List.of(),
                java.util.List.of(moved)));

        assertThat(part(model, 0).bank()).contains("Hears.");
        assertThat(part(model, 1).bank()).isEmpty();
        assertThat(sheet(model).note()).contains("stands on other levels by now");
    }

    @Test
    void whatWasWrittenHereHasNoBank() {
        var own = new SelectedCompetency(
                Competency.named(new CompetencyId("own"), "Own", BuiltInScales.FAMILIARITY.id()), Optional.empty());
        document.apply(new SelectionChange.SelectCompetency(own, BuiltInScales.FAMILIARITY, 0));
        WordsViewModel model = model(Invented.bank());

        assertThat(sheet(model).name()).isEqualTo("Own");
        assertThat(sheet(model).note()).startsWith("These words were written in this workshop");
    }

    @Test
    void whatIsDoubtfulIsSaidBesideTheVeryFieldWhileTyping() {
        WordsViewModel model = model();
        assertThat(part(model, 0).findings()).isEmpty();

        model.edit(Invented.LISTENING, 0, "");
        assertThat(part(model, 0).findings()).containsExactly("“Listening” has no definition.");

        String same = "Repeats the request of the caller in other words, and asks what is still open.";
        model.edit(Invented.LISTENING, 2, same);
        model.edit(Invented.LISTENING, 3, same);
        assertThat(part(model, 3).findings()).anyMatch(sentence -> sentence.contains("nearly the same"));
        assertThat(part(model, 2).findings()).isEmpty();
    }

    @Test
    void twoGradesAskForThreeLevelsInOneSentence() {
        WordsViewModel model = model();
        assertThat(sheet(model).findings()).isEmpty();

        for (int level = 1; level <= 3; level++) {
            model.edit(Invented.LISTENING, level, "");
        }

        assertThat(sheet(model).findings())
                .containsExactly(
                        "“Listening” needs words for at least 3 levels: two for one grade, three for two grades.");
    }

    @Test
    void theTemplateBeginsEmptyLevelsAndNeverOverwrites() {
        WordsViewModel model = model();
        model.edit(Invented.LISTENING, 1, "");
        model.edit(Invented.LISTENING, 4, " ");
        Workshop before = document.current();
        model.begin(2);
        assertThat(document.current()).isEqualTo(before);

        model.dimensions().removeAll(java.util.Set.of(Dimension.COMPLEXITY, Dimension.DETAIL, Dimension.SCALE));
        model.beginAll();

        assertThat(part(model, 1).text()).isEqualTo("Works with somebody close by at each step.");
        assertThat(part(model, 2).text()).isEqualTo("Listening as seen at level 2.");
        assertThat(part(model, 4).text()).isEqualTo("Sets how others work, and answers for it.");
        document.undo();
        assertThat(document.current()).isEqualTo(before);
    }

    @Test
    void nothingIsInsertedWhereNoDimensionIsTicked() {
        WordsViewModel model = model();
        model.edit(Invented.LISTENING, 1, "");
        Workshop before = document.current();
        model.dimensions().clear();
        model.begin(1);

        assertThat(document.current()).isEqualTo(before);
    }

    @Test
    void steppingGoesRoundTheEnds() {
        WordsViewModel model = model();
        model.step(-1);
        assertThat(sheet(model).name()).isEqualTo("Writing");
        assertThat(sheet(model).place()).isEqualTo(3);

        model.step(1);
        assertThat(sheet(model).name()).isEqualTo("Listening");
        document.apply(new SelectionChange.RemoveCompetency(Invented.LISTENING));
        assertThat(sheet(model).name()).isEqualTo("Planning");
    }

    @Test
    void withoutCompetenciesThereIsNothingToEdit() {
        WordsViewModel model = model();
        start.competencies().forEach(own -> document.apply(new SelectionChange.RemoveCompetency(own.id())));

        assertThat(model.sheet().get()).isEmpty();
        model.step(1);
        model.beginAll();
        assertThat(document.current().competencies()).isEmpty();
    }
}
