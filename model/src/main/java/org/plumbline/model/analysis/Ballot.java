package org.plumbline.model.analysis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.change.Lists;

/**
 * A round of dot votes. What can be voted for is copied when the round begins, so that the record stays readable.
 *
 * @param number of the round, from 1
 * @param dotsEach how many dots each expert may give
 * @param revealed when the room saw the result; empty while the vote is secret
 */
public record Ballot(
        BallotId id, int number, int dotsEach, List<Option> options, List<Paper> papers, Optional<Instant> revealed) {
    public Ballot {
        options = List.copyOf(options);
        papers = List.copyOf(papers);
        if (number < 1 || dotsEach < 1) {
            throw new IllegalArgumentException("A vote has a number and dots from 1");
        }
    }

    public Optional<Paper> paper(ParticipantId wanted) {
        return papers.stream().filter(paper -> paper.voter().equals(wanted)).findFirst();
    }

    /** The most dots on one paper: no expert can be given fewer. */
    public int mostDots() {
        return papers.stream().mapToInt(Paper::all).max().orElse(0);
    }

    /** The same with one expert's paper, in place of the one that the expert had. */
    public Ballot with(Paper paper) {
        return with(
                dotsEach,
                Lists.plus(Lists.without(papers, other -> other.voter().equals(paper.voter())), paper));
    }

    public Ballot withDotsEach(int dots) {
        return with(dots, papers);
    }

    private Ballot with(int dots, List<Paper> newPapers) {
        return new Ballot(id, number, dots, options, newPapers, revealed);
    }

    /** The same, seen by the room. */
    public Ballot revealedAt(Instant when) {
        return new Ballot(id, number, dotsEach, options, papers, Optional.of(when));
    }

    /**
     * A group that can be voted for.
     *
     * @param notes how many tasks stood in it
     */
    public record Option(TaskGroupId group, String name, int notes) {}

    /** How one expert voted; nobody sees it. */
    public record Paper(ParticipantId voter, List<Dots> dots) {
        public Paper {
            dots = List.copyOf(dots);
        }

        /** All dots on it. */
        int all() {
            return dots.stream().mapToInt(Dots::count).sum();
        }
    }

    /** Dots of one expert for one group. */
    public record Dots(TaskGroupId group, int count) {
        public Dots {
            if (count < 1) {
                throw new IllegalArgumentException("A vote for a group has at least one dot");
            }
        }
    }
}
