package org.plumbline.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Placeholders of a form that nobody has filled in: “{COMPETENCY-1}”, “<insert question 1>”, “[Insert sentence(s) …]”. */
final class BlankForm {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]{2,40}\\}"
            + "|<[^<>]{0,10}\\b(?:insert|enter|include|customize)\\b[^<>]{0,80}>"
            + "|\\[(?i:insert|enter|add|describe)\\b[^\\]]{0,80}\\]");
    private static final int FEWEST = 3;
    private static final int SHOWN = 3;

    private BlankForm() {}

    static boolean isPlaceholder(String words) {
        Matcher placeholder = PLACEHOLDER.matcher(words);
        return placeholder.find()
                && words.replace(placeholder.group(), "").strip().length() <= words.length() / 2;
    }

    /** A sentence about the placeholders of a document that has several. */
    static Optional<Warning> warning(List<SourceLine> lines) {
        var found = new ArrayList<String>();
        int first = 0;
        int count = 0;
        for (SourceLine line : lines) {
            Matcher placeholder = PLACEHOLDER.matcher(line.text());
            while (placeholder.find()) {
                count++;
                first = first == 0 ? line.number() : first;
                if (found.size() < SHOWN && !found.contains(placeholder.group())) {
                    found.add(placeholder.group());
                }
            }
        }
        return count < FEWEST
                ? Optional.empty()
                : Optional.of(new Warning(
                        first,
                        "This is a form that is not filled in: it has " + count + " placeholders such as “"
                                + String.join("”, “", found) + "”. Placeholders are no competencies; fill the form in"
                                + " first."));
    }
}
