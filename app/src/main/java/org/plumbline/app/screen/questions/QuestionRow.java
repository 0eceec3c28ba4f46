package org.plumbline.app.screen.questions;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.interview.Question;
import org.plumbline.model.interview.QuestionId;
import org.plumbline.model.workshop.Workshop;

/**
 * A question as the list shows it.
 *
 * @param number its place in the interview, from 1
 * @param beginning its first words; empty while it has none
 * @param competencies names of what it asks about; empty while it asks about nothing
 */
record QuestionRow(QuestionId id, int number, String beginning, int minutes, List<String> competencies) {
    private static final int LONGEST_BEGINNING = 80;

    QuestionRow {
        competencies = List.copyOf(competencies);
    }

    static List<QuestionRow> of(Workshop workshop) {
        var rows = new ArrayList<QuestionRow>();
        for (Question question : workshop.questions()) {
            List<String> names = workshop.competencies().stream()
                    .filter(selected -> question.covers(selected.id()))
                    .map(SelectedCompetency::name)
                    .toList();
            rows.add(new QuestionRow(
                    question.id(), rows.size() + 1, beginning(question.lead()), question.minutes(), names));
        }
        return rows;
    }

    private static String beginning(String lead) {
        String line = lead.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_BEGINNING) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_BEGINNING);
        return line.substring(0, space > 0 ? space : LONGEST_BEGINNING) + "…";
    }

    boolean hasWords() {
        return !beginning.isEmpty();
    }

    String words() {
        return hasWords() ? beginning : Words.of("questions.noWords");
    }

    /** Time and competencies in one line. */
    String about() {
        String time = minutes == 0 ? Words.of("questions.noMinutes") : Words.of("questions.minutes.row", minutes);
        String names = competencies.isEmpty() ? Words.of("questions.noCompetency") : String.join(", ", competencies);
        return time + " · " + names;
    }
}
