package org.plumbline.app.screen.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.library.BankFilter;
import org.plumbline.app.library.BankLibrary;
import org.plumbline.app.library.BankSearch;
import org.plumbline.app.library.LibraryBank;
import org.plumbline.app.screen.Services;
import org.plumbline.app.settings.Settings;
import org.plumbline.app.testing.ImmediateJobRunner;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;

class BankViewModelTest {
    @TempDir
    Path home;

    private final List<String> went = new ArrayList<>();
    private final WorkshopDocument document = Invented.document(Invented.workshop());
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private BankLibrary library;
    private BankViewModel model;

    @BeforeEach
    void open() {
        library = new BankLibrary(home.resolve("banks"));
        var services = new Services(
                dialogs,
                new ImmediateJobRunner(),
                TestServices.counting(),
                TestServices.NOON,
                new Settings(home),
                library);
        model = new BankViewModel(services, Optional.of(document), new BankViewModel.Doors() {
            @Override
            public void back() {
                went.add("back");
            }

            @Override
            public void importDocument() {
                went.add("import");
            }

            @Override
            public void edit(BankSearch.Hit hit) {
                went.add("edit " + hit.competency().name());
            }
        });
        model.show();
    }

    @Test
    void theLibraryIsThereAndItsFirstCompetencyIsRead() {
        assertThat(model.finder().hits()).hasSameSizeAs(model.finder().all());
        assertThat(model.finder().chosen().get()).contains(model.finder().hits().get(0));
        int all = model.finder().all().size();
        assertThat(model.count().get()).isEqualTo(all + " of " + all);
    }

    @Test
    void typingReadsTheBestAndWhatIsChosenStaysWhileFiltersChange() {
        type("stakeholder engagment");
        BankSearch.Hit best = chosen();
        assertThat(best.competency().name()).isEqualTo("Stakeholder Engagement");

        model.finder()
                .filter()
                .set(BankFilter.NONE.withBank(Optional.of(best.bank().id())));
        assertThat(chosen()).isEqualTo(best);
        type("");
        assertThat(chosen()).isEqualTo(best);
    }

    @Test
    void readingTheLibraryAgainKeepsWhatWasChosen() {
        model.finder().chosen().set(Optional.of(model.finder().hits().get(7)));
        String before = chosen().key();
        model.show();

        assertThat(chosen().key()).isEqualTo(before);
    }

    @Test
    void usedBeforeAreThoseThatTheOpenWorkshopSelectedTooBeforeItIsSaved() {
        BankFilter used = BankFilter.NONE.withUsed(true);
        model.finder().filter().set(used);
        assertThat(model.finder().hits()).isEmpty();

        model.finder().filter().set(BankFilter.NONE);
        model.pick();
        model.finder().filter().set(used);
        assertThat(model.finder().hits()).hasSize(1);
        assertThat(model.isSelected(model.finder().hits().get(0))).isTrue();
        assertThat(document.current().competencies()).hasSize(4);
    }

    @Test
    void escapeTakesBackWhatWasTypedThenFiltersThenGoesBack() {
        type("writing");
        model.finder().filter().set(BankFilter.NONE.withRequired(true));

        model.escape();
        assertThat(model.finder().typed().get()).isEmpty();
        model.escape();
        assertThat(model.finder().filter().get()).isEqualTo(BankFilter.NONE);
        assertThat(went).isEmpty();
        model.escape();
        assertThat(went).containsExactly("back");
    }

    @Test
    void fourCanBeMarkedAndAFifthTakesThePlaceOfTheLast() {
        List<BankSearch.Hit> hits = List.copyOf(model.finder().hits()).subList(0, 5);
        hits.forEach(model::mark);

        assertThat(model.marked()).containsExactly(hits.get(0), hits.get(1), hits.get(2), hits.get(4));
        model.mark(hits.get(1));
        assertThat(model.isMarked(hits.get(1))).isFalse();
        assertThat(model.canCompare()).isTrue();
    }

    @Test
    void theCopiedTextIsTheWholeCard() {
        type("stakeholder engagement");

        assertThat(model.text().orElseThrow())
                .startsWith("Stakeholder Engagement\n")
                .contains("\nUnfamiliar\n", "\nMaster\n", "From: ");
    }

    @Test
    void mergedCompetenciesGoToABankOfOnesOwnAndCanBeTakenBack() {
        model.mark(model.finder().hits().get(0));
        model.mark(model.finder().hits().get(1));
        int before = model.finder().all().size();
        CompareViewModel compared = model.compare(() -> went.add("kept"));
        assertThat(compared.targets()).containsExactly(Optional.empty());
        compared.name().set("Mine");
        compared.keep(Optional.empty());

        assertThat(went).containsExactly("kept");
        assertThat(dialogs.problems()).isEmpty();
        assertThat(model.marked()).isEmpty();
        assertThat(model.finder().all()).hasSize(before + 1);
        type("mine");
        assertThat(chosen().competency().name()).isEqualTo("Mine");
        assertThat(chosen().bank().title()).isEqualTo("My competencies");

        model.steps().orElseThrow().undo();
        model.hide();
        model.show();
        assertThat(model.finder().all()).hasSize(before);
    }

    @Test
    void aSecondMergedCompetencyGoesToTheSameBank() {
        keepOne("One");
        keepOne("Two");

        assertThat(model.finder().banks())
                .filteredOn(bank -> bank.title().equals("My competencies"))
                .singleElement()
                .satisfies(bank -> assertThat(bank.competencies())
                        .extracting(each -> each.name())
                        .containsExactly("One", "Two"));
    }

    @Test
    void whatIsMarkedSpeaksInTheWordsThatTheLibraryHasNow() {
        keepOne("Mine");
        type("mine");
        model.markChosen();
        type("");
        model.mark(model.finder().hits().get(0));
        LibraryBank own = library.load().entries().stream()
                .filter(entry -> !entry.readOnly())
                .findFirst()
                .orElseThrow();
        Competency reworded = own.bank().competencies().get(0).withDefinition("Says it anew.");
        library.replace(
                own, own.bank().toBuilder().competencies(List.of(reworded)).build());
        model.show();

        assertThat(model.compare(() -> {}).result().get().definition()).isEqualTo("Says it anew.");

        library.remove(own);
        model.show();
        assertThat(model.marked()).hasSize(1);
    }

    @Test
    void whatTheBanksFileRefusesIsKeptBesideIt() throws IOException {
        keepOne("Mine");
        Path file = home.resolve("banks/my-competencies.json");
        Files.writeString(file, Files.readString(file).replace("Mine", "Theirs"));
        model.steps().orElseThrow().undo();
        model.hide();

        assertThat(dialogs.problems()).isNotEmpty();
        assertThat(library.load().banks())
                .extracting(CompetencyBank::title)
                .anyMatch(title -> title.startsWith("My competencies") && title.length() > "My competencies".length());
        assertThat(Files.readString(file)).contains("Theirs");
    }

    private void keepOne(String name) {
        model.mark(model.finder().hits().get(0));
        model.mark(model.finder().hits().get(1));
        CompareViewModel compared = model.compare(() -> {});
        compared.name().set(name);
        compared.keep(compared.targets().get(0));
    }

    private void type(String words) {
        model.finder().typed().set(words);
    }

    private BankSearch.Hit chosen() {
        return model.finder().chosen().get().orElseThrow();
    }
}
