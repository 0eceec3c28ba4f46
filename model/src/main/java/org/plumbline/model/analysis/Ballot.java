package org.plumbline.model.analysis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
