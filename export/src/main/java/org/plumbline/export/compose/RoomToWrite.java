package org.plumbline.export.compose;

import java.util.List;
import org.plumbline.model.interview.Question;

/** How many lines to write on are left below a question on its page. */
final class RoomToWrite {
    private static final int FEWEST = 8;
    private static final int MOST = 22;

    /** Lines to write on that an empty page holds, and how many of them a line of print takes away. */
    private static final int PAGE = 29;

    private static final double PRINTED = 0.76;

    private static final int LETTERS_A_LINE = 78;
    private static final int HEADINGS = 8;
    private static final int CONCLUSION = 6;

    private RoomToWrite() {}

    static int lines(Question question, List<String> probes, boolean isLast) {
        int printed = HEADINGS + printed(question.lead()) + prompts(question.followUps()) + prompts(probes);
        int left = PAGE - (int) Math.ceil(printed * PRINTED) - (isLast ? CONCLUSION : 0);
        return Math.max(FEWEST, Math.min(MOST, left));
    }

    private static int prompts(List<String> prompts) {
        return prompts.isEmpty()
                ? 0
                : 2 + prompts.stream().mapToInt(RoomToWrite::printed).sum();
    }

    private static int printed(String words) {
        return 1 + words.length() / LETTERS_A_LINE + (int) words.lines().skip(1).count();
    }
}
