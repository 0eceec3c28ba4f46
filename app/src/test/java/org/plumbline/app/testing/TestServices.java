package org.plumbline.app.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.plumbline.app.library.BankLibrary;
import org.plumbline.app.screen.IdSource;
import org.plumbline.app.screen.Services;
import org.plumbline.app.settings.Settings;

/** Services for tests: nothing asks, nothing waits, ids and time repeat. */
public final class TestServices {
    public static final Clock NOON = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);

    /** Of the process that runs the test, since several may run at once. */
    private static final Path HOME = Path.of(System.getProperty("plumbline.home", "target/test-home"));

    private TestServices() {}

    public static Services quiet() {
        return with(new ScriptedDialogs());
    }

    public static Services with(ScriptedDialogs dialogs) {
        return at(HOME, dialogs);
    }

    /** Services with a folder of their own, for tests that keep banks. */
    public static Services at(Path home, ScriptedDialogs dialogs) {
        return new Services(
                dialogs,
                new ImmediateJobRunner(),
                counting(),
                NOON,
                new Settings(home),
                new BankLibrary(home.resolve("banks")));
    }

    /** "question-new-1", "question-new-2" … */
    public static IdSource counting() {
        var count = new AtomicInteger();
        return kind -> kind + "-new-" + count.incrementAndGet();
    }
}
