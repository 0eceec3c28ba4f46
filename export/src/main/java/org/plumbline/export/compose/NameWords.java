package org.plumbline.export.compose;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.position.Grade;
import org.plumbline.model.workshop.Workshop;

/** What a document has to say for each placeholder of a name; without a word where it has nothing to say. */
public final class NameWords {
    private final Map<Placeholder, String> words;

    private NameWords(Map<Placeholder, String> words) {
        this.words = words;
    }

    /**
     * The words of one document.
     *
     * @param day on which it is made; empty where no name tells it
     */
    public static NameWords of(DocumentKind kind, Workshop workshop, Parameters parameters, Optional<LocalDate> day) {
        Basis basis = Basis.of(workshop, parameters);
        var words = new EnumMap<Placeholder, String>(Placeholder.class);
        words.put(Placeholder.DOCUMENT, kind.commandName());
        words.put(Placeholder.VACANCY, basis.words().position().descriptionNumber());
        words.put(Placeholder.POSITION, basis.positionTitle());
        words.put(Placeholder.LANGUAGE, parameters.language().locale().getLanguage());
        day.ifPresent(date -> words.put(Placeholder.DATE, date.toString()));
        if (kind.shelf() != Shelf.ANALYSIS) {
            words.put(Placeholder.ROUND, String.valueOf(basis.interviewNumber()));
            basis.grade().map(Grade::name).ifPresent(name -> words.put(Placeholder.GRADE, name));
            basis.candidate().ifPresent(somebody -> candidate(words, somebody));
        }
        if (kind.member() != DocumentKind.Need.NEVER) {
            basis.member().ifPresent(somebody -> words.put(Placeholder.RATER, rater(somebody)));
        }
        return new NameWords(words);
    }

    /** Where names are hidden the candidate has none, and the code stands for it. */
    private static void candidate(Map<Placeholder, String> words, Candidate candidate) {
        words.put(Placeholder.CANDIDATE, FileNames.code(candidate));
        words.put(Placeholder.NAME, candidate.name().isBlank() ? FileNames.code(candidate) : candidate.name());
    }

    private static String rater(PanelMember member) {
        return member.name().isBlank() ? member.id().value() : member.name();
    }

    /**
     * What all of some documents say alike, for the name of a file that holds them all.
     *
     * @param severalKinds what documents of several kinds are called
     */
    public static NameWords common(List<NameWords> all, String severalKinds) {
        var common = new EnumMap<Placeholder, String>(Placeholder.class);
        common.putAll(all.get(0).words);
        for (NameWords one : all) {
            common.entrySet().removeIf(word -> !word.getValue().equals(one.words.get(word.getKey())));
        }
        common.putIfAbsent(Placeholder.DOCUMENT, severalKinds);
        return new NameWords(common);
    }

    /** Fit for a file name; empty where there is nothing to say. */
    String of(Placeholder placeholder) {
        return FileNames.cleaned(words.getOrDefault(placeholder, ""));
    }
}
