package org.plumbline.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.Examples;
import org.plumbline.model.analysis.Background;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.ParticipantRole;
import org.plumbline.model.workshop.PeopleChange;
import org.plumbline.model.workshop.Workshop;

class PeopleChecksTest {
    private static final LocalDate SIGNED = LocalDate.of(2026, 3, 2);

    private static Participant expert(String name, String grade, Optional<LocalDate> signed) {
        return person(name, ParticipantRole.SME, grade, signed);
    }

    private static Participant person(String name, ParticipantRole role, String grade, Optional<LocalDate> signed) {
        Background none = Background.EMPTY;
        var background = new Background(
                none.signed(),
                "",
                "",
                "",
                "",
                "",
                grade,
                none.yearsInSeries(),
                none.yearsInAgency(),
                "",
                none.yearsAsSupervisor(),
                none.yearsAsManager(),
                none.yearsInSes(),
                "",
                "");
        return new Participant(new ParticipantId(role + name), name, role, background, List.of(), signed, "", false);
    }

    private static List<Finding> findings(List<Participant> people) {
        Workshop workshop = new PeopleChange.AddParticipants(people).applyTo(Examples.workshop());
        return PeopleChecks.of(workshop);
    }

    private static List<Participant> experts(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(each -> expert("Expert " + each, "GS-14", Optional.of(SIGNED)))
                .toList();
    }

    @Test
    void nothingIsSaidBeforeAnybodyIsOnTheList() {
        assertThat(PeopleChecks.of(Examples.workshop())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7, people.fewExperts", "8, ''", "10, ''", "11, people.manyExperts"})
    void eightToTenExpertsAreUsual(int count, String expected) {
        assertThat(findings(experts(count)))
                .extracting(Finding::key)
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
        assertThat(findings(experts(count))).extracting(Finding::severity).doesNotContain(Severity.WARNING);
    }

    @Test
    void thoseWhoDidNotSignAreNamedInOneFinding() {
        var people = new ArrayList<>(experts(4));
        IntStream.rangeClosed(1, 5).forEach(each -> people.add(expert("Unsigned " + each, "GS-13", Optional.empty())));

        assertThat(findings(people)).singleElement().satisfies(finding -> assertThat(finding.sentence())
                .endsWith("not signed yet: Unsigned 1, Unsigned 2, Unsigned 3 +2."));
    }

    @Test
    void theGradeIsAskedForAndHeldAgainstTheLowestOfThePosition() {
        var people = new ArrayList<>(experts(8));
        people.add(expert("Blank", " ", Optional.of(SIGNED)));
        people.add(expert("Below", "gs 12", Optional.of(SIGNED)));
        people.set(0, expert("Other series", "SES", Optional.of(SIGNED)));
        people.set(1, expert("At it", "GS-13", Optional.of(SIGNED)));

        assertThat(findings(people))
                .extracting(Finding::key, Finding::arguments)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("people.noGrade", List.of("Blank")),
                        org.assertj.core.groups.Tuple.tuple("people.belowGrade", List.of("Below")));
    }

    @Test
    void whoSelectsIsNoExpert() {
        var people = new ArrayList<>(experts(8));
        people.add(person(" expert 3", ParticipantRole.HIRING_MANAGER, "", Optional.empty()));

        assertThat(findings(people)).extracting(Finding::key).containsExactly("people.selectsAndRates");
    }

    @Test
    void whoLeftIsNotAskedForAnything() {
        var people = new ArrayList<>(experts(8));
        people.add(expert("Gone", "", Optional.empty()).withLeft(true));

        assertThat(findings(people)).isEmpty();
    }
}
