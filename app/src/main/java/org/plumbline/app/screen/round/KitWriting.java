package org.plumbline.app.screen.round;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plumbline.app.job.Progress;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.FileNames;
import org.plumbline.export.compose.Parameters;
import org.plumbline.export.packet.DocumentMaker;
import org.plumbline.export.packet.Format;
import org.plumbline.export.packet.PlannedDocument;
import org.plumbline.model.interview.CandidateId;
import org.plumbline.model.interview.PanelMember;
import org.plumbline.model.interview.PanelMemberId;
import org.plumbline.model.kit.Kits;
import org.plumbline.model.panel.IssuedKit;
import org.plumbline.model.panel.Round;
import org.plumbline.model.panel.RoundKind;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.KitFile;
import org.plumbline.model.workshop.Workshop;

/** Writes the files of a round into a folder: a kit for each rater and, if wanted, guides and forms on paper. */
final class KitWriting {
    private final Workshop workshop;
    private final Round round;
    private final Path folder;
    private final Instant now;
    private final Map<String, Runnable> files = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    KitWriting(Workshop workshop, Round round, List<IssuedKit> kits, boolean documents, Path folder, Instant now) {
        this.workshop = workshop;
        this.round = round;
        this.folder = folder;
        this.now = now;
        kits.forEach(this::kit);
        if (documents && round.conduct().kind() != RoundKind.RESUME_REVIEW) {
            documents(kits);
        }
    }

    /**
     * What became of it.
     *
     * @param kept names that were there before and were left alone
     * @param failed one sentence for each file that could not be written
     * @param all how many were to be written
     */
    record Made(List<Path> written, List<String> kept, List<String> failed, int all) {}

    private void kit(IssuedKit issued) {
        String member = workshop.member(issued.member())
                .map(PanelMember::name)
                .filter(name -> !name.isBlank())
                .orElse(issued.member().value());
        String version = round.version() > 1 ? "-v" + round.version() : "";
        String name = free(FileNames.safe("round-" + round.number() + version + "_" + member), KitFile.EXTENSION);
        files.put(
                name,
                () -> KitFile.write(
                        folder.resolve(name), Kits.of(workshop, round, issued.member(), issued.key(), now)));
    }

    private String free(String name, String ending) {
        String free = name + ending;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + "_" + i + ending;
        }
        return free;
    }

    /** A guide for each candidate, and a form for each candidate and rater. */
    private void documents(List<IssuedKit> kits) {
        var plan = new ArrayList<PlannedDocument>();
        var seen = new HashSet<CandidateId>();
        for (IssuedKit kit : kits) {
            for (CandidateId candidate : kit.candidates()) {
                if (seen.add(candidate)) {
                    plan.add(planned(DocumentKind.INTERVIEW_GUIDE, candidate));
                }
                plan.add(planned(candidate, kit.member()));
            }
        }
        var maker = new DocumentMaker(workshop, now);
        List<String> names = maker.fileNames(plan);
        for (int i = 0; i < plan.size(); i++) {
            PlannedDocument document = plan.get(i);
            Path file = folder.resolve(names.get(i));
            files.put(names.get(i), () -> maker.make(document, file));
        }
    }

    private PlannedDocument planned(DocumentKind kind, CandidateId candidate) {
        return new PlannedDocument(kind, common().withCandidate(candidate), Format.WORD);
    }

    private PlannedDocument planned(CandidateId candidate, PanelMemberId member) {
        return new PlannedDocument(
                DocumentKind.SCORECARD, common().withCandidate(candidate).withMember(member), Format.WORD);
    }

    private Parameters common() {
        return Parameters.NONE
                .withRound(round.id())
                .withBlind(workshop.proceedings().blind());
    }

    int count() {
        return files.size();
    }

    /** The names that are in the folder already. */
    List<String> existing() {
        return files.keySet().stream()
                .filter(name -> Files.exists(folder.resolve(name)))
                .toList();
    }

    /**
     * Writes what is not there and, if wanted, what is; a file that is replaced is kept as its backup.
     *
     * @param replacing whether files that are there are written again
     */
    Made write(boolean replacing, Progress progress) {
        var written = new ArrayList<Path>();
        var failed = new ArrayList<String>();
        List<String> kept = replacing ? List.of() : existing();
        int done = 0;
        for (Map.Entry<String, Runnable> file : files.entrySet()) {
            if (progress.cancelled()) {
                break;
            }
            if (!kept.contains(file.getKey())) {
                try {
                    file.getValue().run();
                    written.add(folder.resolve(file.getKey()));
                } catch (FileProblem problem) {
                    failed.add(problem.getMessage());
                }
            }
            progress.at(++done, files.size(), file.getKey());
        }
        return new Made(written, kept, failed, files.size());
    }
}
