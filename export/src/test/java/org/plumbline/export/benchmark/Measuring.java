package org.plumbline.export.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.export.packet.BatchOrder;
import org.plumbline.export.packet.BatchProgress;
import org.plumbline.export.packet.BatchReport;
import org.plumbline.export.packet.SeveralThreads;
import org.plumbline.model.workshop.Workshop;

/** A process of its own that makes documents and prints what it took; started by {@link DocumentsBenchmark}. */
final class Measuring {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Workshop workshop;
    private final BatchOrder order;
    private final int threads;
    private final Path folder;

    private Measuring(Order order, int threads, Path folder) {
        this.workshop = order.workshop();
        this.order = order.plan(workshop);
        this.threads = threads;
        this.folder = folder;
    }

    /** KINDS FORMATS CANDIDATES THREADS FOLDER, and then "batch", "warm ROUNDS" or "phases". */
    public static void main(String[] words) throws IOException {
        var measuring =
                new Measuring(Order.of(words[0], words[1], words[2]), Integer.parseInt(words[3]), Path.of(words[4]));
        switch (words[5]) {
            case "batch" -> measuring.batch();
            case "warm" -> measuring.warm(Integer.parseInt(words[6]));
            default -> measuring.phases();
        }
    }

    /** Into an empty folder, as a batch usually is. */
    private double round() throws IOException {
        empty();
        BatchReport report =
                SeveralThreads.batch(workshop, Order.STATIONERY, threads).make(order, folder, BatchProgress.SILENT);
        if (!report.isComplete()) {
            throw new IllegalStateException(report.toString());
        }
        return report.took().toNanos() / 1e6;
    }

    private void empty() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private void batch() throws IOException {
        long cpu = SYSTEM.getProcessCpuTime();
        double took = round();
        print("ms", took);
        print("cores", (SYSTEM.getProcessCpuTime() - cpu) / 1e6 / took);
        print("peakMb", peak());
        print("bytes", bytes());
    }

    /** Everything that was ever in use at one time, garbage too. */
    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / 1e6;
    }

    private double bytes() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private void warm(int rounds) throws IOException {
        for (int i = 0; i < rounds; i++) {
            round();
        }
        for (int i = 0; i < rounds; i++) {
            print("ms", round());
        }
        List<byte[]> made = made();
        for (int i = 0; i < 2 * rounds; i++) {
            empty();
            double took = written(made);
            if (i >= rounds) {
                print("writeMs", took);
            }
        }
    }

    private List<byte[]> made() throws IOException {
        var made = new ArrayList<byte[]>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                made.add(Files.readAllBytes(file));
            }
        }
        return made;
    }

    /** The same bytes to files and nothing else. */
    private double written(List<byte[]> made) throws IOException {
        long start = System.nanoTime();
        for (int i = 0; i < made.size(); i++) {
            Files.write(folder.resolve("written-" + i), made.get(i));
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private void phases() throws IOException {
        round();
        round();
        try (var phases = new Phases()) {
            round();
            round();
            phases.shares().forEach(Measuring::print);
        }
    }

    private static void print(String name, double value) {
        System.out.println(name + "=" + value);
    }
}
