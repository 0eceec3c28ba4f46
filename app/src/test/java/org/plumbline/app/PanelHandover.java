package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.testing.ScriptedDialogs;
import org.plumbline.export.packet.Format;
import org.plumbline.model.interview.Candidate;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.panel.RecordEntry;

/** What remains: the record of who did what, and the case file of one candidate without the others. */
final class PanelHandover {
    private static final String REVEALED = "The offers go out today";

    private final Facilitator desk;
    private final ScriptedDialogs dialogs;
    private final List<CandidateId> people;

    PanelHandover(Facilitator desk, ScriptedDialogs dialogs, List<CandidateId> people) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.people = people;
    }

    /** Nobody is told who a code is without saying why. */
    void revealNames() {
        desk.go(Goal.CANDIDATES);
        desk.press("names-reveal");
        desk.clear("names-who");
        desk.type("names-who", PanelScores.ANA);
        desk.press("names-open");
        assertThat(desk.workshop().proceedings().blind()).isTrue();
        desk.type("names-why", REVEALED);
        desk.press("names-open");
        assertThat(desk.workshop().proceedings().blind()).isFalse();
    }

    /** Everything that was done and why stands in the record, which is whole. */
    void recordAndCaseFile(Path folder) throws Exception {
        desk.go(Goal.RECORD);
        assertThat(desk.text("record-standing")).contains("unbroken");
        assertThat(((ListView<?>) desk.node("record-list")).getItems()).hasSizeGreaterThan(10);
        assertThat(desk.workshop().proceedings().record().stream().map(RecordEntry::why))
                .contains(
                        REVEALED,
                        "A cousin of mine",
                        "I had overlooked the second plan",
                        "We heard two situations and no third");
        chooseTheCase();
        dialogs.choosing(folder);
        desk.press("record-case");
        desk.await(() -> desk.text("record-note").startsWith("The case file is whole"));
        theOthersAreLeftOut(folder);
    }

    private void chooseTheCase() {
        var subjects = (ChoiceBox<?>) desk.node("record-subject");
        String code = candidate(PanelScores.DIFFERING).code();
        int index = subjects.getItems().stream()
                .map(Object::toString)
                .map(words -> words.contains(code))
                .toList()
                .indexOf(true);
        desk.at(() -> subjects.getSelectionModel().select(index));
        @SuppressWarnings("unchecked")
        var format = (ChoiceBox<Format>) desk.node("record-format");
        desk.at(() -> format.setValue(Format.WORD));
    }

    private Candidate candidate(int number) {
        return desk.workshop().candidate(people.get(number)).orElseThrow();
    }

    private void theOthersAreLeftOut(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files).hasSizeGreaterThan(3);
        var others = new ArrayList<String>();
        for (int i = 0; i < people.size(); i++) {
            if (i != PanelScores.DIFFERING) {
                others.add(candidate(i).code());
                others.add(PanelScores.CANDIDATES.get(i));
            }
        }
        for (Path file : files) {
            assertThat(file.getFileName().toString()).doesNotContain(others);
            assertThat(content(Files.readAllBytes(file))).as(file.toString()).doesNotContain(others);
        }
    }

    /** Also of what is packed. */
    private static String content(byte[] bytes) throws IOException {
        var words = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                words.append(entry.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return words.toString();
    }
}
