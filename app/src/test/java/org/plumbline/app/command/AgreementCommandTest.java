package org.plumbline.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The agreement of any study, from its file to the numbers that its authors printed. */
class AgreementCommandTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final double NEAR = 5e-6;
    private static final String JUDGES = "9,2,5,8\n6,1,3,2\n8,4,6,8\n7,1,2,6\n10,5,6,9\n6,2,4,7\n";
    private static final String CODERS =
            "1,1,,1\n2,2,3,2\n3,3,3,3\n3,3,3,3\n2,2,2,2\n1,2,3,4\n4,4,4,4\n1,1,2,1\n2,2,2,2\n"
                    + ",5,5,5\n,,1,1\n,3,,\n";

    @TempDir
    Path folder;

    @Test
    void krippendorffsCoders() throws IOException {
        JsonNode json = json(CODERS, "5");

        assertThat(json.get("n").toString()).isEqualTo("{\"targets\":12,\"raters\":4,\"missing\":7}");
        assertThat(json.at("/alpha/nominal").doubleValue()).isCloseTo(0.743421, within(NEAR));
        assertThat(json.at("/alpha/ordinal").doubleValue()).isCloseTo(0.815388, within(NEAR));
        assertThat(json.at("/alpha/interval").doubleValue()).isCloseTo(0.849107, within(NEAR));
        assertThat(json.get("rwg")).hasSize(12);
        assertThat(json.at("/rwg/11/undefined").stringValue()).isEqualTo("There is only one rating.");
    }

    @Test
    void theJudgesOfShroutAndFleiss() throws IOException {
        JsonNode icc = json(JUDGES, "10").get("icc");

        assertThat(icc.propertyNames()).containsExactly("1,1", "2,1", "3,1", "1,k", "2,k", "3,k");
        List<Double> published = List.of(.165742, .289764, .714841, .442797, .620051, .909316);
        List<Double> found = icc.values().stream().map(JsonNode::doubleValue).toList();
        for (int i = 0; i < published.size(); i++) {
            assertThat(found.get(i)).isCloseTo(published.get(i), within(NEAR));
        }
    }

    @Test
    void theRatersOfFleiss() throws IOException {
        var rows = new StringBuilder();
        for (String counts :
                ("0 0 0 0 14/0 2 6 4 2/0 0 3 5 6/0 3 9 2 0/2 2 8 1 1/7 7 0 0 0/3 2 6 3 0/2 5 3 2 2/6 5 2 1 0"
                                + "/0 2 2 3 7")
                        .split("/")) {
            List<String> cells = new ArrayList<>();
            String[] ofLevel = counts.split(" ");
            for (int level = 1; level <= ofLevel.length; level++) {
                cells.addAll(Collections.nCopies(Integer.parseInt(ofLevel[level - 1]), "" + level));
            }
            rows.append(String.join(";", cells)).append("\r\n");
        }

        JsonNode json = json(rows.toString(), "5");

        assertThat(json.at("/n/raters").intValue()).isEqualTo(14);
        assertThat(json.get("fleiss").doubleValue()).isCloseTo(0.209931, within(NEAR));
    }

    @Test
    void groupsOfJamesDemareeAndWolf() throws IOException {
        JsonNode rwg = json("3,4,4,4,\n3,4,4,5,\n1,2,3,4,5\n", "5").get("rwg");

        assertThat(rwg.get(0).doubleValue()).isCloseTo(0.875, within(NEAR));
        assertThat(rwg.get(1).doubleValue()).isCloseTo(0.666667, within(NEAR));
        assertThat(rwg.get(2).doubleValue()).isZero();
    }

    @Test
    void twoRatersWithWordsForLevels() throws IOException {
        JsonNode json = json(
                "Candidate;Ana Invented;Ben Invented\nP;low;Low\nQ;LOW;mid\nR;High;high\nS;Mid;\n", "Low,Mid,High");

        assertThat(json.at("/n/targets").intValue()).isEqualTo(4);
        assertThat(json.at("/n/missing").intValue()).isOne();
        assertThat(json.get("exact").doubleValue()).isCloseTo(2 / 3.0, within(NEAR));
        assertThat(json.get("within1").doubleValue()).isOne();
        assertThat(json.at("/kappa/unweighted").doubleValue()).isCloseTo(0.5, within(NEAR));
    }

    @Test
    void theShapeIsTheAgreedOneAndAMeasureWithoutAValueSaysWhy() throws IOException {
        JsonNode json = json("Ana\n1\n2\n", "4");

        assertThat(json.propertyNames())
                .containsExactly("n", "exact", "within1", "alpha", "kappa", "fleiss", "icc", "rwg");
        assertThat(json.at("/n/raters").intValue()).isOne();
        String reason = "There is only one rater; agreement needs at least two.";
        for (String place : List.of("/exact", "/within1", "/alpha/ordinal", "/kappa/linear", "/fleiss", "/icc/2,k")) {
            assertThat(json.at(place).propertyNames()).containsExactly("undefined");
            assertThat(json.at(place).at("/undefined").stringValue()).isEqualTo(reason);
        }
    }

    /** The same ratings in every dress that a program gives them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2\n3,3\n2,\n",
                "1;2\r\n3;3\r\n2;\r\n\r\n",
                "1\t2\n3\t3\n2\t\n",
                "Ana,Ben\n1,2\n3,3\n2,\n",
                "\uFEFFTarget,Ana,Ben\n1,1,2\n2,3,3\n3,2,\n",
                "candidate id,1,2\n1,1,2\n2,3,3\n3,2,\n",
                ",Ana,Ben\n1,1,2\n2,3,3\n3,2,\n",
                "\"\",\"Ana\",\"Ben\"\n\"1\",1,2\n\"2\",3,3\n\"3\",2,\n",
                "Pat,1,2\nQuinn,3,3\nRay,2,\n",
                "Candidate 1,1,2\nCandidate 2,3,3\nCandidate 3,2,\n",
                "name,Ana,Ben\nPat,1,2\nQuinn,3,3\nRay,2,\n,,\n",
                "Ana,Ben\n1.0,2.0\n3.0,3.0\n2.0,\n",
                "Ana,Ben,\n1,2,\n3,3,\n2,,\n",
                "Ana,Ben\n1,2\n3,3\n2\n"
            })
    void whatIsNoRatingIsToldApart(String text) throws IOException {
        assertThat(json(text, "4")).isEqualTo(json("1,2\n3,3\n2,\n", "4"));
    }

    @Test
    void aHeadingOfNumbersIsARowUnlessSomebodySaysSo() throws IOException {
        Path file = file("1,2\n3,3\n");

        assertThat(JSON.readTree(Shell.succeeds("agreement", file, "--levels", "4", "--json")
                                .out())
                        .at("/n/targets")
                        .intValue())
                .isEqualTo(2);
        assertThat(JSON.readTree(Shell.succeeds("agreement", file, "--levels", "4", "--json", "--header")
                                .out())
                        .at("/n/targets")
                        .intValue())
                .isOne();
    }

    @Test
    void aScaleFromZeroIsNamed() throws IOException {
        assertThat(json("0,1\n2,2\n1,1.0\n", "0,1,2")).isEqualTo(json("1,2\n3,3\n2,2\n", "3"));
    }

    @Test
    void aTargetThatNobodyRatedIsOneAndIsSaid() throws IOException {
        Shell shell = Shell.succeeds("agreement", file("1,2\n,\n3,3\n"), "--levels", "4", "--json");

        assertThat(JSON.readTree(shell.out()).get("n").toString())
                .isEqualTo("{\"targets\":3,\"raters\":2,\"missing\":2}");
        assertThat(shell.err()).contains("Line 2 holds no rating; it counts as a target that nobody rated.");
    }

    @Test
    void windows1252AndNamesThatAreThereTwiceAreSaid() throws IOException {
        Path file = folder.resolve("ratings.csv");
        Files.write(file, "target,José,Ben\nPat,1,2\nPat,3,3\n".getBytes(Charset.forName("windows-1252")));

        Shell shell = Shell.succeeds("agreement", file, "--levels", "4");

        assertThat(shell.err()).contains("Windows-1252", "“Pat” is there 2 times");
        assertThat(shell.out()).contains("José: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9,2#10,5 | 9 | line 2, column 1: “10” is none of the levels 1 to 9. | heading “target”",
                "10,5#9,2 | 9 | line 1, column 1: “10” is none of the levels 1 to 9. | add --header",
                "Ana,Ben#1,0 | 5 | line 2, column 2 (Ben): “0” is none of the levels 1 to 5. | Correct it",
                "Ana,Ben#1,3.5 | 5 | line 2, column 2 (Ben): “3.5” is none of the levels 1 to 5. | Correct it",
                "target,Ana,Ben#x,Low,Lo | Low,High | line 2, column 3 (Ben): “Lo” is none of the levels Low, High. | Correct",
                "1,NA#2,3 | 4 | line 1, column 2: “NA” is none of the levels 1 to 4. | leave the cell empty where nobody rated",
                "0,1#3,1 | 0,1,2 | line 2, column 1: “3” is none of the levels 0, 1, 2. | Correct it",
                "Ana,Ben#1,2,3 | 4 | line 2: 3 cells where line 1 has 2. | Take out the cell too many",
                "1,2#1,2,3 | 4 | line 2: 3 cells where line 1 has 2. | give its rater a column",
                "# | 4 | is empty. | Give each target a line",
                "Ana,\"Ben#1,2,3 | 4 | a quotation mark opens a cell and none closes it. | Close it",
                "PK,1#2,3 | 4 | is a workbook or an archive | Save the sheet"
            })
    void whatCannotBeReadIsSaidWithItsPlaceAndWhatToDo(String text, String levels, String problem, String remedy)
            throws IOException {
        Path file = file(text.replace('#', '\n'));

        Shell shell = Shell.fails(1, "agreement", file, "--levels", levels, "--json");

        assertThat(shell.err()).startsWith(file.toString()).contains(problem, remedy);
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        assertThat(Shell.fails(1, "agreement", folder.resolve("none.csv"), "--levels", "4")
                        .err())
                .contains("none.csv does not exist");
    }

    @Test
    void ofAHeadingAloneNothingIsMeasured() throws IOException {
        JsonNode json = json("target,Ana,Ben\n", "4");

        assertThat(json.get("n").toString()).isEqualTo("{\"targets\":0,\"raters\":2,\"missing\":0}");
        assertThat(json.at("/exact/undefined").stringValue()).isEqualTo("There is no target.");
        assertThat(json.get("rwg")).isEmpty();
    }

    @Test
    void inWordsTheCountsComeFirstAndNoNumberIsCalledGood() throws IOException {
        Shell shell = Shell.succeeds("agreement", file(JUDGES), "--levels", "10");

        assertThat(shell.lines())
                .startsWith(
                        "6 targets, 4 raters, 0 ratings missing, 10 levels.",
                        "Under 10 targets the measures are too few to interpret; the counts are what there is.",
                        "",
                        "Counts",
                        "  Exact agreement: 1 of 36 pairs of ratings are the same level.",
                        "  Agreement within one level: 9 of 36 pairs of ratings are at most one level apart.");
        assertThat(shell.out())
                .containsPattern("ICC\\(2,1\\) 0\\.290, -?0\\.\\d{3} to 0\\.\\d{3}, on 6 targets: too few to interpret")
                .contains("29 % of the differences between single ratings come from the targets themselves")
                .contains("rater 2: -2.792 on 6 targets")
                .doesNotContainIgnoringCase("good");
        assertThat(Shell.succeeds("agreement", file(JUDGES), "--levels", "10").out())
                .isEqualTo(shell.out());
    }

    private JsonNode json(String text, String levels) throws IOException {
        return JSON.readTree(Shell.succeeds("agreement", file(text), "--levels", levels, "--json")
                .out());
    }

    private Path file(String text) throws IOException {
        return Files.write(folder.resolve("ratings.csv"), text.getBytes(StandardCharsets.UTF_8));
    }
}
