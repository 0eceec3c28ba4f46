package org.plumbline.export.benchmark;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Where the threads of a batch spend their time, by looking at what they are at every millisecond. */
final class Phases implements AutoCloseable {
    /** Wherever they are in a stack; classes are named by how they begin. */
    private static final Map<String, List<String>> ANYWHERE = ordered(
            "deflate", "java.util.zip.Deflater java.util.zip.CRC32",
            "digest", "org.plumbline.export.packet.ContentDigest org.plumbline.model.store.Digests",
            "disk", "sun.nio.fs. sun.nio.ch.",
            "font subset", "com.lowagie.text.pdf.TrueTypeFontSubSet");

    /** By the innermost frame that any of them fits. */
    private static final Map<String, List<String>> INNERMOST = ordered(
            "layout",
            "org.plumbline.export.pdf.Flow org.plumbline.export.pdf.Typesetter org.plumbline.export.pdf.Lines"
                    + " org.plumbline.export.pdf.PieceMaker org.plumbline.export.pdf.TableMaker"
                    + " org.plumbline.export.pdf.WordBreaks org.plumbline.export.pdf.WordsPiece",
            "XML",
            "org.plumbline.export.word.",
            "PDF objects",
            "org.plumbline.export.pdf. com.lowagie.",
            "compose",
            "org.plumbline.export.compose. org.plumbline.export.doc. org.plumbline.model.");

    private final Map<String, Integer> seen = new ConcurrentHashMap<>();
    private final Thread sampler = new Thread(this::sample, "sampler");
    private volatile boolean over;

    Phases() {
        sampler.setDaemon(true);
        sampler.start();
    }

    private static Map<String, List<String>> ordered(String... phasesAndClasses) {
        var phases = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < phasesAndClasses.length; i += 2) {
            phases.put(phasesAndClasses[i], List.of(phasesAndClasses[i + 1].split(" ")));
        }
        return phases;
    }

    private void sample() {
        while (!over) {
            for (Map.Entry<Thread, StackTraceElement[]> thread :
                    Thread.getAllStackTraces().entrySet()) {
                if (thread.getKey().getName().startsWith("documents-")) {
                    seen.merge(phase(thread.getValue()), 1, Integer::sum);
                }
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String phase(StackTraceElement[] stack) {
        for (Map.Entry<String, List<String>> phase : ANYWHERE.entrySet()) {
            if (Arrays.stream(stack).anyMatch(frame -> fits(frame, phase.getValue()))) {
                return phase.getKey();
            }
        }
        for (StackTraceElement frame : stack) {
            for (Map.Entry<String, List<String>> phase : INNERMOST.entrySet()) {
                if (fits(frame, phase.getValue())) {
                    return phase.getKey();
                }
            }
        }
        return "other";
    }

    private static boolean fits(StackTraceElement frame, List<String> classes) {
        return classes.stream().anyMatch(frame.getClassName()::startsWith);
    }

    /** Parts of a hundred. */
    Map<String, Double> shares() {
        double all = seen.values().stream().mapToInt(Integer::intValue).sum();
        var shares = new TreeMap<String, Double>();
        seen.forEach((phase, count) -> shares.put(phase, 100 * count / all));
        return shares;
    }

    @Override
    public void close() {
        over = true;
    }
}
