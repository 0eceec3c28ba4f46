package org.plumbline.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankSource;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.bank.CompetencyBuilder;
import org.plumbline.model.bank.CompetencyId;
import org.plumbline.model.bank.LevelText;
import org.plumbline.model.scale.BuiltInScales;

class BankSearchTest {
    private static final CompetencyBank FIRST = bank(
            "first",
            named("team-building").definition("Builds trust.").indicator("Praises in public."),
            named("writing").definition("Writes for the team.").level(LevelText.of(2, "Drafts a résumé.")),
            named("planning").level(new LevelText(3, "", List.of("Leads a team of five."))),
            named("leading-a-team").definition("Shows the way."));
    private static final CompetencyBank SECOND = bank(
            "second",
            named("supervision").number(28),
            named("interpersonal-skills").number(33).definitionItem("Settles quarrels."),
            named("judgment").number(3).applicationArea("Networks"),
            named("élan").number(51));
    private static final BankSearch SEARCH = new BankSearch(List.of(FIRST, SECOND));

    @Test
    void theStartOfANameComesBeforeItsMiddleThenTheDefinitionThenTheRest() {
        assertThat(find("team")).containsExactly("team-building", "leading-a-team", "writing", "planning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t "})
    void nothingTypedFindsEverythingInTheOrderOfTheBanks(String typed) {
        assertThat(find(typed))
                .containsExactly(
                        "team-building",
                        "writing",
                        "planning",
                        "leading-a-team",
                        "supervision",
                        "interpersonal-skills",
                        "judgment",
                        "élan");
    }

    @ParameterizedTest
    @CsvSource({
        "WRITING, writing",
        "resume, writing",
        "RÉSUMÉ, writing",
        "Elan, élan",
        "élan, élan",
        "praises, team-building",
        "quarrels, interpersonal-skills",
        "networks, judgment",
        "'  writing  ', writing"
    })
    void capitalsAccentsAndBlanksDoNotMatter(String typed, String expected) {
        assertThat(find(typed)).containsExactly(expected);
    }

    @Test
    void everyWordTypedMustOccur() {
        assertThat(find("team trust")).containsExactly("team-building");
        assertThat(find("team quarrels")).isEmpty();
    }

    @Test
    void theOrderOfTheWordsDoesNotMatter() {
        assertThat(find("trust team")).isEqualTo(find("team trust"));
    }

    @Test
    void aNumberFindsItsOwnCompetencyBeforeThoseThatOnlyBeginWithIt() {
        assertThat(find("3")).containsExactly("judgment", "interpersonal-skills");
        assertThat(find("33")).containsExactly("interpersonal-skills");
    }

    @Test
    void aNumberedNameThatBeginsWithTheWordComesBeforeOneThatHoldsIt() {
        CompetencyBank mixed = bank(
                "mixed",
                named("self-planning").number(7),
                named("planning-ahead").number(9));

        assertThat(new BankSearch(List.of(mixed)).find("plan", BankFilter.NONE).hits())
                .extracting(hit -> hit.competency().name())
                .containsExactly("planning-ahead", "self-planning");
    }

    @Test
    void whatOccursNowhereFindsNothing() {
        assertThat(find("juggling")).isEmpty();
    }

    @Test
    void signsOfPatternsAreJustSigns() {
        assertThat(find(".*")).isEmpty();
        assertThat(find("(")).isEmpty();
    }

    @Test
    void oneBankCanBeSearchedAlone() {
        assertThat(SEARCH.find("", BankFilter.NONE.withBank(java.util.Optional.of(SECOND.id())))
                        .hits())
                .hasSize(4)
                .allSatisfy(hit -> assertThat(hit.bank()).isEqualTo(SECOND));
    }

    @Test
    void aHitNamesTheBankThatItIsIn() {
        assertThat(SEARCH.find("supervision", BankFilter.NONE).hits())
                .containsExactly(
                        new BankSearch.Hit(SECOND, SECOND.competencies().get(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "superviison, supervision",
        "suprvision, supervision",
        "zupervision, supervision",
        "superrvizion, supervision",
        "supervison, supervision",
        "superviz, supervision",
        "jugdment, judgment",
        "planing, planning",
        "wirting, writing"
    })
    void oneMistakeOrTwoInALongWordAreForgiven(String typed, String expected) {
        assertThat(find(typed)).startsWith(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tem", "zeam", "pxaxnixg", "sqpqrvqsion"})
    void moreMistakesOrShortWordsAreNot(String typed) {
        assertThat(find(typed)).isEmpty();
    }

    @Test
    void whatIsWrittenAsTypedComesBeforeWhatIsOnlyLikeIt() {
        CompetencyBank like =
                bank("like", named("forming"), named("farming"), named("x").definition("Of farmers."));
        var search = new BankSearch(List.of(like));

        assertThat(names(search.find("farm", BankFilter.NONE))).containsExactly("farming", "x", "forming");
    }

    @Test
    void aWordInsideANameIsFoundBehindThoseThatBeginWithIt() {
        CompetencyBank inside = bank("inside", named("teamwork"), named("good work"), named("worker care"));

        assertThat(names(new BankSearch(List.of(inside)).find("work", BankFilter.NONE)))
                .containsExactly("worker care", "good work", "teamwork");
    }

    @Test
    void theCompetencyThatIsCalledJustThatComesFirst() {
        CompetencyBank names = bank("names", named("written reports"), named("writing well"), named("writing"));

        assertThat(names(new BankSearch(List.of(names)).find("writing", BankFilter.NONE)))
                .containsExactly("writing", "writing well");
    }

    @Test
    void lettersThatAreJoinedOrStruckThroughAreTheirPlainOnes() {
        CompetencyBank names =
                bank("names", named("Łódź"), named("Straße"), named("Smørrebrød"), named("na\u0131\u0308ve"));
        var search = new BankSearch(List.of(names));

        assertThat(names(search.find("lodz", BankFilter.NONE))).containsExactly("Łódź");
        assertThat(names(search.find("strasse", BankFilter.NONE))).containsExactly("Straße");
        assertThat(names(search.find("smorrebrod", BankFilter.NONE))).containsExactly("Smørrebrød");
    }

    @Test
    void whatIsMarkedIsWhatWasFound() {
        var found = SEARCH.find("WRITING résume", BankFilter.NONE);

        assertThat(found.words().inName("Rewriting, writing and writings"))
                .containsExactly(
                        new TypedWords.Range(0, 9), new TypedWords.Range(11, 18), new TypedWords.Range(23, 31));
        assertThat(found.words().in("Drafts a Résumé.")).containsExactly(new TypedWords.Range(9, 15));
        assertThat(found.words().in("Nothing here")).isEmpty();
    }

    @Test
    void aMistakenWordMarksTheWordThatWasMeant() {
        assertThat(SEARCH.find("superviison", BankFilter.NONE).words().in("Good supervision"))
                .containsExactly(new TypedWords.Range(5, 16));
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        var other = new BankSearch(List.of(FIRST, SECOND));

        assertThat(other.find("team", BankFilter.NONE).hits())
                .isEqualTo(SEARCH.find("team", BankFilter.NONE).hits());
    }

    @Test
    void filtersHoldTogether() {
        var filter = BankFilter.NONE.withScale(java.util.Optional.of(BuiltInScales.FAMILIARITY.name()));

        assertThat(SEARCH.find("", filter).hits()).hasSize(8);
        assertThat(SEARCH.find("", filter.withRequired(true)).hits()).isEmpty();
        assertThat(SEARCH.find("team", filter.withUsed(true), hit -> hit.competency()
                                .name()
                                .equals("planning"))
                        .hits())
                .extracting(hit -> hit.competency().name())
                .containsExactly("planning");
    }

    private static List<String> names(BankSearch.Found found) {
        return found.hits().stream().map(hit -> hit.competency().name()).toList();
    }

    private static List<String> find(String typed) {
        return SEARCH.find(typed, BankFilter.NONE).hits().stream()
                .map(hit -> hit.competency().name())
                .toList();
    }

    private static CompetencyBuilder named(String name) {
        return Competency.named(new CompetencyId(name), name, BuiltInScales.FAMILIARITY.id()).toBuilder();
    }

    private static CompetencyBank bank(String id, CompetencyBuilder... competencies) {
        return new CompetencyBank(
                new BankId(id),
                id,
                BankSource.OWN,
                List.of(BuiltInScales.FAMILIARITY),
                List.of(),
                java.util.stream.Stream.of(competencies)
                        .map(CompetencyBuilder::build)
                        .toList());
    }
}
