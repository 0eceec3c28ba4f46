package org.plumbline.model.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.change.Lists;

/**
 * What is kept for the record beside the workshop itself: facts in a few words, and what holds for resumes and written
 * assessments before they are announced.
 *
 * @param said each fact once, in the order of {@link Fact}; one without words is not there
 * @param requirements what a resume must show beside the competencies
 * @param resumePages how many pages of a resume are read; 0 while nobody has said it
 * @param writtenMinutes how long the written assessment may take; 0 while nobody has said it
 */
public record RecordFacts(List<Said> said, List<ResumeRequirement> requirements, int resumePages, int writtenMinutes) {
    public static final RecordFacts EMPTY = new RecordFacts(List.of(), List.of(), 0, 0);

    public RecordFacts {
        said = said.stream()
                .filter(one -> !one.words().isEmpty())
                .sorted(Comparator.comparing(Said::fact))
                .toList();
        requirements = List.copyOf(requirements);
        if (said.stream().map(Said::fact).distinct().count() < said.size()) {
            throw new IllegalArgumentException("A fact of the record is said twice");
        }
        if (resumePages < 0 || writtenMinutes < 0) {
            throw new IllegalArgumentException("Pages and minutes are 0 or more, got " + resumePages + " pages and "
                    + writtenMinutes + " minutes");
        }
    }

    /** One fact in words. */
    public record Said(Fact fact, String words) {}

    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** The words of a fact without blanks around them; empty while nobody has said it. */
    public Optional<String> of(Fact fact) {
        return Optional.of(words(fact).strip()).filter(words -> !words.isEmpty());
    }

    /** The words of a fact as they were typed. */
    public String words(Fact fact) {
        return said.stream()
                .filter(one -> one.fact() == fact)
                .map(Said::words)
                .findFirst()
                .orElse("");
    }

    public RecordFacts with(Fact fact, String words) {
        List<Said> others = Lists.without(said, one -> one.fact() == fact);
        return new RecordFacts(Lists.plus(others, new Said(fact, words)), requirements, resumePages, writtenMinutes);
    }

    public RecordFacts withRequirements(List<ResumeRequirement> now) {
        return new RecordFacts(said, now, resumePages, writtenMinutes);
    }

    public RecordFacts withResumePages(int pages) {
        return new RecordFacts(said, requirements, pages, writtenMinutes);
    }

    public RecordFacts withWrittenMinutes(int minutes) {
        return new RecordFacts(said, requirements, resumePages, minutes);
    }
}
