package org.plumbline.app.screen.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.app.words.Words;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Parameters;
import org.plumbline.export.packet.Format;
import org.plumbline.export.packet.PlannedDocument;
import org.plumbline.model.workshop.Workshop;

/**
 * A kind of document as the matrix shows it.
 *
 * @param count how many there are and why, such as "6 candidates × 3 members = 18"
 * @param why a sentence on why there is none; empty where it can be made
 */
record MatrixRow(DocumentKind kind, List<PlannedDocument> documents, String count, Optional<String> why) {

    /**
     * @param problem what the last attempt to make one said
     */
    static MatrixRow of(Workshop workshop, Order order, DocumentKind kind, Optional<String> problem) {
        List<PlannedDocument> documents = order.plan(workshop, kind, Format.PDF);
        Optional<String> why = documents.isEmpty() ? Optional.of(Words.of(reason(workshop, order))) : problem;
        return new MatrixRow(kind, documents, why.isPresent() ? "" : count(documents), why);
    }

    private static String reason(Workshop workshop, Order order) {
        if (workshop.candidates().isEmpty()) {
            return "documents.why.noCandidates";
        }
        return order.audience().blank() ? "documents.why.notBlank" : "documents.why.noneOfGrade";
    }

    boolean canBeMade() {
        return why.isEmpty();
    }

    int files() {
        return canBeMade() ? documents.size() : 0;
    }

    private static String count(List<PlannedDocument> documents) {
        long candidates = distinct(documents, Parameters::candidate);
        long members = distinct(documents, Parameters::member);
        long grades = candidates > 0 ? 0 : distinct(documents, Parameters::grade);
        var factors = new ArrayList<String>();
        if (candidates > 0) {
            factors.add(Words.of("documents.candidates", candidates));
        }
        if (grades > 0) {
            factors.add(Words.of("documents.grades", grades));
        }
        if (members > 0) {
            factors.add(Words.of("documents.members", members));
        }
        if (factors.isEmpty()) {
            return Words.of("documents.one", documents.size());
        }
        String product = String.join(" × ", factors);
        return factors.size() == 1 ? product : Words.of("documents.product", product, documents.size());
    }

    private static long distinct(List<PlannedDocument> documents, Function<Parameters, Optional<?>> part) {
        return documents.stream()
                .flatMap(planned -> part.apply(planned.parameters()).stream())
                .distinct()
                .count();
    }
}
