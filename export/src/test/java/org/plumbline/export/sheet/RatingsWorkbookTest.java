package org.plumbline.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.plumbline.export.ExampleWorkshop;
import org.plumbline.export.HostileWords;
import org.plumbline.export.Workshops;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Parameters;
import org.plumbline.export.packet.DocumentMaker;
import org.plumbline.export.packet.Format;
import org.plumbline.export.packet.PlannedDocument;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.scoring.CompetencyRating;
import org.plumbline.model.scoring.DecisionRule;
import org.plumbline.model.scoring.Scorecard;
import org.plumbline.model.workshop.SeenCards;
import org.plumbline.model.workshop.Viewer;
import org.plumbline.model.workshop.Workshop;

class RatingsWorkbookTest {
    private static final Workshop SCORED = ExampleWorkshop.scored();

    private static byte[] made(Workshop workshop, DocumentKind kind, Parameters parameters, Format format) {
        return new DocumentMaker(workshop, ExampleWorkshop.NOON)
                .render(new PlannedDocument(kind, parameters, format))
                .bytes();
    }

    private static byte[] workbook(Workshop workshop) {
        return made(workshop, DocumentKind.WORKBOOK, Parameters.NONE, Format.EXCEL);
    }

    private static Cell cell(Sheet sheet, int row, String heading) {
        return sheet.getRow(row)
                .getCell(ResultsTrackerTest.column(sheet, heading), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    @Test
    void oneRowARatingAndWhatIsMissingIsNoZero() {
        ReadSheets.read(workbook(SCORED), workbook -> {
            Sheet sheet = workbook.getSheet("Ratings");
            assertThat(sheet.getLastRowNum())
                    .as("two cards of four competencies")
                    .isEqualTo(8);
            assertThat(cell(sheet, 1, "Level").getNumericCellValue()).isEqualTo(4);
            assertThat(cell(sheet, 1, "Rating").getStringCellValue()).isEqualTo("Master");
            assertThat(cell(sheet, 1, "Required level").getNumericCellValue()).isEqualTo(3);
            assertThat(cell(sheet, 1, "Judged").getStringCellValue()).isEqualTo("Exceeds");
            assertThat(cell(sheet, 1, "Evidence").getStringCellValue()).contains("<step>");
            assertThat(cell(sheet, 1, "Handed in").getStringCellValue()).isEqualTo("2026-03-02 12:00:00 UTC");
            assertThat(cell(sheet, 3, "Rating").getStringCellValue()).isEqualTo("Not asked");
            assertThat(cell(sheet, 3, "Level").getCellType()).isEqualTo(CellType.BLANK);
            assertThat(cell(sheet, 4, "Rating").getCellType()).isEqualTo(CellType.BLANK);
            assertThat(cell(sheet, 4, "Level").getCellType()).isEqualTo(CellType.BLANK);
            assertThat(cell(sheet, 8, "Rating").getStringCellValue()).isEqualTo("No answer");
            return null;
        });
    }

    @Test
    void aMatrixHasWhatEachRaterGaveAndWhatHolds() {
        ReadSheets.read(workbook(SCORED), workbook -> {
            Sheet sheet = workbook.getSheet("1 Fault Diagnosis");
            assertThat(cell(sheet, 1, "Ana Example").getNumericCellValue()).isEqualTo(4);
            assertThat(cell(sheet, 1, "Ben Example").getNumericCellValue()).isEqualTo(3);
            assertThat(cell(sheet, 1, "Level that holds").getNumericCellValue()).isEqualTo(3);
            assertThat(cell(sheet, 1, "What holds").getStringCellValue()).isEqualTo("Meets");
            assertThat(ResultsTrackerTest.computed(workbook, sheet, "Levels apart"))
                    .containsExactly("1", "");
            assertThat(cell(sheet, 2, "Ana Example").getCellType()).isEqualTo(CellType.BLANK);
            assertThat(cell(workbook.getSheet("3 Plain Writing"), 1, "Ana Example")
                            .getStringCellValue())
                    .isEqualTo("Not asked");
            return null;
        });
    }

    @Test
    void outcomesAreLiveInBothSamples() {
        Workshops.all().forEach((name, workshop) -> {
            if (workshop.currentRound().isPresent()) {
                ReadSheets.read(workbook(workshop), workbook -> {
                    List<String> computed =
                            ResultsTrackerTest.computed(workbook, workbook.getSheet("Outcomes"), "Outcome");
                    assertThat(ResultsTrackerTest.openWhereItWaits(computed))
                            .as(name)
                            .isEqualTo(ResultsTrackerTest.said(workshop));
                    assertThat(workbook.getSheet("Agreement").getLastRowNum()).isEqualTo(17);
                    return null;
                });
            }
        });
    }

    @Test
    void agreementIsANumberOrWordsAndNeverAnError() {
        ReadSheets.read(workbook(SCORED), workbook -> {
            workbook.getSheet("Agreement")
                    .forEach(row -> row.forEach(
                            cell -> assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC)));
            return null;
        });
    }

    @Test
    void onlyWhatMayBeSeenIsInIt() {
        Workshop waiting =
                ReviewWorlds.world(new DecisionRule.SmeQa(1), conduct -> conduct, List.of(List.of("4321", "")));
        ReadSheets.read(workbook(waiting), workbook -> {
            assertThat(workbook.getSheet("Ratings").getLastRowNum()).isEqualTo(4);
            return null;
        });
        Workshop hidden = SeenCards.of(waiting, round -> Viewer.OBSERVER);
        ReadSheets.read(workbook(hidden), workbook -> {
            assertThat(workbook.getSheet("Ratings").getLastRowNum()).isZero();
            return null;
        });
    }

    @Test
    void blindWorkbooksHaveNoNameInAnyPart() {
        assertThat(String.join("", ReadSheets.parts(workbook(SCORED)).values())).contains("Pat Invented");
        Parameters blind = Parameters.NONE.withBlind(true);
        for (DocumentKind kind : DocumentKind.values()) {
            if (kind.candidate() == DocumentKind.Need.NEVER) {
                ReadSheets.parts(made(SCORED, kind, blind, Format.EXCEL)).forEach((part, words) -> assertThat(words)
                        .as(kind + " " + part)
                        .doesNotContain("Invented<", "Pat Inv", "Kim Inv"));
                assertThat(new String(made(SCORED, kind, blind, Format.CSV), StandardCharsets.UTF_8))
                        .doesNotContain("Pat Inv", "Kim Inv");
            }
        }
    }

    /** Everything that people type, hostile. */
    static Workshop hostile(List<String> typed) {
        var cards = new ArrayList<List<String>>();
        typed.forEach(words -> cards.add(List.of("4321", "2222")));
        Workshop plain = ReviewWorlds.world(new DecisionRule.SmeQa(1), conduct -> conduct, cards);
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < typed.size(); i++) {
            Candidate before = plain.candidates().get(i);
            candidates.add(new Candidate(before.id(), typed.get(i), typed.get(i), before.grade()));
        }
        List<Scorecard> said = plain.scorecards().stream()
                .map(card -> saying(
                        card,
                        typed.get(Integer.parseInt(card.candidate().value().substring("person-".length())) - 1)))
                .toList();
        return plain.toBuilder().candidates(candidates).scorecards(said).build();
    }

    private static Scorecard saying(Scorecard card, String words) {
        CompetencyRating first = card.ratings().get(0);
        return card.with(new CompetencyRating(first.competency(), first.rating(), words));
    }

    static List<String> hostileWords() {
        var typed = new ArrayList<>(List.of("=1+1", "+1", "@SUM(A1)", "-2+3", "\t=1", HostileWords.words(6_000)));
        typed.addAll(HostileWords.ALL);
        return typed;
    }

    @Test
    void hostileWordsStayWords() {
        Workshop workshop = hostile(hostileWords());
        for (DocumentKind kind : List.of(DocumentKind.WORKBOOK, DocumentKind.RESULTS_TRACKER)) {
            ReadSheets.read(made(workshop, kind, Parameters.NONE, Format.EXCEL), workbook -> {
                for (Sheet sheet : workbook) {
                    sheet.forEach(row -> row.forEach(
                            cell -> assertThat(cell.getCellType() != CellType.FORMULA || isOurs(cell.getCellFormula()))
                                    .as(sheet.getSheetName() + " " + cell.getAddress())
                                    .isTrue()));
                }
                return null;
            });
        }
    }

    private static boolean isOurs(String formula) {
        return formula.matches("(?s)(\\d+-)?(IF|COUNT)\\w*\\(.*|\\d+-.*");
    }

    @Test
    void aWorkbookAsCsvIsOneTableWithoutFormulas() throws Exception {
        byte[] csv = made(hostile(hostileWords()), DocumentKind.WORKBOOK, Parameters.NONE, Format.CSV);
        String words = new String(csv, StandardCharsets.UTF_8).substring(1);
        try (CSVParser parser = CSVParser.parse(words, CSVFormat.DEFAULT)) {
            List<CSVRecord> records = parser.getRecords();
            assertThat(records.get(0).get(0)).isEqualTo("Applicant #");
            assertThat(records).hasSize(1 + hostileWords().size() * 8).allSatisfy(record -> {
                assertThat(record.size()).isEqualTo(records.get(0).size());
                record.forEach(value -> assertThat(value).doesNotMatch("(?s)[=+@\\t].*|-[^\\d].*"));
            });
        }
        String tracker = new String(
                made(SCORED, DocumentKind.RESULTS_TRACKER, Parameters.NONE, Format.CSV), StandardCharsets.UTF_8);
        assertThat(tracker)
                .contains("C-01,Pat Invented,GS-13,2 of 2,Meets,Does not meet,")
                .contains("Waiting for");
    }

    @Test
    void aLargeWorkbookIsMadeInSeconds() {
        var cards = new ArrayList<List<String>>();
        for (int i = 0; i < 300; i++) {
            cards.add(List.of("4321", "3222"));
        }
        Workshop workshop = ReviewWorlds.world(new DecisionRule.SmeQa(1), conduct -> conduct, cards);
        workbook(workshop);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        byte[] bytes = workbook(workshop);
        assertThat((threads.getCurrentThreadCpuTime() - start) / 1_000_000)
                .as("milliseconds of work")
                .isLessThan(2_000);
        assertThat(bytes.length).isGreaterThan(50_000);
    }
}
