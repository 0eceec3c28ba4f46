package org.plumbline.app.screen.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.position.Grade;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.workshop.CandidateChange;

class CandidateImportTest {
    private static final String STAFFING = "Vacancy ID,Assessment ID,Application ID,Application Rating ID,"
            + "Applicant Last Name,Applicant First Name,Applicant Middle Name,Application Number,"
            + "Application Combination,Assessment Rating,Minimum Qualifications Rating\n"
            + "1,2,3001,41,Sample,Robin,Q.,AN-100,GS-13 x,,\n"
            + "1,2,3002,42,Nobody,Kim,,AN-101,GS-14 x,,\n";

    @TempDir
    private Path folder;

    private final WorkshopDocument document = Invented.document(Invented.workshop());
    private String report = "";

    private CandidateImport read(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return of(file);
    }

    private CandidateImport of(Path file) {
        return new CandidateImport(
                "list", CandidateFiles.read(file), document, TestServices.quiet(), words -> report = words);
    }

    private CandidateImport pasted(String text) {
        return new CandidateImport(
                "list", List.of(CandidateFiles.pasted(text)), document, TestServices.quiet(), words -> report = words);
    }

    private static List<String> rows(CandidateImport model) {
        return model.rows().stream()
                .map(row -> String.join(
                        "|",
                        row.code(),
                        row.name(),
                        row.grade().map(Grade::name).orElse("?"),
                        row.application(),
                        row.arrangements()))
                .toList();
    }

    private static List<String> remarks(CandidateImport model) {
        return model.rows().stream().map(CandidateRow::remark).toList();
    }

    @Test
    void columnsWithoutHeadingsAreToldByWhatIsInThem() {
        assertThat(rows(pasted("C-02\tRobin Sample\tGS-13\nC-03\tKim Nobody\tGS-14\n")))
                .containsExactly("C-02|Robin Sample|GS-13||", "C-03|Kim Nobody|GS-14||");
        assertThat(rows(pasted("gs 14\tRobin Sample\t17"))).containsExactly("17|Robin Sample|GS-14||");
        assertThat(rows(pasted("Sample, Robin\t20260001234"))).containsExactly("|Sample, Robin|?|20260001234|");
    }

    @Test
    void headingsSayTheColumns() {
        assertThat(rows(pasted("Name\tGrade\tApplicant #\tAccommodations\r\n4711\tGS-13\tx\tMore time\r\n")))
                .containsExactly("x|4711|GS-13||More time");
        CandidateImport unknown = pasted("Name\tGrade\tEmail\nRobin\tGS-13\trobin@example.org");
        assertThat(unknown.isPlain()).isFalse();
        assertThat(unknown.columns().get().fields()).last().isEqualTo(CandidateField.IGNORED);
    }

    @Test
    void aStaffingFileGivesNamesAndApplicationNumbers() throws IOException {
        CandidateImport model = read("applicants.csv", STAFFING);
        assertThat(rows(model)).containsExactly("|Robin Q. Sample|?|AN-100|", "|Kim Nobody|?|AN-101|");
        assertThat(remarks(model)).allMatch(words -> words.startsWith("It says no grade"));

        model.otherwise().set(document.current().position().grades().get(1));
        model.apply();

        assertThat(document.current().candidates())
                .extracting(Candidate::code, Candidate::name, Candidate::grade, Candidate::applicationNumber)
                .contains(
                        tuple("C-02", "Robin Q. Sample", Invented.GS14, "AN-100"),
                        tuple("C-03", "Kim Nobody", Invented.GS14, "AN-101"));
        assertThat(report).isEqualTo("2 candidates were taken over.");
        document.undo();
        assertThat(document.current()).isEqualTo(Invented.workshop());
    }

    @Test
    void aWorkbookIsReadSheetBySheet() throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (var book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("Notes").createRow(0).createCell(0).setCellValue("Nothing here");
            var row = book.createSheet("People").createRow(0);
            row.createCell(0).setCellValue("Full name");
            row.createCell(1).setCellValue("Grade");
            var robin = book.getSheet("People").createRow(1);
            robin.createCell(0).setCellValue("Robin Sample");
            robin.createCell(1).setCellValue("GS-13");
            book.write(out);
        }
        CandidateImport model = of(file);
        model.table().set(model.tables().get(1));
        assertThat(rows(model)).containsExactly("|Robin Sample|GS-13||");
    }

    @Test
    void whatIsInAColumnCanBeSaidOtherwise() {
        CandidateImport model = pasted("Robin Sample\tGS-13\t17");
        model.say(2, CandidateField.APPLICATION);
        assertThat(rows(model)).containsExactly("|Robin Sample|GS-13|17|");
        model.say(1, CandidateField.APPLICATION);
        assertThat(model.columns().get().fields())
                .containsExactly(CandidateField.NAME, CandidateField.APPLICATION, CandidateField.IGNORED);
    }

    @Test
    void onePersonInTwoSpellingsIsAskedAboutAndNotTakenUnlessTicked() {
        CandidateImport model =
                pasted("INVENTED, Pát\tGS-13\nKim Nobody\tGS-14\nNobody, Kim\tGS-14\nPat Invnted\tGS-13");

        assertThat(remarks(model))
                .containsExactly(
                        "Probably the same person as C-01  Pat Invented. Tick it to take it over as somebody else.",
                        "",
                        "Probably the same person as line 2. Tick it to take it over as somebody else.",
                        "Probably the same person as C-01  Pat Invented. Tick it to take it over as somebody else.");
        assertThat(model.taken()).extracting(CandidateRow::number).containsExactly(2);
        model.take(model.rows().get(0), true);
        model.apply();
        assertThat(document.current().candidates())
                .extracting(Candidate::name)
                .containsExactly("Pat Invented", "INVENTED, Pát", "Kim Nobody");
        assertThat(report).contains("2 rows were left out:\nLine 3: Probably").contains("\nLine 4: Probably");
    }

    @Test
    void applicationNumbersAndCodesAreNotTakenTwice() {
        assertThat(remarks(pasted("Name\tGrade\tCode\tApplication number\n"
                        + "Robin\tGS-13\tC-01\t1\nPat Invented\tGS-13\tc-01\t2\nJo\tGS-13\t\t7\nSam\tGS-13\t\t7")))
                .containsExactly(
                        "The code C-01 is taken by somebody else: C-01  Pat Invented.",
                        "Here already: C-01  Pat Invented.",
                        "",
                        "The same application number as line 4. Tick it to take it over as somebody else.");
    }

    @Test
    void whatCannotBeReadIsSaidRowByRow() {
        assertThat(remarks(pasted("C-03\tKim\tGS-15\nC-04\tSam\n\t\tGS-13\nC-05\tZoe\u202E\tGS-13")))
                .containsExactly(
                        "“GS-15” is no grade of the position; it has GS-13, GS-14.",
                        "It says no grade; the position has GS-13, GS-14.",
                        "Neither a code nor a name.",
                        "There are signs in it that cannot be seen (U+202E). Take them out of the list.");
    }

    @Test
    void filesThatAreNoListsAreRefusedInWords() throws IOException {
        assertThatThrownBy(() -> read("empty.csv", ""))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("no rows");
        assertThatThrownBy(() -> read("old.xls", "x"))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining(".xlsx");
        assertThatThrownBy(() -> read("broken.xlsx", "PK\u0003\u0004broken")).isInstanceOf(FileProblem.class);
    }

    @Test
    void whileNamesAreHiddenTheOrderSaysNothingAndEverybodyComes() {
        document.apply(new CandidateChange.HideNames());
        CandidateImport model = pasted("Ann Sample\tGS-13\nBob Sample\tGS-13\nCid Sample\tGS-13\nDee Sample\tGS-13\n"
                + "Eve Sample\tGS-13\nFay Sample\tGS-13\nGil Sample\tGS-13\nHan Sample\tGS-13");
        assertThat(model.shuffled().get()).isTrue();
        model.apply();
        List<String> names = document.current().candidates().stream()
                .skip(1)
                .map(Candidate::name)
                .toList();
        assertThat(names).hasSize(8).isNotEqualTo(names.stream().sorted().toList());
        assertThat(document.current().candidates()).extracting(Candidate::code).startsWith("C-01", "C-02", "C-03");
    }

    @Test
    void aLongCodeIsNotMistakenForTheProgramsOwn() {
        assertThat(CandidateCodes.next(List.of("C-99999999999", "B-7", "C-09"))).isEqualTo("C-10");
        assertThat(CandidateCodes.next(List.of())).isEqualTo("C-01");
    }
}
