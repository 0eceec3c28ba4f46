package org.plumbline.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.testing.InventedBank;
import org.plumbline.export.read.BankReader;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.store.BankFile;

/** How long a large bank takes to open and to search; run with {@code -Dtest=BankBenchmark}, it judges nothing. */
class BankBenchmark {
    private static final String TYPED = "stakeholder engagment";
    private static final int RUNS = 15;
    private static final int WARM = 3;

    @TempDir
    Path folder;

    @Test
    void opensAndSearches() throws Exception {
        var table = new StringBuilder(String.format(
                Locale.ROOT,
                "| competencies | file MB | read ms | index ms | import CSV ms | keystroke median ms | worst ms | worst of the first run ms |%n"
                        + "|---|---|---|---|---|---|---|---|%n"));
        for (int size : new int[] {200, 2_000, 20_000}) {
            table.append(row(size));
        }
        Path report = Files.createDirectories(Path.of("target", "benchmarks")).resolve("bank.md");
        Files.writeString(report, table);
        assertThat(report).exists();
    }

    private String row(int size) throws Exception {
        Path file = folder.resolve("bank-" + size + ".json");
        BankFile.write(file, InventedBank.of(size));
        long start = now();
        CompetencyBank bank = BankFile.read(file).value();
        long read = now();
        var search = new BankSearch(List.of(bank));
        long indexed = now();
        byte[] csv = csv(bank);
        long began = now();
        var draft = BankReader.read("bank.csv", csv).draft();
        long imported = now() - began;
        assertThat(draft.bank().competencies()).hasSize(size);
        List<Double> first = keystrokes(search);
        var later = new ArrayList<Double>();
        for (int run = 0; run < WARM + RUNS; run++) {
            List<Double> times = keystrokes(search);
            if (run >= WARM) {
                later.addAll(times);
            }
        }
        Collections.sort(later);
        return String.format(
                Locale.ROOT,
                "| %,d | %.1f | %.0f | %.0f | %.0f | %.2f | %.2f | %.1f |%n",
                size,
                Files.size(file) / 1e6,
                (read - start) / 1e6,
                (indexed - read) / 1e6,
                imported / 1e6,
                later.get(later.size() / 2),
                later.get(later.size() - 1),
                Collections.max(first));
    }

    /** Processor time of this thread: other work on the machine does not count. */
    private static long now() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static byte[] csv(CompetencyBank bank) {
        var text = new StringBuilder("Number,Competency,Definition");
        bank.scales().get(0).levels().forEach(level -> text.append(',').append(level.name()));
        for (Competency each : bank.competencies()) {
            text.append('\n')
                    .append(each.number().orElseThrow())
                    .append(',')
                    .append(each.name())
                    .append(',')
                    .append(each.definition());
            each.levels().forEach(level -> text.append(',').append(level.text()));
        }
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Letter by letter, as somebody types it. */
    private static List<Double> keystrokes(BankSearch search) {
        var times = new ArrayList<Double>();
        for (int end = 1; end <= TYPED.length(); end++) {
            long start = now();
            BankSearch.Found found = search.find(TYPED.substring(0, end), BankFilter.NONE);
            times.add((now() - start) / 1e6);
            assertThat(found.hits()).isNotEmpty();
        }
        return times;
    }
}
