package org.plumbline.model.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.LinkageSheet;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.analysis.TaskGroup;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.compare.CompetencyDifference;
import org.plumbline.model.compare.FieldDifference;
import org.plumbline.model.interview.Question;
import org.plumbline.model.position.Position;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.signoff.Decision;
import org.plumbline.model.signoff.Frozen;

/**
 * What one version says otherwise than another.
 *
 * @param decisions as the log would say them
 * @param edited what has other words, as sentences without the words
 * @param words competencies of both versions whose words differ
 */
public record VersionDifference(List<Decision> decisions, List<Decision> edited, List<Reworded> words) {
    public VersionDifference {
        decisions = List.copyOf(decisions);
        edited = List.copyOf(edited);
        words = List.copyOf(words);
    }

    /** A competency that is worded otherwise. */
    public record Reworded(String competency, List<FieldDifference> fields) {
        public Reworded {
            fields = List.copyOf(fields);
        }
    }

    public static VersionDifference between(Frozen before, Frozen after) {
        var edited = new ArrayList<Decision>();
        position(before.position(), after.position(), edited);
        analysis(before.analysis(), after.analysis(), edited);
        new Sides<>(before.questions(), after.questions(), Question::id)
                .changed((was, now) -> edited.add(
                        Decision.of("question.reworded", after.questions().indexOf(now) + 1)));
        return new VersionDifference(FrozenDecisions.between(before, after), edited, words(before, after));
    }

    public boolean isEmpty() {
        return decisions.isEmpty() && edited.isEmpty() && words.isEmpty();
    }

    private static void position(Position before, Position after, List<Decision> edited) {
        text("title", before.title(), after.title(), edited);
        text("series", before.series(), after.series(), edited);
        text("agency", before.agency(), after.agency(), edited);
        text("office", before.office(), after.office(), edited);
        text("position description number", before.descriptionNumber(), after.descriptionNumber(), edited);
        if (!before.duties().equals(after.duties())) {
            edited.add(Decision.of("position.duties"));
        }
        new Sides<>(before.grades(), after.grades(), grade -> grade.id())
                .changed((was, now) -> edited.add(Decision.of("grade.renamed", was.name(), now.name())));
    }

    private static void text(String field, String before, String after, List<Decision> edited) {
        if (!before.equals(after)) {
            edited.add(Decision.of("position.changed", field, shown(before), shown(after)));
        }
    }

    private static String shown(String text) {
        return text.isBlank() ? "–" : text;
    }

    private static void analysis(JobAnalysis before, JobAnalysis after, List<Decision> edited) {
        var people = new Sides<>(before.participants(), after.participants(), Participant::id);
        counted("people.added", people.added().size(), edited);
        changed("people.changed", people, edited);
        changed("tasks.reworded", new Sides<>(before.tasks(), after.tasks(), TaskStatement::id), edited);
        changed("groups.changed", new Sides<>(before.groups(), after.groups(), TaskGroup::id), edited);
        if (!Objects.equals(before.ratings(), after.ratings())) {
            edited.add(Decision.of("ratings.changed"));
        }
        if (before.slotMinutes() != after.slotMinutes()) {
            edited.add(Decision.of("interview.slot", before.slotMinutes(), after.slotMinutes()));
        }
        if (!links(before).equals(links(after))) {
            edited.add(Decision.of("links.changed"));
        }
    }

    private static List<LinkageSheet> links(JobAnalysis analysis) {
        return analysis.linkages().stream()
                .filter(sheet -> sheet.rater().isPresent())
                .toList();
    }

    private static void changed(String key, Sides<?> sides, List<Decision> edited) {
        int[] count = {0};
        sides.changed((was, now) -> count[0]++);
        counted(key, count[0], edited);
    }

    private static void counted(String key, int count, List<Decision> edited) {
        if (count > 0) {
            edited.add(Decision.of(key, count));
        }
    }

    private static List<Reworded> words(Frozen before, Frozen after) {
        var words = new ArrayList<Reworded>();
        List<Scale> scales = after.scales();
        new Sides<>(before.competencies(), after.competencies(), SelectedCompetency::id).changed((was, now) -> {
            boolean sameScale = was.competency().scale().equals(now.competency().scale());
            if (sameScale) {
                List<FieldDifference> fields = CompetencyDifference.between(was.competency(), now.competency(), scales);
                if (!fields.isEmpty()) {
                    words.add(new Reworded(now.name(), fields));
                }
            }
        });
        return words;
    }
}
