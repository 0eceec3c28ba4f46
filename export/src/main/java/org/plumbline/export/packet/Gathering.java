package org.plumbline.export.packet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.export.compose.Parameters;

/** Which documents of a plan become one file. */
public enum Gathering {
    /** Each its own. */
    NONE(document -> document),
    /** All of a kind, such as all guides. */
    KIND(PlannedDocument::kind),
    /** All about one candidate. */
    CANDIDATE(document -> document.parameters().candidate()),
    /** All for one panel member; what is for nobody in particular is a file too. */
    RATER(document -> document.parameters().member()),
    ALL(document -> "");

    private final Function<PlannedDocument, Object> key;

    Gathering(Function<PlannedDocument, Object> key) {
        this.key = key;
    }

    /** The files of a plan, in its order: one format and one language in each, and who may see names with who may. */
    public List<PlannedFile> files(List<PlannedDocument> plan) {
        var gathered = new LinkedHashMap<List<Object>, List<PlannedDocument>>();
        for (PlannedDocument document : plan) {
            gathered.computeIfAbsent(key(document), key -> new ArrayList<>()).add(document);
        }
        return gathered.values().stream().map(PlannedFile::new).toList();
    }

    private List<Object> key(PlannedDocument document) {
        Parameters parameters = document.parameters();
        Optional<Object> own = this == NONE || !document.format().isPaged() ? Optional.of(document) : Optional.empty();
        return List.of(
                document.format(), parameters.language(), parameters.blind(), own.orElseGet(() -> key.apply(document)));
    }
}
