package org.plumbline.model.analysis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The result of a round of votes: sums, and nobody's own vote.
 *
 * @param lines one a group, most dots first; with as many dots, more notes first, then by name
 * @param voters how many papers were handed in, empty ones too
 */
public record Tally(int number, int dotsEach, List<Line> lines, int voters) {
    public Tally {
        lines = List.copyOf(lines);
    }

    /**
     * What one group got.
     *
     * @param voters how many gave it a dot
     * @param notes how many tasks stood in it
     * @param rank from 1; as many dots is the same rank, and the next one is left out
     * @param tied whether another group got as many dots; groups without a dot are not tied, they are out
     */
    public record Line(TaskGroupId group, String name, int dots, int voters, int notes, int rank, boolean tied) {}

    /** Empty while the vote is secret. */
    public static Optional<Tally> of(Ballot ballot) {
        return ballot.revealed().map(revealed -> count(ballot));
    }

    private static Tally count(Ballot ballot) {
        Map<TaskGroupId, Integer> dots = new HashMap<>();
        Map<TaskGroupId, Integer> voters = new HashMap<>();
        ballot.papers().stream().flatMap(paper -> paper.dots().stream()).forEach(given -> {
            dots.merge(given.group(), given.count(), Integer::sum);
            voters.merge(given.group(), 1, Integer::sum);
        });
        List<Line> lines = ballot.options().stream()
                .map(option -> line(option, dots, voters))
                .sorted(Comparator.comparing(Line::dots, Comparator.reverseOrder())
                        .thenComparing(Line::notes, Comparator.reverseOrder())
                        .thenComparing(Line::name))
                .toList();
        return new Tally(
                ballot.number(), ballot.dotsEach(), lines, ballot.papers().size());
    }

    private static Line line(Ballot.Option option, Map<TaskGroupId, Integer> dots, Map<TaskGroupId, Integer> voters) {
        int own = dots.getOrDefault(option.group(), 0);
        long more = dots.values().stream().filter(other -> other > own).count();
        long same = dots.values().stream().filter(other -> other == own).count();
        return new Line(
                option.group(),
                option.name(),
                own,
                voters.getOrDefault(option.group(), 0),
                option.notes(),
                (int) more + 1,
                own > 0 && same > 1);
    }

    /** All dots that were given. */
    public int dots() {
        return lines.stream().mapToInt(Line::dots).sum();
    }

    /** The most dots that one group got, the length of the longest bar. */
    public int most() {
        return lines.stream().mapToInt(Line::dots).max().orElse(0);
    }

    /** The groups that got as many dots as another. */
    public List<Line> tied() {
        return lines.stream().filter(Line::tied).toList();
    }
}
