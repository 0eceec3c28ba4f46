package org.plumbline.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Examples;
import org.plumbline.model.analysis.Agenda;
import org.plumbline.model.analysis.AgendaStep;
import org.plumbline.model.analysis.AgendaStepId;
import org.plumbline.model.analysis.AgendaTopic;
import org.plumbline.model.analysis.ParkedItem;
import org.plumbline.model.analysis.ParkedItemId;
import org.plumbline.model.analysis.UsualAgenda;
import org.plumbline.model.workshop.AgendaChange;
import org.plumbline.model.workshop.ParkingChange;
import org.plumbline.model.workshop.Workshop;

class AgendaChecksTest {
    private static List<String> sentences(AgendaChange... changes) {
        Workshop workshop = Examples.workshop();
        for (AgendaChange change : changes) {
            workshop = change.applyTo(workshop);
        }
        return AgendaChecks.of(workshop).stream().map(Finding::sentence).toList();
    }

    private static AgendaChange agenda(String title, int minutes) {
        var step = new AgendaStep(new AgendaStepId("a"), 1, title, AgendaTopic.TASKS, minutes, "", 0, false);
        return new AgendaChange.SetAgenda(new Agenda(List.of(step), Optional.empty()));
    }

    @Test
    void nothingIsSaidOfAWorkshopWithoutAgenda() {
        assertThat(sentences()).isEmpty();
    }

    @Test
    void eightHoursAreADayAndMoreIsLong() {
        assertThat(sentences(agenda("Tasks", 480))).isEmpty();
        assertThat(sentences(agenda("Tasks", 481))).singleElement().asString().startsWith("Day 1 of the agenda");
    }

    @Test
    void theUsualAgendaSaysThatItsSecondDayIsLong() {
        var last = new AtomicInteger();
        Agenda usual = UsualAgenda.make(() -> new AgendaStepId("s" + last.incrementAndGet()));

        assertThat(sentences(new AgendaChange.SetAgenda(usual)))
                .singleElement()
                .asString()
                .startsWith("Day 2 of the agenda takes 10.8 hours");
    }

    @Test
    void aStepNeedsATitle() {
        assertThat(sentences(agenda(" ", 10))).containsExactly("Step 1 of the agenda has no title yet.");
    }

    @Test
    void whatIsParkedIsAskedForUntilItIsAnswered() {
        var item = new ParkedItem(new ParkedItemId("p"), "Who decides?", AgendaTopic.VOTE, Instant.EPOCH, "");
        var park = new ParkingChange.ParkItem(item);

        assertThat(sentences(park)).containsExactly("Parked and not yet answered: 1.");
        assertThat(sentences(park, new ParkingChange.EditParked(item.withAnswer("The sponsor."), "answer")))
                .isEmpty();
    }
}
