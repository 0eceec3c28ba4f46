package org.plumbline.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import org.plumbline.app.command.Commands;
import org.plumbline.app.command.ProgramLog;
import org.plumbline.app.command.SampleRun;
import org.plumbline.app.command.Terminal;
import org.plumbline.app.command.WindowNeeds;
import org.plumbline.app.settings.Settings;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.KitFile;
import org.plumbline.model.store.WorkshopFile;
import org.slf4j.LoggerFactory;

/** Where the program starts; not an {@link Application} itself, since those need JavaFX on the module path. */
public final class Launcher {
    private static final String PACKET = "plumbline-sample-packet";

    private Launcher() {}

    public static void main(String[] arguments) {
        ProgramLog.writeTo(Settings.defaultHome().resolve("log"));
        List<String> words = List.of(arguments);
        System.exit(isForWindow(words) ? window(words) : new Commands(Terminal.out(), Terminal.err()).run(words));
    }

    private static boolean isForWindow(List<String> words) {
        return words.isEmpty()
                || words.size() == 1
                        && !words.get(0).startsWith("-")
                        && (words.get(0).toLowerCase(Locale.ROOT).endsWith(WorkshopFile.EXTENSION)
                                || words.get(0).toLowerCase(Locale.ROOT).endsWith(KitFile.EXTENSION));
    }

    private static int window(List<String> words) {
        var needs = WindowNeeds.ofThisComputer();
        Optional<String> missing = needs.missing();
        if (missing.isPresent()) {
            return withoutWindow(words, missing.get());
        }
        if (!needs.canUseGraphicsCard() && System.getProperty("prism.order") == null) {
            System.setProperty("prism.order", "sw");
        }
        return open(words);
    }

    /** Shows the window until it is closed. */
    private static int open(List<String> words) {
        PrintStream err = System.err;
        System.setErr(ProgramLog.asStream());
        try {
            Application.launch(PlumblineApp.class, words.toArray(String[]::new));
            return 0;
        } catch (Throwable fault) {
            LoggerFactory.getLogger(Launcher.class).error("No window", fault);
            return isOurs(fault) ? mistaken(fault) : withoutWindow(words, WindowNeeds.refused());
        } finally {
            System.setErr(err);
        }
    }

    /** Whether the window itself failed, and not the system that should show it. */
    private static boolean isOurs(Throwable fault) {
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            for (StackTraceElement place : cause.getStackTrace()) {
                if (place.getClassName().startsWith(PlumblineApp.class.getName())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int mistaken(Throwable fault) {
        PrintWriter err = Terminal.err();
        err.println(Commands.faultSentence(fault.getCause()));
        err.flush();
        return 3;
    }

    /** Does the main job on the sample, unless somebody wanted to see a workshop. */
    private static int withoutWindow(List<String> words, String sentence) {
        PrintWriter out = Terminal.out();
        PrintWriter err = Terminal.err();
        try {
            err.println(sentence);
            if (!words.isEmpty()) {
                err.println("“plumbline check” and “plumbline make” work without a window: see plumbline --help.");
                return 1;
            }
            err.flush();
            new SampleRun(out, Path.of(System.getProperty("plumbline.packet", PACKET)))
                    .run(Clock.systemUTC().instant());
            return 0;
        } catch (FileProblem problem) {
            err.println(problem.getMessage());
            return 1;
        } catch (Throwable fault) {
            LoggerFactory.getLogger(Launcher.class).error("The sample failed", fault);
            err.println(Commands.faultSentence(fault));
            return 3;
        } finally {
            out.flush();
            err.flush();
        }
    }
}
