package org.plumbline.app.screen.vote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.analysis.Ballot;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.SecretVote;
import org.plumbline.model.analysis.TaskGroupId;

/**
 * One expert's own paper behind the curtain; nobody else's dots are on it.
 *
 * @param again whether the expert has handed in before and changes it
 */
record DotPaper(
        int round,
        String name,
        int dotsEach,
        List<Ballot.Option> options,
        Map<TaskGroupId, Integer> dots,
        boolean again) {
    DotPaper {
        options = List.copyOf(options);
        dots = Map.copyOf(dots);
    }

    /** The paper of one expert, as handed in before or empty. */
    static DotPaper of(SecretVote vote, String name, Optional<Ballot.Paper> before) {
        var dots = new LinkedHashMap<TaskGroupId, Integer>();
        before.ifPresent(paper -> paper.dots().forEach(given -> dots.put(given.group(), given.count())));
        return new DotPaper(vote.number(), name, vote.dotsEach(), vote.options(), dots, before.isPresent());
    }

    int on(TaskGroupId group) {
        return dots.getOrDefault(group, 0);
    }

    /** Dots that are still to be given; below zero after the room agreed on fewer. */
    int left() {
        return dotsEach - dots.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** With so many dots for a group; the same when there are not so many left. */
    DotPaper with(TaskGroupId group, int count) {
        if (count < 0 || count > on(group) + Math.max(0, left())) {
            return this;
        }
        var changed = new LinkedHashMap<>(dots);
        changed.put(group, count);
        changed.values().removeIf(given -> given == 0);
        return new DotPaper(round, name, dotsEach, options, changed, again);
    }

    /** The same when everybody has another number of dots. */
    DotPaper withDotsEach(int each) {
        return new DotPaper(round, name, each, options, dots, again);
    }

    /** What is handed in, in the order of the groups. */
    Ballot.Paper paper(ParticipantId voter) {
        return new Ballot.Paper(
                voter,
                options.stream()
                        .filter(option -> on(option.group()) > 0)
                        .map(option -> new Ballot.Dots(option.group(), on(option.group())))
                        .toList());
    }
}
