package org.plumbline.app.screen.tasks;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.TaskLines;

/** Says what became of lines that somebody wrote or pasted. */
record Written(TaskLines lines) {
    private static final int MOST_NAMED = 5;

    /** Empty where one line was written and is there now. */
    String sentence() {
        var sentences = new ArrayList<String>();
        int added = lines.texts().size();
        boolean leftOut = !lines.repeated().isEmpty() || !lines.wordless().isEmpty();
        if (added > 1 || leftOut) {
            sentences.add(Words.of("tasks.said.added", added));
        }
        if (!lines.repeated().isEmpty()) {
            sentences.add(Words.of("tasks.said.repeated", lines.repeated().size(), named(lines.repeated())));
        }
        if (!lines.wordless().isEmpty()) {
            sentences.add(Words.of("tasks.said.wordless", lines.wordless().size(), named(lines.wordless())));
        }
        return String.join(" ", sentences);
    }

    private static String named(List<String> all) {
        List<String> some = all.subList(0, Math.min(MOST_NAMED, all.size())).stream()
                .map(each -> "“" + each + "”")
                .toList();
        String rest = all.size() > some.size() ? ", " + Words.of("tasks.said.more", all.size() - some.size()) : "";
        return String.join(", ", some) + rest;
    }
}
