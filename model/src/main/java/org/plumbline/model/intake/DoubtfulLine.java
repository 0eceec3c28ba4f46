package org.plumbline.model.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plumbline.model.scale.Scale;

/**
 * A line between two levels whose place cannot be known.
 *
 * @param index where it stands among the lines
 * @param why one sentence
 * @param losesPlace whether the levels after it may belong to a competency that cannot be told
 */
record DoubtfulLine(int index, SourceLine line, String why, boolean losesPlace) {

    private static final Pattern CAPITAL = Pattern.compile("\\s+\\p{Lu}");

    static List<DoubtfulLine> in(List<SourceLine> lines, LevelWords words, boolean firstLevelFollows) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> of(i, lines.get(i), words, firstLevelFollows))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<DoubtfulLine> of(int index, SourceLine line, LevelWords words, boolean firstLevelFollows) {
        Scale scale = words.scale();
        String start = "“" + Ledger.shortened(line.text()) + "” ";
        if (words.holdsSeveral(line)) {
            boolean own = LevelLabel.of(line).map(LevelLabel::word).stream().anyMatch(LevelWords::isName);
            return Optional.of(new DoubtfulLine(
                    index,
                    line,
                    start + "holds the words of several levels run together, so nothing of it was assigned."
                            + " Put each level on a line of its own.",
                    !own));
        }
        Optional<String> other = words.wordOfAnotherScale(line);
        if (other.isPresent()) {
            return Optional.of(new DoubtfulLine(
                    index,
                    line,
                    start + "was left out: “" + other.get() + "” is not a level of the scale “" + scale.name()
                            + "”, which the rest of the document uses.",
                    !other.get().toLowerCase(Locale.ROOT).endsWith("not meet")));
        }
        Optional<String> strange = LevelWords.strangeLabel(line).filter(label -> !firstLevelFollows);
        if (strange.isPresent()) {
            return Optional.of(new DoubtfulLine(
                    index,
                    line,
                    start + "was left out: “" + strange.get() + "” is not a level of the scale “" + scale.name() + "”.",
                    false));
        }
        return gluedLabel(line, words)
                .map(label -> new DoubtfulLine(
                        index,
                        line,
                        start + "was left out: it begins with the level “" + label + "”, but nothing sets that apart.",
                        false));
    }

    /** “Meets Sweeps the floor.” where the word stood alone on its line before. */
    private static Optional<String> gluedLabel(SourceLine line, LevelWords words) {
        boolean sentence =
                words.hasLoneLabels() && line.role() != LineRole.HEADING && !Wording.looksLikeName(line.text());
        return words.scale().levels().stream()
                .map(level -> level.name())
                .filter(name -> sentence
                        && line.text().startsWith(name)
                        && CAPITAL.matcher(line.text().substring(name.length())).lookingAt())
                .findFirst();
    }
}
