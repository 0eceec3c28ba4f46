package org.plumbline.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.Workshops;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Language;
import org.plumbline.export.compose.Parameters;
import org.plumbline.export.packet.DocumentMaker;
import org.plumbline.export.packet.Format;
import org.plumbline.export.packet.PlannedDocument;
import org.plumbline.model.panel.Attendance;
import org.plumbline.model.panel.RoundId;
import org.plumbline.model.panel.Settling;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Joining;
import org.plumbline.model.scoring.KnockOuts;
import org.plumbline.model.scoring.Outcome;
import org.plumbline.model.scoring.Points;
import org.plumbline.model.workshop.Outcomes;
import org.plumbline.model.workshop.Workshop;

class ResultsTrackerTest {
    private static final List<String> WORDS = List.of("", "Pass", "Fail");

    static byte[] tracker(Workshop workshop, Parameters parameters) {
        return new DocumentMaker(workshop, ExampleWorkshop.NOON)
                .render(new PlannedDocument(DocumentKind.RESULTS_TRACKER, parameters, Format.EXCEL))
                .bytes();
    }

    private static byte[] tracker(Workshop workshop) {
        return tracker(workshop, Parameters.NONE);
    }

    static int column(Sheet sheet, String heading) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("No column " + heading);
    }

    /** What the formulas come to, a line a candidate. */
    static List<String> computed(XSSFWorkbook workbook, Sheet sheet, String heading) {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        int column = column(sheet, heading);
        var outcomes = new ArrayList<String>();
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            outcomes.add(said(evaluator, sheet.getRow(row).getCell(column)));
        }
        return outcomes;
    }

    private static String said(FormulaEvaluator evaluator, Cell cell) {
        var value = evaluator.evaluate(cell);
        return switch (value.getCellType()) {
            case NUMERIC -> String.valueOf((long) value.getNumberValue());
            case STRING -> value.getStringValue();
            default -> value.formatAsString();
        };
    }

    /** What the program says, a line a candidate: a mark, pass or fail, or "open". */
    static List<String> said(Workshop workshop) {
        var outcomes = new Outcomes(workshop, workshop.currentRound().orElseThrow());
        boolean marks = workshop.currentRound().orElseThrow().frozen().rule() instanceof DecisionRule.SmeQa;
        return outcomes.all().stream()
                .map(Outcome::decision)
                .map(decision -> decision.map(each -> marks ? each.mark() : each.passes() ? "Pass" : "Fail")
                        .orElse("open"))
                .toList();
    }

    static List<String> openWhereItWaits(List<String> computed) {
        return computed.stream()
                .map(words ->
                        words.startsWith("Waiting for") || words.startsWith("The reviewers still") ? "open" : words)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Settling.class)
    void whatIsComputedIsWhatTheProgramSays(Settling settling) {
        Workshop workshop = ReviewWorlds.reviews(settling);
        ReadSheets.read(tracker(workshop), workbook -> {
            Sheet sheet = workbook.getSheet("Tracker");
            List<String> computed = computed(workbook, sheet, "Outcome");
            assertThat(computed).hasSize(27);
            assertThat(openWhereItWaits(computed)).isEqualTo(said(workshop));
            assertThat(shown(sheet))
                    .as("what stands there before anything is computed")
                    .isEqualTo(computed);
            return null;
        });
    }

    private static List<String> shown(Sheet sheet) {
        var shown = new ArrayList<String>();
        int column = column(sheet, "Outcome");
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            Cell cell = sheet.getRow(row).getCell(column);
            shown.add(
                    switch (cell.getCachedFormulaResultType()) {
                        case NUMERIC -> String.valueOf((long) cell.getNumericCellValue());
                        default -> cell.getStringCellValue();
                    });
        }
        return shown;
    }

    /** The blank tracker, filled in by hand with what its lists offer. */
    @Test
    void choosingFromTheListsGivesTheSameOutcomes() {
        Workshop filled = ReviewWorlds.reviews(Settling.THIRD_RATER);
        Workshop blank = filled.toBuilder().scorecards(List.of()).build();
        ReadSheets.read(tracker(blank), workbook -> {
            Sheet sheet = workbook.getSheet("Tracker");
            int row = 1;
            for (int ana = 0; ana < 3; ana++) {
                for (int ben = 0; ben < 3; ben++) {
                    for (int cas = 0; cas < 3; cas++, row++) {
                        choose(sheet, row, "Reviewer 1: finding", WORDS.get(ana));
                        choose(sheet, row, "Reviewer 2: finding", WORDS.get(ben));
                        choose(sheet, row, "Tie-breaker: finding", WORDS.get(cas));
                    }
                }
            }
            assertThat(openWhereItWaits(computed(workbook, sheet, "Outcome"))).isEqualTo(said(filled));
            return null;
        });
    }

    private static void choose(Sheet sheet, int row, String heading, String words) {
        int column = column(sheet, heading);
        assertThat(ReadSheets.options(sheet, row, column)).containsExactly("Pass", "Fail");
        assertThat(sheet.getRow(row).getCell(column).getCellStyle().getLocked()).isFalse();
        if (!words.isEmpty()) {
            sheet.getRow(row).getCell(column).setCellValue(words);
        }
    }

    @Test
    void whatIsMissingIsNamed() {
        ReadSheets.read(tracker(ReviewWorlds.reviews(Settling.THIRD_RATER)), workbook -> {
            List<String> computed = computed(workbook, workbook.getSheet("Tracker"), "Outcome");
            assertThat(computed.get(0)).isEqualTo("Waiting for reviewer 1, reviewer 2");
            assertThat(computed.get(3)).isEqualTo("Waiting for reviewer 1");
            assertThat(computed.get(9)).isEqualTo("Waiting for reviewer 2");
            assertThat(computed.get(15)).isEqualTo("Waiting for the tie-breaker");
            return null;
        });
    }

    @Test
    void theSummaryCountsTheTracker() {
        ReadSheets.read(tracker(ReviewWorlds.reviews(Settling.THIRD_RATER)), workbook -> {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            var counts = new HashMap<String, String>();
            workbook.getSheet("Summary").forEach(row -> {
                if (row.getLastCellNum() == 2 && row.getCell(0).getCellType() != CellType.BLANK) {
                    counts.put(row.getCell(0).toString(), said(evaluator, row.getCell(1)));
                }
            });
            assertThat(counts)
                    .containsEntry("Applicants", "27")
                    .containsEntry("Outcome: Pass", "5")
                    .containsEntry("Outcome: Fail", "5")
                    .containsEntry("Waiting for something", "17")
                    .containsEntry("Findings of reviewer 1 still missing", "9")
                    .containsEntry("Reviewers who differ", "6")
                    .containsEntry("Waiting for the tie-breaker", "2");
            return null;
        });
    }

    @Test
    void reasonsNameTheirCompetencyAndJustificationsStayWords() {
        ReadSheets.read(tracker(ReviewWorlds.reviews(Settling.THIRD_RATER)), workbook -> {
            Sheet sheet = workbook.getSheet("Tracker");
            var last = sheet.getRow(27);
            String reason = last.getCell(column(sheet, "Reviewer 1: reason")).getStringCellValue();
            assertThat(reason).isEqualTo("Fault Diagnosis: no evidence of this competency");
            assertThat(ReadSheets.options(sheet, 27, column(sheet, "Reviewer 1: reason")))
                    .hasSize(8)
                    .contains(reason);
            assertThat(last.getCell(column(sheet, "Reviewer 1: justification")).getStringCellValue())
                    .contains("Fault Diagnosis: =Said by ana.");
            return null;
        });
    }

    static Stream<DecisionRule> rules() {
        return Stream.of(
                new DecisionRule.SmeQa(1),
                new DecisionRule.SmeQa(2),
                new DecisionRule.AllRequiredMet(),
                new KnockOuts(List.of(ExampleWorkshop.PARTNERS), 2),
                new KnockOuts(List.of(), 3),
                new Points(0, 2, 3, List.of(new Points.Weight(ExampleWorkshop.DIAGNOSIS, 2)), 9, Joining.SETTLED));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleOfAnInterviewIsLive(DecisionRule rule) {
        var cards = new ArrayList<List<String>>();
        for (String diagnosis : List.of("2", "3", "4", "-", ".")) {
            for (String partners : List.of("2", "3", "4", ".")) {
                for (String rest : List.of("11", "12", "21", "22")) {
                    String card = diagnosis + partners + rest;
                    cards.add(List.of(card, card));
                }
            }
        }
        Workshop workshop = ReviewWorlds.world(rule, conduct -> conduct, cards);
        ReadSheets.read(tracker(workshop), workbook -> {
            Sheet sheet = workbook.getSheet("Tracker");
            List<String> computed = computed(workbook, sheet, "Outcome");
            assertThat(openWhereItWaits(computed)).isEqualTo(said(workshop));
            assertThat(shown(sheet)).isEqualTo(computed);
            assertThat(ReadSheets.options(sheet, 1, column(sheet, "Fault Diagnosis")))
                    .containsExactly("Does not meet", "Meets", "Exceeds", "Not asked", "No answer");
            return null;
        });
    }

    @Test
    void theNumberThatATwoTakesIsACellWithAName() {
        Workshop workshop = ReviewWorlds.world(
                new DecisionRule.SmeQa(1),
                conduct -> conduct,
                List.of(List.of("4321", "4321"), List.of("4322", "4322")));
        ReadSheets.read(tracker(workshop), workbook -> {
            Sheet sheet = workbook.getSheet("Tracker");
            assertThat(computed(workbook, sheet, "Outcome")).containsExactly("2", "2");
            var name = workbook.getName("ExceededAtLeast").getRefersToFormula();
            var cell = new CellReference(name);
            workbook.getSheet(cell.getSheetName())
                    .getRow(cell.getRow())
                    .getCell(cell.getCol())
                    .setCellValue(2);
            assertThat(computed(workbook, sheet, "Outcome")).containsExactly("1", "2");
            return null;
        });
    }

    @Test
    void bothSamplesAreComputedAsTheProgramDoes() {
        Map<String, Workshop> samples = Workshops.all();
        samples.keySet().removeIf(name -> !name.endsWith(".plumbline"));
        assertThat(samples).hasSize(2);
        samples.forEach((name, workshop) -> ReadSheets.read(tracker(workshop), workbook -> {
            List<String> computed = computed(workbook, workbook.getSheet("Tracker"), "Outcome");
            assertThat(openWhereItWaits(computed)).as(name).isEqualTo(said(workshop));
            return null;
        }));
    }

    @Test
    void whoWithdrewWaitsForNothing() {
        Workshop workshop = ReviewWorlds.reviews(Settling.THIRD_RATER);
        var away = new Attendance(
                new RoundId("round-1"),
                workshop.candidates().get(0).id(),
                Attendance.Kind.WITHDRAWN,
                "",
                "HR",
                ExampleWorkshop.NOON);
        Workshop withdrew = workshop.toBuilder()
                .proceedings(workshop.proceedings().toBuilder()
                        .attendances(List.of(away))
                        .build())
                .build();
        ReadSheets.read(tracker(withdrew), workbook -> {
            Sheet sheet = workbook.getSheet("Tracker");
            assertThat(sheet.getRow(1).getCell(column(sheet, "Outcome")).getStringCellValue())
                    .isEqualTo("Withdrew; not assessed");
            assertThat(ReadSheets.options(sheet, 1, column(sheet, "Reviewer 1: finding")))
                    .isEmpty();
            return null;
        });
    }

    @Test
    void blindTrackersHaveNoNameInAnyPart() {
        Workshop workshop = ReviewWorlds.reviews(Settling.THIRD_RATER);
        assertThat(String.join("", ReadSheets.parts(tracker(workshop)).values()))
                .contains("Invented Person");
        byte[] blind = tracker(workshop, Parameters.NONE.withBlind(true));
        ReadSheets.parts(blind)
                .forEach((part, words) -> assertThat(words).as(part).doesNotContain("Invented Person"));
        ReadSheets.read(blind, workbook -> assertThat(
                        openWhereItWaits(computed(workbook, workbook.getSheet("Tracker"), "Outcome")))
                .isEqualTo(said(workshop)));
    }

    @Test
    void inSpanishListsAndFormulasSpeakSpanish() {
        Workshop workshop = ReviewWorlds.reviews(Settling.THIRD_RATER);
        ReadSheets.read(tracker(workshop, Parameters.NONE.withLanguage(Language.SPANISH)), workbook -> {
            Sheet sheet = workbook.getSheet("Registro");
            assertThat(ReadSheets.options(sheet, 1, column(sheet, "Revisor 1: dictamen")))
                    .containsExactly("Aprueba", "No aprueba");
            List<String> wanted = said(workshop).stream()
                    .map(words -> words.equals("Pass") ? "Aprueba" : words.equals("Fail") ? "No aprueba" : "open")
                    .toList();
            List<String> found = computed(workbook, sheet, "Resultado").stream()
                    .map(words -> words.startsWith("Falta:") ? "open" : words)
                    .toList();
            assertThat(found).isEqualTo(wanted);
            return null;
        });
    }
}
