package org.plumbline.app.projector;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.app.library.BankSearch;
import org.plumbline.model.analysis.Ballot;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.RatingSheet;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.analysis.Trial;
import org.plumbline.model.interview.Question;
import org.plumbline.model.workshop.Workshop;

/** The room sees the job, never what a person is, thinks, voted or rated. */
class RoomPrivacyTest {
    private static final int WORKSHOPS = 200;
    private static final List<Class<?>> MAKERS = makersInThePackage();

    /** Pages that would tell too much, each of something else. */
    private static final List<Function<Workshop, String>> LEAKS = List.of(
            workshop -> workshop.candidates().get(0).name(),
            workshop -> workshop.candidates().get(0).code(),
            workshop -> workshop.panel().get(0).name(),
            workshop -> workshop.scorecards().toString(),
            workshop -> workshop.agreed().toString(),
            workshop -> workshop.analysis().participants().get(0).name(),
            workshop -> workshop.analysis().participants().get(0).background().email(),
            workshop -> workshop.analysis().participants().get(0).recusal(),
            workshop -> workshop.analysis().agenda().steps().get(0).script(),
            workshop -> workshop.analysis().parked().get(0).text(),
            workshop -> workshop.analysis().tasks().get(0).author().toString(),
            workshop -> workshop.analysis().ballots().get(0).papers().toString(),
            workshop -> workshop.analysis().ratings().toString(),
            workshop -> workshop.analysis().trials().get(0).sheets().toString(),
            workshop -> workshop.analysis().trials().get(0).material(),
            workshop -> workshop.analysis().selection().reasonForCount(),
            workshop -> workshop.analysis().weights().reason(),
            workshop -> workshop.questions().get(1).goodResponses().get(0),
            workshop -> workshop.signOff().versions().get(0).signatures().get(0).name(),
            workshop -> workshop.signOff().log().toString());

    @Test
    void noPageOfAnyWorkshopHoldsACanary() {
        workshops().forEach(workshop -> assertThat(pages(workshop))
                .hasSizeGreaterThan(10)
                .allSatisfy(page -> assertThat(page.toString()).doesNotContain(CanaryWorkshops.CANARY)));
    }

    static Stream<Function<Workshop, String>> leaks() {
        return LEAKS.stream();
    }

    @ParameterizedTest
    @MethodSource("leaks")
    void aPageThatLeakedItWouldBeCaught(Function<Workshop, String> leak) {
        assertThat(workshops()
                        .map(workshop -> said(workshop, leak))
                        .map(words -> ProjectorPage.lines("Tasks", "", List.of(words), ""))
                        .anyMatch(page -> page.toString().contains(CanaryWorkshops.CANARY)))
                .isTrue();
    }

    /** Small workshops have nothing to leak. */
    private static String said(Workshop workshop, Function<Workshop, String> leak) {
        try {
            return leak.apply(workshop);
        } catch (IndexOutOfBoundsException e) {
            return "";
        }
    }

    @Test
    void noPageTellsWhoVotedOrRatedHow() {
        workshops().forEach(workshop -> assertThat(pages(exchanged(workshop))).isEqualTo(pages(workshop)));
    }

    @Test
    void aPageThatToldWhoVotedHowWouldBeCaught() {
        assertThat(workshops().anyMatch(workshop -> !votes(exchanged(workshop)).equals(votes(workshop))))
                .isTrue();
    }

    @Test
    void beforeTheRevealNoPageHangsOnAVoteOrARating() {
        workshops().map(RoomPrivacyTest::hidden).forEach(workshop -> assertThat(pages(otherwise(workshop)))
                .isEqualTo(pages(workshop)));
    }

    @Test
    void afterTheRevealThePageOfTheVoteDoes() {
        assertThat(workshops().anyMatch(workshop -> !pages(otherwise(workshop)).equals(pages(workshop))))
                .isTrue();
    }

    @Test
    void theVoteAndTheRatingOfOnePersonAloneAreNotShown() {
        workshops().map(RoomPrivacyTest::ofOnePerson).forEach(workshop -> {
            assertThat(pages(workshop)).noneMatch(page -> page.body() instanceof Body.Bars);
            assertThat(pages(otherwise(workshop))).isEqualTo(pages(workshop));
        });
    }

    @Test
    void everyClassThatMakesPagesIsTried() {
        assertThat(MAKERS).hasSizeGreaterThanOrEqualTo(10).contains(VotePages.class, TrialPages.class, TaskPages.class);
    }

    private static Stream<Workshop> workshops() {
        return LongStream.range(0, WORKSHOPS).mapToObj(CanaryWorkshops::of);
    }

    /** The same papers and sheets in other people's names. */
    private static Workshop exchanged(Workshop workshop) {
        JobAnalysis analysis = workshop.analysis();
        return with(
                workshop,
                analysis.toBuilder()
                        .ballots(analysis.ballots().stream()
                                .map(ballot -> papers(ballot, exchanged(ballot.papers())))
                                .toList())
                        .trials(analysis.trials().stream()
                                .map(trial -> sheets(trial, exchangedSheets(trial.sheets())))
                                .toList())
                        .ratings(exchangedRatings(analysis.ratings()))
                        .build());
    }

    private static List<Ballot.Paper> exchanged(List<Ballot.Paper> papers) {
        List<ParticipantId> voters =
                reversed(papers.stream().map(Ballot.Paper::voter).toList());
        var changed = new ArrayList<Ballot.Paper>();
        papers.forEach(paper -> changed.add(new Ballot.Paper(voters.get(changed.size()), paper.dots())));
        return changed;
    }

    private static List<Trial.Sheet> exchangedSheets(List<Trial.Sheet> sheets) {
        List<ParticipantId> raters =
                reversed(sheets.stream().map(Trial.Sheet::rater).toList());
        var changed = new ArrayList<Trial.Sheet>();
        sheets.forEach(sheet -> changed.add(new Trial.Sheet(raters.get(changed.size()), sheet.ratings())));
        return changed;
    }

    private static List<RatingSheet> exchangedRatings(List<RatingSheet> sheets) {
        List<ParticipantId> raters =
                reversed(sheets.stream().map(RatingSheet::rater).toList());
        var changed = new ArrayList<RatingSheet>();
        sheets.forEach(
                sheet -> changed.add(new RatingSheet(raters.get(changed.size()), sheet.tasks(), sheet.competencies())));
        return changed;
    }

    private static <T> List<T> reversed(List<T> things) {
        var reversed = new ArrayList<>(things);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Nothing is revealed; ratings, which nobody reveals, stay as they are. */
    private static Workshop hidden(Workshop workshop) {
        JobAnalysis analysis = workshop.analysis();
        return with(
                workshop,
                analysis.toBuilder()
                        .ballots(analysis.ballots().stream()
                                .map(ballot -> new Ballot(
                                        ballot.id(),
                                        ballot.number(),
                                        ballot.dotsEach(),
                                        ballot.options(),
                                        ballot.papers(),
                                        Optional.empty()))
                                .toList())
                        .trials(analysis.trials().stream()
                                .map(trial -> revealed(trial, false))
                                .toList())
                        .build());
    }

    private static Workshop ofOnePerson(Workshop workshop) {
        JobAnalysis analysis = workshop.analysis();
        return with(
                workshop,
                analysis.toBuilder()
                        .ballots(analysis.ballots().stream()
                                .map(ballot -> papers(ballot, first(ballot.papers())))
                                .toList())
                        .trials(analysis.trials().stream()
                                .map(trial -> sheets(trial, first(trial.sheets())))
                                .toList())
                        .ratings(first(analysis.ratings()))
                        .build());
    }

    private static <T> List<T> first(List<T> things) {
        return things.subList(0, Math.min(1, things.size()));
    }

    /** Everybody voted and rated in trials in another way. */
    private static Workshop otherwise(Workshop workshop) {
        var random = new Random(workshop.analysis().tasks().size());
        JobAnalysis analysis = workshop.analysis();
        return with(
                workshop,
                analysis.toBuilder()
                        .ballots(analysis.ballots().stream()
                                .map(ballot -> papers(
                                        ballot,
                                        ballot.papers().stream()
                                                .map(paper -> new Ballot.Paper(paper.voter(), dots(ballot, random)))
                                                .toList()))
                                .toList())
                        .trials(analysis.trials().stream()
                                .map(trial -> sheets(
                                        trial,
                                        trial.sheets().stream()
                                                .map(RoomPrivacyTest::oneLevelOn)
                                                .toList()))
                                .toList())
                        .build());
    }

    private static List<Ballot.Dots> dots(Ballot ballot, Random random) {
        return ballot.options().stream()
                .limit(1)
                .map(option -> new Ballot.Dots(option.group(), 1 + random.nextInt(5)))
                .toList();
    }

    private static Trial.Sheet oneLevelOn(Trial.Sheet sheet) {
        return new Trial.Sheet(
                sheet.rater(),
                sheet.ratings().stream()
                        .map(rating ->
                                new Trial.TrialRating(rating.competency(), rating.level() % 4 + 1, "canary other"))
                        .toList());
    }

    private static Ballot papers(Ballot ballot, List<Ballot.Paper> papers) {
        return new Ballot(ballot.id(), ballot.number(), ballot.dotsEach(), ballot.options(), papers, ballot.revealed());
    }

    private static Trial sheets(Trial trial, List<Trial.Sheet> sheets) {
        return new Trial(
                trial.id(),
                trial.kind(),
                trial.title(),
                trial.material(),
                trial.competencies(),
                sheets,
                trial.revealed());
    }

    private static Trial revealed(Trial trial, boolean shown) {
        return new Trial(
                trial.id(),
                trial.kind(),
                trial.title(),
                trial.material(),
                trial.competencies(),
                trial.sheets(),
                shown ? trial.revealed() : Optional.empty());
    }

    private static Workshop with(Workshop workshop, JobAnalysis analysis) {
        return workshop.toBuilder().analysis(analysis).build();
    }

    private static List<String> votes(Workshop workshop) {
        return workshop.analysis().ballots().stream()
                .map(ballot -> ballot.papers().toString())
                .toList();
    }

    /** Every page that can be made of a workshop. */
    private static List<ProjectorPage> pages(Workshop workshop) {
        var pages = new ArrayList<ProjectorPage>();
        Deck.of(workshop).entries().forEach(entry -> pages.add(entry.page()));
        for (Class<?> maker : MAKERS) {
            ways(maker).forEach(way -> pages.addAll(made(way, workshop)));
        }
        return pages;
    }

    private static List<Class<?>> makersInThePackage() {
        return new ClassFileImporter()
                .importPackages("org.plumbline.app.projector").stream()
                        .filter(type -> type.getSimpleName().endsWith("Pages"))
                        .map(JavaClass::reflect)
                        .filter(type -> ways(type).findAny().isPresent())
                        .<Class<?>>map(type -> type)
                        .toList();
    }

    private static Stream<Method> ways(Class<?> maker) {
        return Stream.of(maker.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> Stream.of(method.getParameterTypes()).noneMatch(BankSearch.Hit.class::equals))
                .sorted(java.util.Comparator.comparing(Method::getName));
    }

    private static List<ProjectorPage> made(Method way, Workshop workshop) {
        if (way.getParameterCount() == 1) {
            return make(way, workshop);
        }
        var pages = new ArrayList<ProjectorPage>();
        things(way.getParameterTypes()[1], workshop).forEach(thing -> pages.addAll(make(way, workshop, thing)));
        return pages;
    }

    private static List<?> things(Class<?> type, Workshop workshop) {
        if (type == SelectedCompetency.class) {
            return workshop.competencies();
        }
        if (type == Ballot.class) {
            return workshop.analysis().ballots();
        }
        if (type == Trial.class) {
            return workshop.analysis().trials();
        }
        if (type == Optional.class) {
            return workshop.questions().stream()
                    .map(Question::id)
                    .map(Optional::of)
                    .toList();
        }
        throw new AssertionError("Say here what a page is made of: " + type);
    }

    private static List<ProjectorPage> make(Method way, Object... arguments) {
        try {
            Object made = way.invoke(null, arguments);
            if (made instanceof Optional<?> maybe) {
                return maybe.map(ProjectorPage.class::cast).stream().toList();
            }
            return List.of((ProjectorPage) made);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
