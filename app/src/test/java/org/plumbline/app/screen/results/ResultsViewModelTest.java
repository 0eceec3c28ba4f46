package org.plumbline.app.screen.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.results.Filter.Show;
import org.plumbline.app.screen.results.Filter.Sort;
import org.plumbline.app.screen.results.ResultsPage.Row;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.panel.Settling;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.store.WorkshopFile;
import org.plumbline.model.workshop.Viewer;
import org.plumbline.model.workshop.WhatIf;
import org.plumbline.model.workshop.Workshop;

class ResultsViewModelTest {
    @TempDir
    Path folder;

    private final Workshop sample = sample();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final WorkshopDocument document = new WorkshopDocument(sample, sample);

    private static Workshop sample() {
        try (var in = ResultsViewModelTest.class.getResourceAsStream("/samples/workshops/it-specialist.plumbline")) {
            return WorkshopFile.read("sample", in.readAllBytes()).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ResultsViewModel model() {
        return model(document);
    }

    private ResultsViewModel model(WorkshopDocument of) {
        var model = new ResultsViewModel(of, TestServices.with(dialogs));
        model.show();
        return model;
    }

    private static List<Row> rows(ResultsViewModel model) {
        return model.page().get().orElseThrow().rows();
    }

    /** The sample with one card of the last candidate not handed in. */
    private Workshop waiting() {
        var last = sample.candidates().get(5).id();
        return sample.toBuilder()
                .scorecards(sample.scorecards().stream()
                        .filter(card -> !card.isFor(last, sample.panel().get(2).id()))
                        .toList())
                .build();
    }

    @Test
    void everyOutcomeHasATraceThatEndsWithItAndOpenOnesSaySo() {
        assertThat(rows(model())).hasSize(6).allSatisfy(row -> {
            var outcome = row.outcome().orElseThrow();
            assertThat(outcome.trace()).last().satisfies(line -> assertThat(line)
                    .contains(outcome.decision().map(each -> each.words()).orElse("No outcome")));
        });
    }

    @Test
    void whatMayNotBeSeenIsNotInTheRow() {
        Row row = rows(model(new WorkshopDocument(waiting(), waiting()))).get(5);

        assertThat(row.outcome()).isEmpty();
        assertThat(row.category()).isEmpty();
        assertThat(row.seen().voices().stream().filter(voice -> !voice.own()).toList())
                .isEmpty();
        assertThat(row.seen().missing()).hasSize(1);
    }

    @Test
    void humanResourcesSeesWhatTheTableDoesNot() {
        var model = model(new WorkshopDocument(waiting(), waiting()));
        model.lookAs(Viewer.HR);

        assertThat(rows(model).get(5).outcome()).isPresent();
    }

    @Test
    void chipsTextAndOrderChooseRowsAndNothingIsLost() {
        var model = model();
        model.filter().set(Filter.NONE.withShow(Show.OPEN));
        int open = rows(model).size();
        model.filter().set(Filter.NONE.withShow(Show.PASSED));
        int passed = rows(model).size();
        model.filter().set(Filter.NONE.withShow(Show.NOT_PASSED));
        assertThat(open + passed + rows(model).size()).isEqualTo(6);
        assertThat(open).isPositive();

        model.filter().set(Filter.NONE.withText(rows(model()).get(2).label().substring(0, 4)));
        assertThat(rows(model))
                .extracting(Row::id)
                .contains(sample.candidates().get(2).id());

        model.filter().set(Filter.NONE.withSort(Sort.OUTCOME));
        assertThat(rows(model).get(5).decision()).isEmpty();
        assertThat(rows(model).get(0).decision().orElseThrow().passes()).isTrue();
    }

    @Test
    void namesAreGoneWhereTheyAreHidden() {
        Workshop blind = sample.toBuilder()
                .proceedings(sample.proceedings().toBuilder().blind(true).build())
                .build();
        var model = model(new WorkshopDocument(blind, blind));

        assertThat(rows(model))
                .extracting(Row::label)
                .containsExactlyElementsOf(sample.candidates().stream()
                        .map(candidate -> candidate.code())
                        .toList());
        assertThat(model.copied()).doesNotContain(sample.candidates().get(0).name());
    }

    @Test
    void moreThanFiveAreNotCompared() {
        var model = model();
        sample.candidates().forEach(candidate -> model.mark(candidate.id()));
        assertThat(model.compared()).hasSize(5);
        model.mark(sample.candidates().get(0).id());
        assertThat(model.compared()).hasSize(4);
    }

    @Test
    void whatIsSupposedChangesOutcomesAndNothingElseAndIsGoneOnLeaving() {
        var model = model();
        model.supposed()
                .set(new WhatIf(
                        Optional.of(new DecisionRule.SmeQa(3)), Optional.of(Settling.MAJORITY), List.of(), List.of()));

        assertThat(model.whatIf()).anyMatch(WhatIf.Compared::changes);
        assertThat(document.current()).isEqualTo(sample);
        assertThat(document.nextUndo()).isEmpty();

        model.hide();
        assertThat(model.supposed().get()).isEqualTo(WhatIf.NOTHING);
    }

    @Test
    void anOpenRoundKeepsItsRule() {
        var model = model();
        String before = model.page().get().orElseThrow().round().frozen().ruleSentence();
        model.setRule(new DecisionRule.AllRequiredMet());

        assertThat(model.page().get().orElseThrow().round().frozen().ruleSentence())
                .isEqualTo(before);
        assertThat(document.current().rule()).isEqualTo(new DecisionRule.AllRequiredMet());
    }

    @Test
    void resultsAndRatingsAreSavedAsTables() throws IOException {
        for (ResultExport.Kind kind : ResultExport.Kind.values()) {
            Path file = folder.resolve(kind + (kind == ResultExport.Kind.WORKBOOK ? ".xlsx" : ".csv"));
            dialogs.choosing(file);
            model().save(kind);
            assertThat(Files.size(file)).isGreaterThan(500);
        }
        assertThat(Files.readAllLines(folder.resolve("RATINGS_CSV.csv"))).hasSizeGreaterThan(18 * 4);
        assertThat(Files.readAllLines(folder.resolve("RESULTS_CSV.csv"))).hasSize(7);
        assertThat(dialogs.problems()).isEmpty();
    }
}
