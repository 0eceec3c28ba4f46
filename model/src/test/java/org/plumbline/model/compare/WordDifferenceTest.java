package org.plumbline.model.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.model.compare.Piece.Kind;

class WordDifferenceTest {
    private static final List<String> PARTS = List.of(
            "plans",
            "Plans",
            "the",
            "work",
            "work,",
            " ",
            "  ",
            "\n",
            ".",
            "é",
            "well-known",
            "😀",
            "\t",
            "'",
            "’s",
            "\u00A0");

    @Test
    void aWordThatWasExchangedIsGoneAndNewWhileTheRestStays() {
        assertThat(WordDifference.between("Plans the work alone.", "Plans the week alone."))
                .containsExactly(
                        new Piece(Kind.SAME, "Plans the "),
                        new Piece(Kind.GONE, "work"),
                        new Piece(Kind.NEW, "week"),
                        new Piece(Kind.SAME, " alone."));
    }

    @Test
    void wordsThatWereExchangedTogetherAreOnePiece() {
        assertThat(WordDifference.between("Asks a colleague first.", "Asks every second manager first."))
                .containsExactly(
                        new Piece(Kind.SAME, "Asks "),
                        new Piece(Kind.GONE, "a colleague"),
                        new Piece(Kind.NEW, "every second manager"),
                        new Piece(Kind.SAME, " first."));
    }

    @Test
    void theSameTextIsOnePieceAndAnEmptyOneIsNone() {
        assertThat(WordDifference.between("Plans.", "Plans.")).containsExactly(new Piece(Kind.SAME, "Plans."));
        assertThat(WordDifference.between("", "")).isEmpty();
        assertThat(WordDifference.between("", "Plans.")).containsExactly(new Piece(Kind.NEW, "Plans."));
        assertThat(WordDifference.between(" a", "")).containsExactly(new Piece(Kind.GONE, " a"));
    }

    @Test
    void aWordThatMovesPastAnotherStaysOnceAtLeast() {
        List<Piece> pieces = WordDifference.between("one two three four", "two three four one");

        assertThat(text(pieces, Kind.SAME)).contains("two three four");
    }

    @Test
    void piecesJoinBackToBothTexts() {
        var random = new Random(20260302);
        for (int i = 0; i < 3_000; i++) {
            String before = words(random, random.nextInt(12));
            String after = words(random, random.nextInt(12));

            List<Piece> pieces = WordDifference.between(before, after);

            assertThat(without(pieces, Kind.NEW)).isEqualTo(before);
            assertThat(without(pieces, Kind.GONE)).isEqualTo(after);
            assertThat(pieces).noneMatch(piece -> piece.text().isEmpty());
        }
    }

    @Test
    void noMoreIsMarkedThanTheLongestCommonSequenceLeaves() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            List<String> before = letters(random);
            List<String> after = letters(random);

            long same = WordDifference.between(String.join(" ", before), String.join(" ", after)).stream()
                    .filter(piece -> piece.kind() == Kind.SAME)
                    .flatMap(piece -> piece.text().strip().isEmpty()
                            ? java.util.stream.Stream.empty()
                            : java.util.stream.Stream.of(piece.text().strip().split("\\s+")))
                    .count();

            assertThat(same).isEqualTo(longestCommon(before, after));
        }
    }

    @Test
    void longTextsThatDifferThroughoutTakeNoTime() {
        var random = new Random(1);
        String before =
                IntStream.range(0, 60_000).mapToObj(i -> "b" + random.nextInt()).collect(Collectors.joining(" "));
        String after =
                IntStream.range(0, 60_000).mapToObj(i -> "a" + random.nextInt()).collect(Collectors.joining(" "));

        List<Piece> pieces = assertTimeout(Duration.ofSeconds(2), () -> WordDifference.between(before, after));

        assertThat(without(pieces, Kind.NEW)).isEqualTo(before);
        assertThat(without(pieces, Kind.GONE)).isEqualTo(after);
    }

    @Test
    void oneWordInALongTextIsFoundAsOneWord() {
        String before = IntStream.range(0, 3_000)
                .mapToObj(i -> "Does thing " + i + " well.")
                .collect(Collectors.joining(" "));
        String after = before.replace("thing 1500 well", "thing 1500 badly");

        assertThat(WordDifference.between(before, after))
                .filteredOn(piece -> piece.kind() != Kind.SAME)
                .containsExactly(new Piece(Kind.GONE, "well"), new Piece(Kind.NEW, "badly"));
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> PARTS.get(random.nextInt(PARTS.size())))
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }

    private static List<String> letters(Random random) {
        return random.ints(random.nextInt(9), 'a', 'e')
                .mapToObj(Character::toString)
                .toList();
    }

    private static int longestCommon(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        List<String> a = one.subList(1, one.size());
        List<String> b = other.subList(1, other.size());
        return one.get(0).equals(other.get(0))
                ? 1 + longestCommon(a, b)
                : Math.max(longestCommon(a, other), longestCommon(one, b));
    }

    private static String text(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() == kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String without(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
