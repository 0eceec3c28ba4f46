package org.plumbline.model.intake;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Evidence;
import org.plumbline.model.scale.BuiltInScales;
import org.plumbline.model.scale.Level;
import org.plumbline.model.scale.Scale;
import org.plumbline.model.scale.ScaleKind;

/**
 * Finds lines that begin with a level's word, “Experienced: …”, and the scale that a document's words belong to.
 *
 * <p>A further set of words is one more scale in {@link BuiltInScales}; nothing here names any.
 */
final class LevelWords {
    private static final int FEWEST_LEVELS_SEEN = 2;
    private static final int MOST_WORDS = 2;

    private static final Pattern NOT_MET = Pattern.compile("(?i)(?:does|did) not meet");
    private static final int LONGEST_WORD = 30;
    private static final List<Scale> WORD_SCALES =
            BuiltInScales.all().stream().filter(LevelWords::hasWords).toList();

    private static final Set<String> NAMES = WORD_SCALES.stream()
            .flatMap(scale -> scale.levels().stream())
            .map(level -> Wording.plain(level.name()))
            .collect(Collectors.toSet());

    private final Scale scale;
    private final Map<SourceLine, Optional<Entry>> entries = new IdentityHashMap<>();
    private final List<Level> right;
    private final List<Level> misspelled;
    private final boolean loneLabels;

    private LevelWords(Scale scale, List<LevelLabel> labels) {
        this.scale = scale;
        right = labels.stream()
                .flatMap(label -> level(scale, label.word()).stream())
                .toList();
        misspelled = labels.stream()
                .filter(label -> !label.isAlone())
                .flatMap(label -> misspelled(scale, label.word()).stream())
                .toList();
        loneLabels = labels.stream()
                        .filter(label ->
                                label.isAlone() && level(scale, label.word()).isPresent())
                        .count()
                >= FEWEST_LEVELS_SEEN;
    }

    /**
     * A level and the words that the line has for it.
     *
     * @param spelled the level's word as the document has it
     * @param required the remark that it is required
     */
    record Entry(Level level, String spelled, StyledText words, Optional<RequiredStatement.Beside> required) {
        Optional<BankRequirement> requirement() {
            return required.map(beside -> new BankRequirement(beside.grade(), level.ordinal(), Evidence.STATED));
        }

        /** Whether the word is wrong in a letter. */
        boolean isMisspelled() {
            return !Wording.same(level.name(), spelled);
        }
    }

    Scale scale() {
        return scale;
    }

    /** The built-in scale that most labels of the document belong to. */
    static Optional<LevelWords> of(List<SourceLine> lines) {
        List<LevelLabel> labels =
                lines.stream().flatMap(line -> LevelLabel.of(line).stream()).toList();
        return wordScales().stream()
                .map(scale -> new LevelWords(scale, labels))
                .filter(LevelWords::isUsed)
                .max(Comparator.<LevelWords>comparingInt(words -> words.right.size() + words.misspelled.size())
                        .thenComparing(words -> words.right.size())
                        .thenComparing(words -> -words.scale.levels().size()));
    }

    /** The scales whose levels have words, not only numbers. */
    static List<Scale> wordScales() {
        return WORD_SCALES;
    }

    private static boolean hasWords(Scale scale) {
        boolean numbersOnly =
                scale.levels().stream().allMatch(level -> level.name().matches("Level \\d"));
        return !numbersOnly && !(scale.kind() instanceof ScaleKind.Demand);
    }

    /** Two levels spelled right, or one with its misspelled neighbours, or all of them misspelled. */
    private boolean isUsed() {
        long seen =
                Stream.concat(right.stream(), misspelled.stream()).distinct().count();
        return right.stream().distinct().count() >= FEWEST_LEVELS_SEEN
                || !right.isEmpty() && seen >= FEWEST_LEVELS_SEEN
                || seen == scale.levels().size();
    }

    /** The level that this line is about; a word with a text after it may be wrong in one letter. */
    Optional<Entry> entry(SourceLine line) {
        return entries.computeIfAbsent(line, this::find);
    }

    private Optional<Entry> find(SourceLine line) {
        if (holdsSeveral(line)) {
            return Optional.empty();
        }
        return LevelLabel.of(line).flatMap(label -> level(label, line)
                .map(level -> new Entry(level, label.word(), label.words(), label.required())));
    }

    /** Whether several levels run together in the line. */
    boolean holdsSeveral(SourceLine line) {
        return RunTogether.holdsSeveral(line, scale);
    }

    /** Whether the document sets the words of levels alone on their lines. */
    boolean hasLoneLabels() {
        return loneLabels;
    }

    private Optional<Level> level(LevelLabel label, SourceLine line) {
        boolean mayBeMisspelled = line.role() != LineRole.ROW && (line.role() == LineRole.BULLET || !label.isAlone());
        return level(scale, label.word())
                .or(() -> mayBeMisspelled ? misspelled(scale, label.word()) : Optional.empty());
    }

    private static Optional<Level> level(Scale scale, String word) {
        return isName(word) ? find(scale, word, Wording::same) : Optional.empty();
    }

    private static Optional<Level> misspelled(Scale scale, String word) {
        return find(scale, word, Wording::misspelled);
    }

    private static Optional<Level> find(Scale scale, String word, BiPredicate<String, String> agree) {
        return word.length() > LONGEST_WORD
                ? Optional.empty()
                : scale.levels().stream()
                        .filter(level -> agree.test(level.name(), word))
                        .findFirst();
    }

    /** Whether some words are the name of a level of any scale that has words. */
    static boolean isName(String words) {
        return words.length() <= LONGEST_WORD && NAMES.contains(Wording.plain(words));
    }

    /** The word of another scale that the line begins with, “Does not meet” among them. */
    Optional<String> wordOfAnotherScale(SourceLine line) {
        Optional<String> word = LevelLabel.of(line).map(LevelLabel::word);
        return word.filter(found -> NOT_MET.matcher(found).matches() || isName(found));
    }

    /** The word before the colon of a bullet that names no level of the scale. */
    static Optional<String> strangeLabel(SourceLine line) {
        return line.role() == LineRole.BULLET
                ? LevelLabel.of(line)
                        .filter(label -> !label.isAlone() && label.word().split(" ").length <= MOST_WORDS)
                        .map(LevelLabel::word)
                : Optional.empty();
    }
}
