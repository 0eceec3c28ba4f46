package org.plumbline.model.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.model.bank.Competency;

/** Reads competency documents: finds out which kind a document is, and what it holds. */
public final class Intake {
    private static final List<Function<SourceText, Optional<Draft>>> PARSERS = List.of(
            OpmParser::parse,
            LosAngelesParser::parse,
            SmeQaParser::parse,
            CareerFrameworkParser::parse,
            RubricParser::parse,
            JobAnalysisRecord::parse);

    private Intake() {}

    /** What the document holds, as far as it is certain; a document of no known kind gives an empty bank. */
    public static Draft read(SourceText source) {
        return RequiredByGrade.read(source, Intake::understood).orElseGet(() -> UnknownDocument.draft(source));
    }

    private static Optional<Draft> understood(SourceText source) {
        return PARSERS.stream()
                .flatMap(parser -> parser.apply(source).stream())
                .max(Comparator.comparingInt(Intake::levels)
                        .thenComparing(draft -> -draft.warnings().size()));
    }

    /** The parser that understands the most is right; of two, the one that leaves less over. */
    private static int levels(Draft draft) {
        return draft.bank().competencies().stream()
                .mapToInt(Competency::levelTextCount)
                .sum();
    }
}
