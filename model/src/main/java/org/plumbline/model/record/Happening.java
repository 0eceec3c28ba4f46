package org.plumbline.model.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.workshop.ShownCandidates;

/**
 * Something that goes into the record, before it has a number and a time.
 *
 * @param about the one candidate it is about
 * @param why in somebody's own words; may be empty
 */
record Happening(Optional<CandidateId> about, String key, List<String> arguments, String why) {
    Happening {
        arguments = List.copyOf(arguments);
    }

    static Happening of(String key, Object... arguments) {
        return new Happening(Optional.empty(), key, texts(List.of(arguments)), "");
    }

    /** About one candidate, whose code comes first among the arguments. */
    static Happening about(Candidate candidate, String key, Object... arguments) {
        List<Object> all = Stream.concat(Stream.of(ShownCandidates.code(candidate)), Stream.of(arguments))
                .toList();
        return new Happening(Optional.of(candidate.id()), key, texts(all), "");
    }

    Happening because(String reason) {
        return new Happening(about, key, arguments, reason.strip());
    }

    private static List<String> texts(List<Object> things) {
        return things.stream().map(String::valueOf).toList();
    }
}
