package org.plumbline.export.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a measuring process said.
 *
 * @param wholeMs from its start to its end, as seen from outside
 */
record Child(double wholeMs, Map<String, List<Double>> said) {

    /** Makes the documents in a new folder, which is gone afterwards. */
    static Child run(Order order, int threads, List<String> jvm, String... how) {
        try {
            Path folder = Files.createTempDirectory("documents");
            try {
                return run(command(order, threads, jvm, folder, how));
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> command(Order order, int threads, List<String> jvm, Path folder, String... how) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Measuring.class.getName()));
        command.addAll(order.words());
        command.addAll(List.of(String.valueOf(threads), folder.toString()));
        command.addAll(List.of(how));
        return command;
    }

    private static Child run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        double took = (System.nanoTime() - start) / 1e6;
        if (status != 0) {
            throw new IllegalStateException(out);
        }
        Map<String, List<Double>> said = new TreeMap<>();
        out.lines().filter(line -> line.contains("=")).forEach(line -> {
            String[] word = line.split("=");
            said.computeIfAbsent(word[0], name -> new ArrayList<>()).add(Double.valueOf(word[1]));
        });
        return new Child(took, said);
    }

    double one(String name) {
        return said.get(name).get(0);
    }

    Spread all(String name) {
        return Spread.of(said.get(name));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
