package org.plumbline.model.store.exchange;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.bank.CompetencyBank;
import tools.jackson.databind.JsonNode;

/** Says where a package is not built as CASE builds it, so that an empty bank is never without a reason. */
final class PackageShape {
    private static final Set<String> NUMBERS =
            Stream.of(CaseVersion.values()).map(CaseVersion::number).collect(Collectors.toSet());

    private final CasePackage source;
    private final CaseNotes notes;

    PackageShape(CasePackage source, CaseNotes notes) {
        this.source = source;
        this.notes = notes;
    }

    void report(CompetencyBank bank) {
        for (String list : List.of(CasePackage.ITEMS, CasePackage.ASSOCIATIONS, CasePackage.RUBRICS)) {
            JsonNode node = source.root().get(list);
            if (node != null && !node.isArray() && !node.isNull()) {
                notes.warn(source.pointer() + "/" + list, "“" + list + "” is no list, so nothing was read from it.");
            }
        }
        String version = Fields.words(source.document(), "caseVersion");
        if (!version.isEmpty() && !NUMBERS.contains(version)) {
            notes.warn(
                    source.pointer() + "/" + CasePackage.DOCUMENT + "/caseVersion",
                    "The package says that it is of version “" + version + "”; it was read as "
                            + CaseVersion.of(source).number() + ".");
        }
        if (bank.isEmpty()) {
            notes.warn(
                    source.pointer() + "/" + CasePackage.ITEMS,
                    "The package holds no items with a statement. Ask for it again, or choose another one.");
        }
    }
}
