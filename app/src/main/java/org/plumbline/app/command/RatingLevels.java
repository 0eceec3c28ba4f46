package org.plumbline.app.command;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.model.statistics.RatingMatrix;

/**
 * The levels of a study's scale, lowest first.
 *
 * @param count how many there are
 * @param names empty where they are the numbers from 1
 */
record RatingLevels(int count, List<String> names) {
    /** Programs write the numbers of a column with gaps as 3.0. */
    private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,9})(?:\\.0+)?");

    /** From a number of levels or their names; an {@link IllegalArgumentException} says what is wrong with them. */
    static RatingLevels of(String words) {
        if (words.indexOf(',') < 0) {
            return numbered(words.strip());
        }
        List<String> names = Stream.of(words.split(",", -1)).map(String::strip).toList();
        var seen = new HashSet<String>();
        for (String name : names) {
            require(!name.isEmpty(), "--levels " + words + " has a level without a name. Take out the comma too many.");
            require(seen.add(plain(name)), "--levels names “" + name + "” twice. Every level needs a name of its own.");
        }
        require(
                names.size() <= RatingMatrix.MOST_LEVELS,
                "A scale has at most " + RatingMatrix.MOST_LEVELS + " levels.");
        return new RatingLevels(names.size(), names);
    }

    private static RatingLevels numbered(String words) {
        Matcher number = NUMBER.matcher(words);
        int count = number.matches() ? Integer.parseInt(number.group(1)) : 0;
        require(
                count >= 2 && count <= RatingMatrix.MOST_LEVELS,
                "--levels takes how many levels the scale has, from 2 to " + RatingMatrix.MOST_LEVELS
                        + ", or their names from the lowest to the highest with commas between, not “" + words + "”.");
        return new RatingLevels(count, List.of());
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /**
     * The place of the level that a cell holds. Names come first; a number is a place only where no name is a number,
     * so that it can never mean two levels.
     */
    OptionalInt place(String cell) {
        OptionalInt named = named(cell);
        Matcher number = NUMBER.matcher(cell);
        if (named.isPresent() || !number.matches()) {
            return named;
        }
        if (names.stream().anyMatch(name -> NUMBER.matcher(name).matches())) {
            return named(number.group(1));
        }
        int place = Integer.parseInt(number.group(1));
        return place >= 1 && place <= count ? OptionalInt.of(place) : OptionalInt.empty();
    }

    private OptionalInt named(String cell) {
        return IntStream.range(0, names.size())
                .filter(i -> plain(names.get(i)).equals(plain(cell)))
                .map(i -> i + 1)
                .findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** What a message calls them. */
    String words() {
        return names.isEmpty() ? "1 to " + count : String.join(", ", names);
    }
}
