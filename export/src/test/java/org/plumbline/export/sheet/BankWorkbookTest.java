package org.plumbline.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.export.read.BankReader;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.BankTask;
import org.plumbline.model.bank.CareerPath;
import org.plumbline.model.bank.Category;
import org.plumbline.model.bank.CategoryId;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.bank.PositionProfile;
import org.plumbline.model.bank.Skill;
import org.plumbline.model.bank.Track;
import org.plumbline.model.bank.TrackTexts;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.store.BankFile;

/** A bank goes out as a workbook and comes back as the same bank. */
class BankWorkbookTest {
    private static final Scale KITES = Scale.proficiency("kites", "Kite scale", "Egg", "Remarks", "LV 3");

    @ParameterizedTest
    @ValueSource(strings = {"technical-and-product-roles", "information-systems-manager", "leadership"})
    void everySampleBankComesBack(String name) throws IOException {
        try (InputStream stream = getClass().getResourceAsStream("/samples/banks/" + name + ".json")) {
            assertSame(BankFile.read(name, stream.readAllBytes()).value());
        }
    }

    @Test
    void aBankWithEverythingComesBack() {
        assertSame(everything());
    }

    @Test
    void cellsThatLookLikeFormulasStayWords() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(BankWorkbook.bytes(everything())))) {
            XSSFSheet sheet = workbook.getSheet("Competencies");
            var cell = sheet.getRow(1).getCell(4);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=HYPERLINK(\"x\") is flown,\nnot run.");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(sheet.getRow(1).getCell(2).getCellStyle().getQuotePrefixed())
                    .isFalse();
        }
    }

    @Test
    void headingsAreFrozenAndReadable() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(BankWorkbook.bytes(everything())))) {
            workbook.sheetIterator().forEachRemaining(sheet -> {
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFontIndex())
                        .isPositive();
                assertThat(sheet.getColumnWidth(1)).isGreaterThan(10 * 256);
            });
            var headings = new ArrayList<String>();
            workbook.getSheet("Competencies").getRow(0).forEach(cell -> headings.add(cell.getStringCellValue()));
            assertThat(headings).contains("Novice", "level:Remarks", "Satisfactory");
        }
    }

    @Test
    void whatSomebodyBreaksInTheWorkbookIsReported() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(BankWorkbook.bytes(everything())))) {
            workbook.getSheet("Levels").getRow(1).createCell(0).setCellValue("nobody");
            workbook.getSheet("Career paths").getRow(1).createCell(1).setCellValue("Pirate");
            workbook.write(out);
        }

        Draft draft = BankReader.read("bank.xlsx", out.toByteArray()).draft();

        assertThat(draft.bank().competencies()).hasSize(3);
        assertThat(draft.warnings()).anySatisfy(warning -> {
            assertThat(warning.place()).isEqualTo("Levels!A2");
            assertThat(warning.text()).isEqualTo("No competency has the id “nobody”, so this row was left out.");
        });
        assertThat(draft.warnings())
                .anySatisfy(warning -> assertThat(warning.text()).contains("“Pirate”"));
    }

    private static void assertSame(CompetencyBank bank) {
        Draft draft = BankReader.read("bank.xlsx", BankWorkbook.bytes(bank)).draft();

        assertThat(draft.warnings()).isEmpty();
        assertThat(words(draft.bank())).isEqualTo(words(bank));
    }

    /** Without the file it came from, and without level texts that hold no words. */
    private static CompetencyBank words(CompetencyBank bank) {
        List<Competency> competencies = bank.competencies().stream()
                .map(one -> new Competency(
                        one.id(),
                        one.number(),
                        one.name(),
                        one.category(),
                        one.definition(),
                        one.definitionItems(),
                        one.scale(),
                        one.levels().stream().filter(text -> !text.isBlank()).toList(),
                        one.tracks(),
                        one.indicators(),
                        one.performanceLevels(),
                        one.applicationAreas(),
                        one.neededBeforeEntry(),
                        one.required(),
                        one.skills()))
                .toList();
        return bank.toBuilder()
                .source(BankSource.OWN)
                .competencies(competencies)
                .original(Optional.empty())
                .build();
    }

    private static Competency flying() {
        return Competency.named(new CompetencyId("c-1"), "Kite Flying", BuiltInScales.NOVICE_TO_EXPERT.id()).toBuilder()
                .number(7)
                .category(new CategoryId("air"))
                .definition("=HYPERLINK(\"x\") is flown,\nnot run.")
                .definitionItem("in wind")
                .definitionItem("in calm")
                .level(new LevelText(1, "+ Holds the string.", List.of("Holds it", "Lets go")))
                .level(new LevelText(4, "@ Flies\n- high\n- low", List.of()))
                .track(new TrackTexts(
                        Track.MANAGERIAL, List.of(new LevelText(2, "Lends kites.", List.of("Lends three")))))
                .indicator("Looks up")
                .indicator("Looks round")
                .performanceLevel("Satisfactory", "Does not fall.")
                .performanceLevel("Superior", "Soars.")
                .applicationArea("Beaches")
                .neededBeforeEntry(true)
                .required(new BankRequirement(Optional.of("GS-12"), 2, Evidence.STATED))
                .required(new BankRequirement(Optional.of("Kite master"), 4, Evidence.MARKED))
                .skill(new Skill(
                        "Knots",
                        "Ties what holds.",
                        List.of(
                                new BankRequirement(Optional.empty(), 2, Evidence.STATED),
                                new BankRequirement(Optional.of("Kite master"), 5, Evidence.STATED))))
                .skill(Skill.of("Glue", ""))
                .build();
    }

    private static CompetencyBank everything() {
        Competency own = Competency.named(new CompetencyId("c-2"), "Kite Making", KITES.id()).toBuilder()
                .levelText(1, "Folds.")
                .levelText(2, "Cuts.")
                .levelText(3, "Paints.")
                .required(new BankRequirement(Optional.empty(), 3, Evidence.STATED))
                .build();
        Competency twin = Competency.named(new CompetencyId("c-3"), "Kite Making", KITES.id());
        return new CompetencyBank(
                new BankId("kites"),
                "All about kites",
                BankSource.OWN,
                List.of(BuiltInScales.NOVICE_TO_EXPERT, KITES, BuiltInScales.DEMAND, BuiltInScales.MEETS_EXCEEDS),
                List.of(
                        new Category(new CategoryId("air"), "Air", "What flies"),
                        new Category(new CategoryId("sea"), "Sea", "")),
                List.of(flying(), own, twin),
                List.of(
                        new PositionProfile(
                                "Kite master", "K-1", "Kites", "Flies all day.", Optional.of(Track.MANAGERIAL)),
                        new PositionProfile("Kite hand", "", "", "", Optional.empty())),
                List.of(new CareerPath("Kites", List.of("Kite hand", "Kite master"))),
                List.of(new BankTask("T1", "Fly a kite.", "K-1", "Core")),
                Optional.empty());
    }
}
