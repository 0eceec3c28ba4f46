package org.plumbline.model.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.store.BankFile;
import tools.jackson.databind.JsonNode;

/** A bank that goes out as a package comes back as the same bank. */
class CaseWriterTest {
    private static final Instant WHEN = Instant.parse("2026-04-05T06:07:08Z");
    private static final int BANKS = 150;

    @ParameterizedTest
    @EnumSource(CaseVersion.class)
    void everyBankComesBackAsItWas(CaseVersion version) {
        for (int seed = 0; seed < BANKS; seed++) {
            CompetencyBank bank = new InventedBanks(seed).bank();

            Draft draft = outAndIn(bank, version);

            assertThat(draft.bank()).as("seed %d", seed).isEqualTo(bank);
            assertThat(draft.warnings()).as("seed %d", seed).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(CaseVersion.class)
    void theSampleBanksComeBackAsTheyWere(CaseVersion version) throws IOException {
        try (var files = Files.list(Path.of("../samples/banks"))) {
            List<Path> banks = files.toList();
            assertThat(banks).isNotEmpty();
            for (Path file : banks) {
                CompetencyBank bank = BankFile.read(file).value();

                assertThat(outAndIn(bank, version).bank()).isEqualTo(bank);
                assertThat(CaseWriter.notCarried(bank, version)).isEmpty();
            }
        }
    }

    @Test
    void theSameBankIsTheSamePackage() {
        CompetencyBank bank = new InventedBanks(7).bank();

        assertThat(CaseWriter.write(bank, CaseVersion.V1_1, WHEN))
                .isEqualTo(CaseWriter.write(new InventedBanks(7).bank(), CaseVersion.V1_1, WHEN));
    }

    @Test
    void everyElementHasAnIdentifierOfItsOwnAndWhatTheStandardAsksFor() {
        for (int seed = 0; seed < 50; seed++) {
            JsonNode tree = CaseWriter.tree(new InventedBanks(seed).bank(), CaseVersion.V1_1, WHEN);
            Set<String> seen = new HashSet<>();
            check(tree.get("CFItems"), seen, "fullStatement", "CFItemType");
            check(tree.get("CFAssociations"), seen, "associationType", "originNodeURI", "destinationNodeURI");
            check(tree.get("CFRubrics"), seen, "CFRubricCriteria");
            for (JsonNode rubric : tree.get("CFRubrics")) {
                check(rubric.get("CFRubricCriteria"), seen, "rubricId");
            }
            assertThat(tree.at("/CFDocument/creator").asString("")).isNotBlank();
            assertThat(tree.at("/CFDocument/caseVersion").asString("")).isEqualTo("1.1");
        }
    }

    private static void check(JsonNode list, Set<String> seen, String... fields) {
        for (JsonNode element : list) {
            assertThat(seen.add(element.get("identifier").asString())).isTrue();
            assertThat(element.get("identifier").asString()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
            assertThat(element.get("lastChangeDateTime").asString()).isEqualTo(WHEN.toString());
            assertThat(element.has("uri")).isTrue();
            for (String field : fields) {
                assertThat(element.has(field)).as(field).isTrue();
            }
        }
    }

    private static Draft outAndIn(CompetencyBank bank, CaseVersion version) {
        return ExchangeReader.read("out.json", CaseWriter.write(bank, version, WHEN))
                .orElseThrow();
    }
}
