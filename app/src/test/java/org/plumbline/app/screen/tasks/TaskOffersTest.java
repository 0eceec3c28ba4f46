package org.plumbline.app.screen.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.app.screen.Steps;
import org.plumbline.app.testing.Invented;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.app.testing.TestServices;
import org.plumbline.model.analysis.TaskStatement;
import org.plumbline.model.bank.BankId;
import org.plumbline.model.bank.BankTask;

class TaskOffersTest {
    private static final String ONET =
            """
            O*NET-SOC Code\tTitle\tTask ID\tTask\tTask Type
            15-1231.00\tNetwork Support Specialists\t1\tBack up the settings of routers.\tCore
            15-1231.00\tNetwork Support Specialists\t2\tLay cables.\tCore
            15-1232.00\tUser Support Specialists\t3\tSet up equipment for newcomers.\tn/a
            15-1232.00\tUser Support Specialists\t4\tBack up the settings of routers.\tn/a
            """;

    @TempDir
    Path home;

    private final WorkshopDocument document = Board.document();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();

    private TaskOffers offers() {
        return new TaskOffers(document, TestServices.at(home, dialogs));
    }

    private TaskOffers of(String name, String content) throws IOException {
        TaskOffers offers = offers();
        offers.fromFile(Files.writeString(home.resolve(name), content));
        return offers;
    }

    @Test
    void whatAnOnetTableOffersIsShownWithWhatIsThereAlready() throws IOException {
        TaskOffers offers = of("tasks.txt", ONET);

        assertThat(dialogs.problems()).isEmpty();
        assertThat(offers.open().get()).isTrue();
        assertThat(offers.shown())
                .extracting(TaskOffers.Offer::source)
                .containsExactly("O*NET 15-1231.00", "O*NET 15-1231.00", "O*NET 15-1232.00", "O*NET 15-1232.00");
        assertThat(offers.shown()).extracting(TaskOffers.Offer::there).containsExactly(false, true, false, false);
        assertThat(offers.ticked().get()).isEqualTo(3);
    }

    @Test
    void offersAreFilteredByOccupationAndSearched() throws IOException {
        TaskOffers offers = of("tasks.txt", ONET);

        assertThat(offers.occupations())
                .extracting(TaskOffers.Occupation::words)
                .containsExactly(
                        "All occupations",
                        "15-1231.00  Network Support Specialists",
                        "15-1232.00  User Support Specialists");
        offers.occupation().set(offers.occupations().get(2));
        assertThat(offers.shown()).hasSize(2);
        offers.search().set("EQUIPMENT");
        assertThat(offers.shown())
                .extracting(TaskOffers.Offer::text)
                .containsExactly("Set up equipment for newcomers.");
        offers.tickShown(false);
        assertThat(offers.ticked().get()).isEqualTo(2);
    }

    @Test
    void whatIsTickedComesInOneStepEachTextOnceWithItsSource() throws IOException {
        TaskOffers offers = of("tasks.txt", ONET);

        assertThat(offers.take()).isEqualTo(2);

        List<TaskStatement> tasks = document.current().analysis().tasks();
        assertThat(tasks.subList(6, 8))
                .extracting(TaskStatement::text, TaskStatement::source)
                .containsExactly(
                        tuple("Back up the settings of routers.", "O*NET 15-1231.00"),
                        tuple("Set up equipment for newcomers.", "O*NET 15-1232.00"));
        assertThat(Steps.of(document).nextUndo()).contains("add 2 tasks");
        assertThat(offers.open().get()).isFalse();
    }

    @Test
    void niceTasksKeepTheirNumbers() throws IOException {
        TaskOffers offers = of(
                "tasks.yml",
                """
                - tId: T0001
                  taskDescription: Acquire what the security of systems needs.
                """);

        assertThat(offers.shown()).extracting(TaskOffers.Offer::source).containsExactly("NICE T0001");
    }

    @Test
    void aFileWithoutTasksSaysWhatToDo() throws IOException {
        TaskOffers offers = of("notes.txt", "Nothing to see here.\n");

        assertThat(offers.open().get()).isFalse();
        assertThat(dialogs.problems()).singleElement().asString().startsWith("“notes.txt” holds no task statements.");
    }

    @Test
    void aFileThatIsNotThereIsASentence() {
        offers().fromFile(home.resolve("gone.txt"));

        assertThat(dialogs.problems()).hasSize(1);
    }

    @Test
    void banksOfTheLibraryOfferTheirTasks() {
        Services services = TestServices.at(home, dialogs);
        var offers = new TaskOffers(document, services);
        offers.fromLibrary();
        assertThat(dialogs.problems()).singleElement().asString().startsWith("No bank of the library");

        services.library()
                .add(Invented.bank().toBuilder()
                        .id(new BankId("offering"))
                        .title("Offering")
                        .tasks(List.of(new BankTask("7", "Weigh anchors.", "", "")))
                        .build());
        offers.fromLibrary();

        assertThat(offers.shown()).extracting(TaskOffers.Offer::source).containsExactly("Offering 7");
        offers.close();
        assertThat(offers.shown()).isEmpty();
    }
}
