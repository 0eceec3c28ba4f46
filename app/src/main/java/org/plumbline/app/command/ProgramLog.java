package org.plumbline.app.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Where faults are written down: a file in the program's own folder, made when there is something to write, and never
 * the terminal.
 *
 * <p>Libraries are heard only when something is seriously wrong: what they remark may hold words of a document.
 */
public final class ProgramLog extends Handler {
    private static final int LARGEST = 1_000_000;
    private static final String OURS = "org.plumbline";

    private final Path folder;
    private FileHandler file;
    private boolean impossible;

    private ProgramLog(Path folder) {
        this.folder = folder;
    }

    /** From now on nothing is logged to the terminal. */
    public static void writeTo(Path folder) {
        LogManager.getLogManager().reset();
        Logger.getLogger("").addHandler(new ProgramLog(folder));
    }

    /** A stream whose lines go to the log, for libraries that print. */
    public static PrintStream asStream() {
        return new PrintStream(new LoggedLines(), true, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        boolean wanted = entry.getLoggerName() != null && entry.getLoggerName().startsWith(OURS)
                || entry.getLevel().intValue() >= Level.SEVERE.intValue();
        if (wanted && opened()) {
            file.publish(entry);
        }
    }

    private boolean opened() {
        if (file == null && !impossible) {
            try {
                Files.createDirectories(folder);
                file = new FileHandler(folder.resolve("plumbline.%g.log").toString(), LARGEST, 2, true);
                file.setFormatter(new SimpleFormatter());
                file.setEncoding(StandardCharsets.UTF_8.name());
            } catch (IOException | SecurityException e) {
                impossible = true;
            }
        }
        return file != null;
    }

    @Override
    public synchronized void flush() {
        if (file != null) {
            file.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            file.close();
            file = null;
            impossible = true;
        }
    }

    /** Collects bytes until a line is whole. */
    private static final class LoggedLines extends ByteArrayOutputStream {
        private static final Logger LOG = Logger.getLogger(OURS + ".libraries");

        @Override
        public synchronized void flush() {
            String words = toString(StandardCharsets.UTF_8);
            if (words.endsWith("\n")) {
                reset();
                LOG.info(words.stripTrailing());
            }
        }
    }
}
