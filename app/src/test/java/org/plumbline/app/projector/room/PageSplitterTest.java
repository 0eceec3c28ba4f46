package org.plumbline.app.projector.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.app.projector.Body;
import org.plumbline.app.projector.ProjectorPage;

/** A page that does not fit becomes several; nothing is lost and nothing is cut off. */
class PageSplitterTest {
    private static final String SENTENCE = "Plans the work of a team so that others can go on with it. ";

    @Test
    void aPageThatFitsStaysWhole() {
        ProjectorPage page = page("", Body.Lines.of(List.of("one", "two")));

        assertThat(lay(page)).singleElement().satisfies(drawing -> assertThat(drawing.page())
                .isEqualTo(page));
    }

    @Test
    void aLongListBecomesNumberedPartsOfWholeLines() {
        List<String> tasks = IntStream.rangeClosed(1, 150)
                .mapToObj(number -> "Task " + number + ": " + SENTENCE.strip())
                .toList();
        List<Drawing> parts = lay(page("150 tasks", Body.Lines.of(tasks)));

        assertThat(parts).hasSizeGreaterThan(5).allMatch(Drawing::fits);
        assertThat(parts.get(0).page().part().words()).isEqualTo("1/" + parts.size());
        assertThat(parts.get(1).page().part().words()).isEqualTo("2/" + parts.size());
        assertThat(lines(parts)).isEqualTo(tasks);
        assertThat(parts).allSatisfy(part -> assertThat(part.page().lead()).isEqualTo("150 tasks"));
    }

    @Test
    void aLongLeadStandsOnTheFirstPartOnly() {
        String lead = SENTENCE.repeat(4).strip();
        List<Drawing> parts = lay(page(lead, Body.Lines.of(Collections.nCopies(60, SENTENCE.strip()))));

        assertThat(parts.get(0).page().lead()).isEqualTo(lead);
        assertThat(parts.stream().skip(1).map(part -> part.page().lead())).containsOnly("");
    }

    @Test
    void aTextLongerThanAPageIsCutAtTheEndOfASentence() {
        String text = SENTENCE.repeat(150).strip();
        List<Drawing> parts = lay(page("", Body.Lines.of(List.of(text))));

        assertThat(parts).hasSizeGreaterThan(2).allMatch(Drawing::fits);
        assertThat(lines(parts)).allMatch(line -> line.endsWith("it."));
        assertThat(String.join(" ", lines(parts))).isEqualTo(text);
    }

    @Test
    void aTextWithoutSentencesIsCutBetweenWordsAndOneWithoutWordsAnywhere() {
        String words = "mooring ".repeat(1500).strip();
        String letters = "x".repeat(20_000);

        assertThat(lines(lay(page("", Body.Lines.of(List.of(words))))))
                .allMatch(line -> line.matches("mooring( mooring)*"));
        assertThat(String.join("", lines(lay(page("", Body.Lines.of(List.of(letters)))))))
                .isEqualTo(letters);
    }

    @Test
    void levelsThatDoNotFitSideBySideStandOnTwoPagesWithTheirTextsWhole() {
        List<Body.Column> columns = IntStream.rangeClosed(1, 4)
                .mapToObj(number ->
                        new Body.Column("Level " + number, SENTENCE.repeat(14).strip(), ""))
                .toList();
        List<Drawing> parts = lay(page("", new Body.Columns(columns)));

        assertThat(parts).hasSize(2).allMatch(Drawing::fits);
        assertThat(parts.stream().flatMap(part -> columns(part).stream())).isEqualTo(columns);
    }

    @Test
    void oneLevelLongerThanAPageGoesOnUnderItsName() {
        var column = new Body.Column("Level 1", SENTENCE.repeat(150).strip(), "required at GS-13");
        List<Drawing> parts = lay(page("", new Body.Columns(List.of(column))));

        assertThat(parts).hasSizeGreaterThan(1).allMatch(Drawing::fits);
        assertThat(parts.stream().flatMap(part -> columns(part).stream()))
                .allMatch(some -> some.name().equals("Level 1") && some.note().equals("required at GS-13"));
        assertThat(parts.stream()
                        .flatMap(part -> columns(part).stream())
                        .map(Body.Column::text)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(column.text());
    }

    @Test
    void cardsAndRowsStayWhole() {
        List<Body.Card> cards = IntStream.range(0, 30)
                .mapToObj(number -> new Body.Card("Group " + number, Collections.nCopies(5, SENTENCE.strip())))
                .toList();
        List<List<String>> rows = IntStream.range(0, 80)
                .mapToObj(number -> List.of("Row " + number, "4.2", "3.9", "kept"))
                .toList();
        List<Drawing> cardParts = lay(page("", new Body.Cards(cards)));
        List<Drawing> rowParts = lay(page("", new Body.Grid(List.of("Task", "A", "B", "C"), rows)));

        assertThat(cardParts).hasSizeGreaterThan(1).allMatch(Drawing::fits);
        assertThat(cardParts.stream().flatMap(part -> ((Body.Cards) part.page().body()).cards().stream()))
                .isEqualTo(cards);
        assertThat(rowParts).hasSizeGreaterThan(1).allMatch(Drawing::fits);
        assertThat(rowParts.stream().flatMap(part -> ((Body.Grid) part.page().body()).rows().stream()))
                .isEqualTo(rows);
    }

    @Test
    void aCardLargerThanAPageGoesOnUnderItsName() {
        var card = new Body.Card(
                "Group",
                IntStream.range(0, 90).mapToObj(i -> i + " " + SENTENCE.strip()).toList());
        List<Drawing> parts = lay(page("", new Body.Cards(List.of(card))));
        var lines = new ArrayList<String>();
        for (Drawing part : parts) {
            for (Body.Card some : ((Body.Cards) part.page().body()).cards()) {
                assertThat(some.name()).isEqualTo("Group");
                lines.addAll(some.lines());
            }
        }

        assertThat(parts).allMatch(Drawing::fits);
        assertThat(lines).isEqualTo(card.lines());
    }

    @Test
    void aTitleOfManyWordsGoesOnUnderItself() {
        String title = SENTENCE.repeat(10).strip();
        List<Drawing> parts = lay(new ProjectorPage(title, "", new Body.Nothing(), "foot"));

        assertThat(parts).allMatch(Drawing::fits);
        assertThat(parts.get(0).page().title()).endsWith("…");
        assertThat(parts.get(0).page().lead()).endsWith("it.");
    }

    @ParameterizedTest
    @CsvSource({"1920,1080", "1280,720", "1024,768", "3840,2160"})
    void fartherSeatsMakeMorePagesOfLargerLetters(int width, int height) {
        ProjectorPage page = page("", Body.Lines.of(Collections.nCopies(40, SENTENCE.strip())));
        List<Drawing> near = lay(page, new Picture(width, height, new Seat(8, 2).share()));
        List<Drawing> far = lay(page, new Picture(width, height, new Seat(18, 2).share()));

        assertThat(far).hasSizeGreaterThan(near.size()).allMatch(Drawing::fits);
        assertThat(smallest(near)).isEqualTo(height * 0.03);
        assertThat(smallest(far)).isEqualTo(height * 0.045);
    }

    @Test
    void fewWordsAreSetLarge() {
        assertThat(smallestButFoot(lay(page("", Body.Lines.of(List.of("one", "two"))))))
                .isEqualTo(1080 * 0.06);
    }

    @Test
    void aListThatGrowsKeepsItsLetters() {
        var few = new Body.Lines(List.of(Body.Line.of("one")), true);
        var many = new Body.Lines(Collections.nCopies(40, Body.Line.of(SENTENCE)), true);

        assertThat(smallestButFoot(lay(page("", few)))).isEqualTo(smallestButFoot(lay(page("", many))));
    }

    private static double smallest(List<Drawing> parts) {
        return words(parts).stream()
                .mapToDouble(words -> words.letters().size())
                .min()
                .orElseThrow();
    }

    private static double smallestButFoot(List<Drawing> parts) {
        return words(parts).stream()
                .filter(words -> !words.style().equals("projector-foot"))
                .mapToDouble(words -> words.letters().size())
                .min()
                .orElseThrow();
    }

    private static List<Drawing.Words> words(List<Drawing> parts) {
        return parts.stream()
                .flatMap(part -> part.marks().stream())
                .filter(Drawing.Words.class::isInstance)
                .map(Drawing.Words.class::cast)
                .toList();
    }

    private static List<String> lines(List<Drawing> parts) {
        return parts.stream()
                .flatMap(part -> ((Body.Lines) part.page().body()).lines().stream())
                .map(Body.Line::text)
                .toList();
    }

    private static List<Body.Column> columns(Drawing part) {
        return part.page().body() instanceof Body.Columns columns ? columns.columns() : List.of();
    }

    private static ProjectorPage page(String lead, Body body) {
        return new ProjectorPage("Tasks", lead, body, "Harbour planner · Tasks");
    }

    private static List<Drawing> lay(ProjectorPage page) {
        return lay(page, new Picture(1920, 1080, Seat.LEAST_SHARE));
    }

    private static List<Drawing> lay(ProjectorPage page, Picture picture) {
        return new Laying(new PlainMeasure()).lay(page, picture);
    }
}
