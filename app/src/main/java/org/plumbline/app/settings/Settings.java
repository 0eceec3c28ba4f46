package org.plumbline.app.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.SafeFile;

/** What the program remembers of this person's window: files, size, theme. A damaged file means the defaults. */
public final class Settings {
    private static final int MOST_RECENT = 8;
    private static final String FILE = "settings.properties";
    private static final String RECENT = "recent.";

    private final Path home;
    private final Properties values = new Properties();

    /**
     * @param home the program's own folder for this person
     */
    public Settings(Path home) {
        this.home = home;
        Path file = home.resolve(FILE);
        if (Files.exists(file)) {
            try {
                values.load(new StringReader(Files.readString(file)));
            } catch (IOException | IllegalArgumentException e) {
                values.clear();
            }
        }
    }

    /** The program's folder: {@code -Dplumbline.home}, or the usual place of the system. */
    public static Path defaultHome() {
        String asked = System.getProperty("plumbline.home");
        if (asked != null) {
            return Path.of(asked);
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path user = Path.of(System.getProperty("user.home"));
        if (system.contains("win")) {
            String roaming = System.getenv("APPDATA");
            return (roaming == null ? user : Path.of(roaming)).resolve("Plumbline");
        }
        if (system.contains("mac")) {
            return user.resolve("Library/Application Support/Plumbline");
        }
        String data = System.getenv("XDG_DATA_HOME");
        return (data == null || data.isBlank() ? user.resolve(".local/share") : Path.of(data)).resolve("plumbline");
    }

    public Path home() {
        return home;
    }

    public Optional<String> get(String key) {
        return Optional.ofNullable(values.getProperty(key));
    }

    /** Who works here: the name given in the settings, else the one that the system knows. */
    public String userName() {
        return get("name").filter(name -> !name.isBlank()).orElse(System.getProperty("user.name", ""));
    }

    public Optional<Double> number(String key) {
        try {
            return get(key).map(Double::valueOf).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    public void put(String key, String value) {
        values.setProperty(key, value);
    }

    /** Files opened lately that are still there, newest first. */
    public List<Path> recent() {
        var files = new ArrayList<Path>();
        for (int i = 0; i < MOST_RECENT; i++) {
            get(RECENT + i).flatMap(Settings::path).filter(Files::isRegularFile).ifPresent(files::add);
        }
        return files;
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException damaged) {
            return Optional.empty();
        }
    }

    public void remember(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        var files = new ArrayList<>(recent());
        files.remove(absolute);
        files.add(0, absolute);
        for (int i = 0; i < MOST_RECENT; i++) {
            if (i < files.size()) {
                values.setProperty(RECENT + i, files.get(i).toString());
            } else {
                values.remove(RECENT + i);
            }
        }
        save();
    }

    /** Remembering is a comfort: a disk that refuses it stops nobody. */
    public void save() {
        try {
            Files.createDirectories(home);
            var text = new StringWriter();
            values.store(text, null);
            SafeFile.write(home.resolve(FILE), text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException | FileProblem e) {
            org.slf4j.LoggerFactory.getLogger(Settings.class).warn("Settings were not saved", e);
        }
    }
}
