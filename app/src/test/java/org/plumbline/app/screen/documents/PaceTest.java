package org.plumbline.app.screen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.settings.Settings;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.Parameters;
import org.plumbline.export.packet.Format;
import org.plumbline.export.packet.PlannedDocument;

class PaceTest {
    private static final List<PlannedDocument> THOUSAND =
            Collections.nCopies(1000, new PlannedDocument(DocumentKind.SCORECARD, Parameters.NONE, Format.PDF));

    @TempDir
    Path home;

    @Test
    void aSlowComputerIsRemembered() {
        var pace = new Pace(new Settings(home));
        Duration before = pace.of(THOUSAND);

        pace.learn(THOUSAND, before.multipliedBy(10));

        Duration after = new Pace(new Settings(home)).of(THOUSAND);
        assertThat(after).isGreaterThan(before.multipliedBy(4)).isLessThan(before.multipliedBy(10));
    }

    @Test
    void aFewDocumentsTeachNothing() {
        var pace = new Pace(new Settings(home));
        Duration before = pace.of(THOUSAND);

        pace.learn(THOUSAND.subList(0, 2), Duration.ofHours(1));

        assertThat(pace.of(THOUSAND)).isEqualTo(before);
    }

    @Test
    void damagedSettingsAreNotBelieved() {
        var settings = new Settings(home);
        settings.put("pace.documents", "-7");

        assertThat(new Pace(settings).of(THOUSAND)).isPositive();
    }

    @Test
    void longTimesAreMinutes() {
        assertThat(Pace.words(Duration.ofMillis(20))).isEqualTo("1 s");
        assertThat(Pace.words(Duration.ofSeconds(24))).isEqualTo("24 s");
        assertThat(Pace.words(Duration.ofMinutes(5))).isEqualTo("5 min");
    }
}
