package org.plumbline.app.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.app.action.AppAction;
import org.plumbline.app.dialog.Dialogs;
import org.plumbline.app.library.BankExport;
import org.plumbline.app.library.LibraryBank;
import org.plumbline.app.projector.room.RoomLook;
import org.plumbline.app.screen.Goal;
import org.plumbline.model.analysis.Coverage;
import org.plumbline.model.analysis.ParticipantRole;
import org.plumbline.model.analysis.ReviewQuestion;
import org.plumbline.model.analysis.Trial;
import org.plumbline.model.bank.CompetencyField;
import org.plumbline.model.check.Completeness;
import org.plumbline.model.check.QualityKind;
import org.plumbline.model.check.TaskHint;
import org.plumbline.model.compare.BankEntry;
import org.plumbline.model.edit.BankChange;
import org.plumbline.model.edit.BankTogether;
import org.plumbline.model.intake.table.FieldKind;
import org.plumbline.model.kit.KitChange;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.scoring.QuestionNote;
import org.plumbline.model.signoff.SignerRole;
import org.plumbline.model.workshop.CandidateHold;
import org.plumbline.model.workshop.PanelAgreement;
import org.plumbline.model.workshop.ReviewStanding;
import org.plumbline.model.workshop.Together;
import org.plumbline.model.workshop.WorkshopChange;

/** Every key that the sources use has words, and every word in the files is used. */
class WordsTest {
    private static final Path FILES = Path.of("src/main/resources/org/plumbline/app/words");
    private static final Map<String, String> WORDS = words();

    /** What the sources put behind a prefix; a prefix that is not here only needs some words. */
    private static final Map<String, Set<String>> MADE = Map.ofEntries(
            Map.entry("record.format.", names(org.plumbline.export.packet.Format.values())),
            Map.entry("documents.as.", names(org.plumbline.export.packet.Format.values())),
            Map.entry("documents.shelf.", names(org.plumbline.export.compose.Shelf.values())),
            Map.entry("documents.state.", names(org.plumbline.export.packet.Outcome.State.values())),
            Map.entry("action.", names(AppAction.values())),
            Map.entry("agreement.kind.", names(RoundKind.values())),
            Map.entry("agreement.which.", names(PanelAgreement.Which.values())),
            Map.entry("frame.stage.", names(Goal.values())),
            Map.entry("common.files.", names(Dialogs.FileKind.values())),
            Map.entry("library.as.", names(BankExport.values())),
            Map.entry("library.origin.", names(LibraryBank.Origin.values())),
            Map.entry("difference.field.", names(CompetencyField.values())),
            Map.entry("importing.field.", names(FieldKind.values())),
            Map.entry("importing.edition.kind.", names(BankEntry.Kind.values())),
            Map.entry("competencies.review.", names(ReviewQuestion.values())),
            Map.entry("projector.signer.", names(SignerRole.values())),
            Map.entry("signoff.part.", names(Completeness.Part.values())),
            Map.entry("signoff.role.", names(SignerRole.values())),
            Map.entry("people.role.", names(ParticipantRole.values())),
            Map.entry("people.roles.", names(ParticipantRole.values())),
            Map.entry("trial.add.", names(Trial.Kind.values())),
            Map.entry("trial.new.", names(Trial.Kind.values())),
            Map.entry("trial.kind.", names(Trial.Kind.values())),
            Map.entry("tasks.hint.", names(TaskHint.values())),
            Map.entry("projector.light.", names(Coverage.Light.values())),
            Map.entry("projector.look.", names(RoomLook.values())),
            Map.entry("projector.trial.", names(Trial.Kind.values())),
            Map.entry("candidates.held.", names(CandidateHold.values())),
            Map.entry("review.kind.", names(QualityKind.values())),
            Map.entry("review.standing.", names(ReviewStanding.values())),
            Map.entry("review.asked.", names(QuestionNote.How.values())),
            Map.entry("start.sample.", samples()));

    @Test
    void everyKeyInTheSourcesHasWords() {
        assertThat(whole()).isNotEmpty().isSubsetOf(WORDS.keySet());
    }

    @Test
    void everyKeyThatIsMadeFromAPrefixHasWords() {
        assertThat(prefixes()).containsAll(MADE.keySet());
        MADE.forEach((prefix, rest) -> assertThat(rest).isNotEmpty().allSatisfy(end -> assertThat(WORDS)
                .containsKey(prefix + end)));
    }

    @Test
    void everyPrefixInTheSourcesHasSomeWords() {
        assertThat(prefixes()).allSatisfy(prefix -> assertThat(WORDS.keySet()).anyMatch(key -> key.startsWith(prefix)));
    }

    @Test
    void everyStepThatCanBeUndoneHasWords() {
        assertThat(changes()).hasSizeGreaterThan(20).isSubsetOf(WORDS.keySet());
    }

    @Test
    void everyWordInTheFilesIsUsed() {
        var unused = new TreeSet<>(WORDS.keySet());
        unused.removeAll(whole());
        unused.removeAll(changes());
        MADE.forEach((prefix, rest) -> rest.forEach(end -> unused.remove(prefix + end)));
        prefixes().stream()
                .filter(prefix -> !MADE.containsKey(prefix))
                .forEach(prefix -> unused.removeIf(key -> key.startsWith(prefix)));

        assertThat(unused).isEmpty();
    }

    @Test
    void everyKeyBeginsWithTheNameOfItsFile() throws IOException {
        for (Path file : files()) {
            String name = file.getFileName().toString().replace(".properties", ".");
            assertThat(keys(file)).as(file.toString()).isNotEmpty().allSatisfy(key -> assertThat(key)
                    .startsWith(name));
        }
    }

    @Test
    void noKeyStandsInAFileTwice() throws IOException {
        for (Path file : files()) {
            assertThat(keys(file)).as(file.toString()).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyPatternCanBeFilledIn() {
        WORDS.forEach((key, pattern) ->
                assertThat(new MessageFormat(pattern, Locale.ENGLISH)).as(key).isNotNull());
    }

    /** A straight apostrophe would swallow itself and every placeholder behind it. */
    @Test
    void noPatternHasAStraightApostrophe() {
        assertThat(WORDS).allSatisfy((key, pattern) -> assertThat(pattern).doesNotContain("'"));
    }

    @Test
    void noWordsAreBlank() {
        assertThat(WORDS).allSatisfy((key, pattern) -> assertThat(pattern).isNotBlank());
    }

    @Test
    void everyCallGivesAsManyArgumentsAsItsPatternHasPlaces() {
        List<List<String>> calls = Sources.callsOfWords();

        assertThat(calls).hasSizeGreaterThan(30).allSatisfy(call -> assertThat(call)
                .as(call.toString())
                .hasSize(1 + places(WORDS.getOrDefault(call.get(0), ""))));
    }

    @Test
    void aKeyThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> Words.of("common.noSuchWord")).hasMessageContaining("common.noSuchWord");
    }

    @Test
    void argumentsAreFilledIn() {
        assertThat(Words.of("frame.saved", "12:30")).isEqualTo("saved 12:30");
    }

    @Test
    void countsAreSaidInTheSingularAndThePlural() {
        assertThat(Stream.of(1, 2).map(count -> Words.of("frame.hints", count))).containsExactly("1 hint", "2 hints");
    }

    @Test
    void charactersBeyondAsciiAreReadAsTheyAre() {
        assertThat(Words.of("frame.undo", "x")).isEqualTo("Undo “x”");
    }

    private static int places(String pattern) {
        Format[] formats = new MessageFormat(pattern, Locale.ENGLISH).getFormatsByArgumentIndex();
        return formats.length;
    }

    /** Literals that name a file of words and are a whole key. */
    private static Set<String> whole() {
        return keyLike().stream().filter(text -> !text.endsWith(".")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> prefixes() {
        return keyLike().stream().filter(text -> text.endsWith(".")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keyLike() {
        Set<String> bundles = files().stream()
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .collect(Collectors.toSet());
        Pattern key = Pattern.compile("(" + String.join("|", bundles) + ")\\.[A-Za-z0-9.-]*");
        return Sources.literals().stream()
                .filter(text -> key.matcher(text).matches() && !text.endsWith(".css"))
                .collect(Collectors.toSet());
    }

    private static Set<String> changes() {
        return Stream.of(
                        kinds("change.", WorkshopChange.class),
                        kinds("bankchange.", BankChange.class),
                        kinds("change.", KitChange.class))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
    }

    private static Stream<String> kinds(String prefix, Class<?> sealed) {
        return kinds(sealed)
                .filter(kind -> kind != Together.class && kind != BankTogether.class)
                .map(kind -> prefix + kind.getSimpleName());
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(WordsTest::kinds) : Stream.of(type);
    }

    private static Set<String> names(Enum<?>... values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.toSet());
    }

    private static Set<String> samples() {
        Pattern sample = Pattern.compile("new Sample\\(\"([a-z-]+)\"\\)");
        return Sources.all().stream()
                .flatMap(source -> sample.matcher(source).results())
                .flatMap(found -> Stream.of(found.group(1) + ".title", found.group(1) + ".about"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Map<String, String> words() {
        var words = new TreeMap<String, String>();
        for (Path file : files()) {
            String name = file.getFileName().toString().replace(".properties", "");
            var bundle = java.util.ResourceBundle.getBundle("org.plumbline.app.words." + name, Locale.ENGLISH);
            bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
        }
        return words;
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> keys(Path file) throws IOException {
        var keys = new ArrayList<String>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                keys.add(line.substring(0, line.indexOf('=')).strip());
            }
        }
        return keys;
    }
}
