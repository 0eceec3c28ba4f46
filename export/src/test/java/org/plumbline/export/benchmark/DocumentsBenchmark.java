package org.plumbline.export.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.packet.Format;

/**
 * How long documents take, from one in a cold process to thousands in a batch; run with {@code -Dtest=DocumentsBenchmark},
 * it judges nothing. In the environment {@code PLUMBLINE_RUNS} says how often each is measured, and
 * {@code PLUMBLINE_PARTS} which of its tables are wanted.
 */
class DocumentsBenchmark {
    private static final int RUNS = Integer.parseInt(System.getenv().getOrDefault("PLUMBLINE_RUNS", "5"));
    private static final List<String> PARTS = List.of(System.getenv()
            .getOrDefault("PLUMBLINE_PARTS", "whole,warm,phases,large")
            .split(","));
    private static final List<String> USUAL = List.of();

    /** As the command {@code plumbline} starts Java. */
    private static final List<String> COMMAND = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final List<String> SMALL_HEAP = List.of("-Xmx256m");
    private static final List<DocumentKind> KINDS = List.of(DocumentKind.INTERVIEW_GUIDE, DocumentKind.SCORECARD);
    private static final List<Format> FORMATS = List.of(Format.WORD, Format.PDF);
    private static final int WARM = 200;

    private final List<String> lines = new ArrayList<>();

    @Test
    void documents() throws IOException {
        lines.add(RUNS + " runs each; median (lowest–highest)");
        for (Runnable part : parts()) {
            part.run();
            Path report =
                    Files.createDirectories(Path.of("target", "benchmarks")).resolve("documents.md");
            Files.write(report, lines);
            assertThat(report).exists();
        }
    }

    private List<Runnable> parts() {
        Map<String, Runnable> all = Map.of(
                "whole", this::wholeProcesses,
                "warm", this::warm,
                "phases", this::phases,
                "large", this::largeBatches);
        return PARTS.stream().map(all::get).toList();
    }

    private void heading(String... columns) {
        lines.add("");
        lines.add("| " + String.join(" | ", columns) + " |");
        lines.add("|---".repeat(columns.length) + "|");
    }

    private void row(Object... cells) {
        lines.add("| " + List.of(cells).stream().map(String::valueOf).collect(Collectors.joining(" | ")) + " |");
    }

    private static String name(DocumentKind kind, Format format) {
        return kind.title() + ", " + format.extension();
    }

    private void wholeProcesses() {
        heading(
                "whole process with its start, ms a document",
                "1",
                "100, 1 thread",
                "100, 2 threads",
                "1,000, 2 threads",
                "KB a document");
        for (Format format : FORMATS) {
            for (DocumentKind kind : KINDS) {
                row(
                        name(kind, format),
                        whole(kind, format, 1, 1),
                        whole(kind, format, 100, 1),
                        whole(kind, format, 100, 2),
                        whole(kind, format, 1000, 2),
                        kilobytes(kind, format));
            }
        }
    }

    private static Spread whole(DocumentKind kind, Format format, int count, int threads) {
        var runs = new ArrayList<Double>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(Child.run(Order.of(kind, format, count), threads, COMMAND, "batch")
                    .wholeMs());
        }
        return Spread.of(runs).dividedBy(count);
    }

    private static String kilobytes(DocumentKind kind, Format format) {
        double bytes = Child.run(Order.of(kind, format, 10), 1, USUAL, "batch").one("bytes");
        return String.format(Locale.ROOT, "%.1f", bytes / 10 / 1000);
    }

    private void warm() {
        heading("warm, ms a document", "1 thread", "2 threads", "the same bytes to disk and nothing else", "ratio");
        for (Format format : FORMATS) {
            for (DocumentKind kind : KINDS) {
                Order order = Order.of(kind, format, WARM);
                Child one = Child.run(order, 1, USUAL, "warm", String.valueOf(2 * RUNS));
                Child two = Child.run(order, 2, USUAL, "warm", String.valueOf(2 * RUNS));
                Spread alone = one.all("ms").dividedBy(WARM);
                Spread written = one.all("writeMs").dividedBy(WARM);
                row(
                        name(kind, format),
                        alone,
                        two.all("ms").dividedBy(WARM),
                        written,
                        String.format(Locale.ROOT, "%.1f", alone.median() / written.median()));
            }
        }
    }

    private void phases() {
        heading("share of the time, warm, 1 thread", "%");
        for (Format format : FORMATS) {
            for (DocumentKind kind : KINDS) {
                Child child = Child.run(Order.of(kind, format, 2 * WARM), 1, USUAL, "phases");
                row(
                        name(kind, format),
                        child.said().entrySet().stream()
                                .sorted(Map.Entry.comparingByValue((a, b) -> Double.compare(b.get(0), a.get(0))))
                                .map(share -> share.getKey() + " "
                                        + Math.round(share.getValue().get(0)))
                                .collect(Collectors.joining(", ")));
            }
        }
    }

    private void largeBatches() {
        heading("guide and scorecard as Word and PDF, heap 256 MB", "files", "s", "cores busy of 2", "peak heap MB");
        for (int candidates : List.of(100, 1000)) {
            var order = new Order(KINDS, FORMATS, candidates);
            List<Child> runs = IntStream.range(0, Math.max(1, RUNS / 2))
                    .mapToObj(run -> Child.run(order, 2, SMALL_HEAP, "batch"))
                    .toList();
            row(
                    candidates + " candidates",
                    order.files(),
                    of(runs, "ms").dividedBy(1000),
                    of(runs, "cores"),
                    of(runs, "peakMb"));
        }
    }

    private static Spread of(List<Child> runs, String name) {
        return Spread.of(runs.stream().map(run -> run.one(name)).toList());
    }
}
