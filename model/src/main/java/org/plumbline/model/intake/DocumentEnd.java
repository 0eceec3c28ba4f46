package org.plumbline.model.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.LevelText;

/** Signs that a document was cut off. */
final class DocumentEnd {
    private static final Pattern STOP = Pattern.compile("(?s).*[.!?…][”\"’')\\]]*\\s*");
    private static final double MOST = 2 / 3.0;
    private static final int SHOWN = 40;

    private final List<SourceLine> lines;
    private final Ledger ledger;

    DocumentEnd(List<SourceLine> lines, Ledger ledger) {
        this.lines = lines;
        this.ledger = ledger;
    }

    /** Says it when the last text has no stop at its end and most other texts have. */
    void reportHalfSentence(List<Competency> competencies) {
        SourceLine last = lines.get(lines.size() - 1);
        List<String> texts = competencies.stream()
                .flatMap(one -> one.levels().stream())
                .map(LevelText::text)
                .filter(text -> !text.isBlank())
                .toList();
        long stopped =
                texts.stream().filter(text -> STOP.matcher(text).matches()).count();
        if (!STOP.matcher(last.text()).matches() && stopped > 0 && stopped >= MOST * (texts.size() - 1)) {
            String end = last.text().substring(Math.max(0, last.text().length() - SHOWN));
            ledger.warn(
                    last.number(),
                    "The document ends without a full stop: “…" + end.strip()
                            + "”. Look whether its last text is whole.");
        }
    }

    /** Says it when the last words are the name and definition of a competency. */
    void reportNameWithoutLevels(List<SourceLine> rest) {
        NameAndDefinition.in(rest)
                .filter(start ->
                        !start.definition().isBlank() || start.own().get(0).role() == LineRole.HEADING)
                .ifPresent(start -> ledger.warn(
                        start.line(),
                        "The document ends before the levels of “" + start.name() + "”, so it was left out."));
    }
}
