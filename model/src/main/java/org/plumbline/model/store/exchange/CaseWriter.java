package org.plumbline.model.store.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.store.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes banks as 1EdTech CASE packages.
 *
 * <p>A bank that was read from a package goes back into that package: only what was changed in the bank is changed there.
 */
public final class CaseWriter {
    private CaseWriter() {}

    /**
     * The same bytes for the same bank and the same time.
     *
     * @param lastChange when the bank was last changed
     */
    public static byte[] write(CompetencyBank bank, CaseVersion version, Instant lastChange) {
        return Json.write(tree(bank, version, lastChange)).getBytes(StandardCharsets.UTF_8);
    }

    /** What a package of this version cannot hold of the bank, in words; empty when it holds all of it. */
    public static List<String> notCarried(CompetencyBank bank, CaseVersion version) {
        return original(bank)
                .flatMap(CasePackage::of)
                .map(source -> new CaseConversion(source, version).leftOut())
                .orElse(List.of());
    }

    static JsonNode tree(CompetencyBank bank, CaseVersion version, Instant lastChange) {
        String when = lastChange.toString();
        Optional<ObjectNode> original = original(bank);
        if (original.isEmpty()) {
            return CaseTree.of(bank, version, when, Map.of());
        }
        CasePackage source = CasePackage.of(original.get()).orElseThrow();
        new CaseOverlay(source, bank, when).apply();
        new CaseConversion(source, version).apply();
        return original.get();
    }

    /** The package that the bank was read from, when it was one. */
    private static Optional<ObjectNode> original(CompetencyBank bank) {
        try {
            return bank.original()
                    .map(text -> Json.readTree(text.getBytes(StandardCharsets.UTF_8)))
                    .filter(tree -> CasePackage.of(tree).isPresent())
                    .map(tree -> (ObjectNode) tree);
        } catch (JacksonException e) {
            // Not a package of this kind: then the bank alone says what goes out.
            return Optional.empty();
        }
    }
}
