package org.plumbline.export.compose;

import static org.plumbline.export.compose.FixedWords.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.model.analysis.Coverage;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.interview.Question;
import org.plumbline.model.workshop.Workshop;

/** Something that 29 CFR 1607.15C asks for and that the steps of the workshop bring out. */
enum LegalItem {
    METHOD("analysis.people", "analysis.method") {
        @Override
        boolean isThere(Workshop workshop) {
            JobAnalysis analysis = workshop.analysis();
            return !analysis.participants().isEmpty()
                    && (!analysis.tasks().isEmpty() || !analysis.ratings().isEmpty());
        }
    },
    TASKS("analysis.method", "analysis.tasks", "analysis.appendix") {
        @Override
        boolean isThere(Workshop workshop) {
            JobAnalysis analysis = workshop.analysis();
            return !analysis.tasks().isEmpty() && analysis.ratings().stream().anyMatch(sheet -> sheet.taskValues() > 0);
        }
    },
    DEFINITIONS("analysis.needs") {
        @Override
        boolean isThere(Workshop workshop) {
            return undefined(workshop).size() < workshop.competenciesOfTrack().size();
        }

        @Override
        Optional<String> lacks(Workshop workshop) {
            List<String> names = undefined(workshop);
            return names.isEmpty()
                    ? Optional.empty()
                    : Optional.of(say("analysis.law.undefined", String.join(", ", names)));
        }
    },
    LINKING("analysis.method", "analysis.links") {
        @Override
        boolean isThere(Workshop workshop) {
            return !coverage(workshop).links().isEmpty();
        }
    },
    PROCEDURE {
        @Override
        boolean isThere(Workshop workshop) {
            return !workshop.questions().isEmpty() && !workshop.competencies().isEmpty();
        }

        @Override
        String where(Workshop workshop, Chapters chapters) {
            return say(
                    "analysis.law.procedure.where",
                    workshop.questions().size(),
                    workshop.competencies().size());
        }
    },
    RELATION("analysis.links") {
        @Override
        boolean isThere(Workshop workshop) {
            return related(workshop) > 0;
        }

        @Override
        String where(Workshop workshop, Chapters chapters) {
            return say(
                    "analysis.law.relation.where",
                    related(workshop),
                    workshop.questions().size(),
                    super.where(workshop, chapters));
        }
    };

    private final List<String> chapters;

    LegalItem(String... chapters) {
        this.chapters = List.of(chapters);
    }

    /** Whether the workshop has what the item asks for; a chapter that only says that there is nothing is not it. */
    abstract boolean isThere(Workshop workshop);

    /** The chapters that it stands in. */
    String where(Workshop workshop, Chapters all) {
        return chapters.stream().flatMap(key -> all.named(key).stream()).collect(Collectors.joining("; ")) + ".";
    }

    /** What is missing of something that is there in part. */
    Optional<String> lacks(Workshop workshop) {
        return Optional.empty();
    }

    String asked() {
        return say("analysis.law." + name());
    }

    String toSupply() {
        return say("analysis.law.supply." + name());
    }

    private static List<String> undefined(Workshop workshop) {
        var names = new ArrayList<String>();
        for (SelectedCompetency selected : workshop.competenciesOfTrack()) {
            Competency competency = selected.competency();
            if (competency.definition().isBlank()
                    && competency.definitionItems().isEmpty()) {
                names.add(selected.name());
            }
        }
        return names;
    }

    private static Coverage coverage(Workshop workshop) {
        return Coverage.of(workshop.analysis(), workshop.competencies());
    }

    /** How many questions ask about a competency that a task is linked to. */
    private static long related(Workshop workshop) {
        Coverage coverage = coverage(workshop);
        return workshop.questions().stream()
                .map(Question::competencies)
                .filter(asked -> asked.stream().anyMatch(competency -> coverage.of(competency)
                        .filter(one -> one.count() > 0)
                        .isPresent()))
                .count();
    }
}
