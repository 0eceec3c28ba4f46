package org.plumbline.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a window needs of the system, looked up before the toolkit would fail on it with long traces.
 *
 * @param system the name of the operating system
 * @param environment the variables of the shell
 * @param library whether a native library of this name is installed
 */
public record WindowNeeds(String system, Map<String, String> environment, Predicate<String> library) {
    private static final String NEEDS = "The window needs a display (DISPLAY or WAYLAND_DISPLAY on Linux) and GTK 3";
    private static final List<String> WINDOW = List.of("libgtk-3.so.0", "libXtst.so.6");
    private static final List<String> GRAPHICS_CARD = List.of("libGL.so.1", "libXxf86vm.so.1");
    private static final Path LOADER_CACHE = Path.of("/etc/ld.so.cache");
    private static final List<String> FOLDERS = List.of("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib");

    public static WindowNeeds ofThisComputer() {
        String loader = loaderCache();
        return new WindowNeeds(
                System.getProperty("os.name", ""), System.getenv(), name -> loader.contains(name) || lies(name));
    }

    /** What is missing, one sentence; empty when a window can be tried. */
    public Optional<String> missing() {
        if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
            return Optional.empty();
        }
        var missing = new ArrayList<String>();
        if (isUnset("DISPLAY") && isUnset("WAYLAND_DISPLAY")) {
            missing.add("there is no display");
        }
        List<String> absent =
                WINDOW.stream().filter(name -> !library.test(name)).toList();
        if (!absent.isEmpty()) {
            missing.add(String.join(" and ", absent) + " cannot be found");
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(NEEDS + ": here " + String.join(", and ", missing) + ".");
    }

    /** What to say when the system refused a window for a reason of its own. */
    public static String refused() {
        return NEEDS + ": here the system opened none.";
    }

    /** Whether the graphics card can be asked to draw; without these libraries the processor does it as well. */
    public boolean canUseGraphicsCard() {
        return !system.toLowerCase(Locale.ROOT).contains("linux")
                || GRAPHICS_CARD.stream().allMatch(library);
    }

    private boolean isUnset(String variable) {
        return environment.getOrDefault(variable, "").isBlank();
    }

    /** The system's list of libraries; their names stand in it as plain words. */
    private static String loaderCache() {
        try {
            return Files.isReadable(LOADER_CACHE) ? Files.readString(LOADER_CACHE, StandardCharsets.ISO_8859_1) : "";
        } catch (IOException e) {
            return "";
        }
    }

    private static boolean lies(String name) {
        String asked = System.getenv().getOrDefault("LD_LIBRARY_PATH", "");
        return Stream.concat(Stream.of(asked.split(":")).filter(folder -> !folder.isBlank()), FOLDERS.stream())
                .flatMap(folder -> Stream.concat(Stream.of(Path.of(folder)), inside(Path.of(folder))))
                .anyMatch(folder -> Files.exists(folder.resolve(name)));
    }

    /** Folders such as /usr/lib/x86_64-linux-gnu. */
    private static Stream<Path> inside(Path folder) {
        try (Stream<Path> entries = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return entries.filter(Files::isDirectory).toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}
