package org.plumbline.export.packet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.Rendered;
import org.plumbline.model.store.Digests;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.store.SafeFile;

/** Makes one file after another of a batch, if it has to be made, and keeps the ledger of the folder. */
final class FileMaking {
    private final DocumentMaker maker;
    private final ContentDigest digest;
    private final Ledger ledger;
    private final Writing writing;
    private final BatchOrder order;

    FileMaking(DocumentMaker maker, ContentDigest digest, Ledger ledger, Writing writing, BatchOrder order) {
        this.maker = maker;
        this.digest = digest;
        this.ledger = ledger;
        this.writing = writing;
        this.order = order;
    }

    Ledger ledger() {
        return ledger;
    }

    /**
     * Composes, renders and writes a file, unless the order lets what is there stay.
     *
     * @return empty when it was cancelled before it was written
     * @throws IOException when it could not be written
     */
    Optional<Outcome> make(PlannedFile planned, Path file, BooleanSupplier cancelled) throws IOException {
        if (order.existing() == Existing.SKIP && !order.onlyChanged() && Files.exists(file)) {
            return Optional.of(existed(planned, file));
        }
        List<Document> documents = maker.compose(planned);
        String content = digest.of(planned.format(), documents);
        Optional<Outcome> stays = order.onlyChanged() && Files.exists(file) && Files.size(file) > 0
                ? stays(planned, file, content)
                : Optional.empty();
        if (stays.isPresent()) {
            return stays;
        }
        Rendered rendered = maker.render(planned, documents);
        return cancelled.getAsBoolean() ? Optional.empty() : Optional.of(write(planned, file, content, rendered));
    }

    private Optional<Outcome> stays(PlannedFile planned, Path file, String content) throws IOException {
        Optional<Ledger.Entry> made = ledger.of(name(file));
        if (made.isEmpty()) {
            return order.existing() == Existing.REPLACE ? Optional.empty() : Optional.of(existed(planned, file));
        }
        boolean same = made.get().content().equals(content);
        if (!isAsMade(file)) {
            String sentence = name(file) + " was edited since it was made, and stays as it is."
                    + (same ? "" : " The workshop has changed for it: make it under another name, or compare the two.");
            return Optional.of(Outcome.of(planned, file, Outcome.State.EDITED, List.of(sentence)));
        }
        return same ? Optional.of(Outcome.of(planned, file, Outcome.State.UNCHANGED, List.of())) : Optional.empty();
    }

    private Outcome write(PlannedFile planned, Path file, String content, Rendered rendered) throws IOException {
        var sentences = new ArrayList<String>(rendered.remarks());
        if (!Files.exists(file) || Files.size(file) == 0 || isAsMade(file)) {
            writing.write(file, rendered.bytes());
        } else if (order.existing() == Existing.REPLACE) {
            backedUp(file, rendered.bytes());
            sentences.add("What was in " + name(file) + " before is in "
                    + SafeFile.backupOf(file).getFileName() + ".");
        } else {
            return existed(planned, file);
        }
        ledger.made(name(file), new Ledger.Entry(content, Digests.of(rendered.bytes())));
        return Outcome.of(planned, file, Outcome.State.MADE, sentences);
    }

    /** Whether nobody has touched it since an earlier batch; what that made can be made again. */
    private boolean isAsMade(Path file) throws IOException {
        Optional<Ledger.Entry> made = ledger.of(name(file));
        return made.isPresent() && made.get().bytes().equals(Digests.of(Files.readAllBytes(file)));
    }

    private static void backedUp(Path file, byte[] bytes) throws IOException {
        try {
            SafeFile.write(file, bytes);
        } catch (FileProblem problem) {
            throw problem.getCause() instanceof IOException why ? why : new IOException(problem.getMessage(), problem);
        }
    }

    private static Outcome existed(PlannedFile planned, Path file) {
        return Outcome.of(
                planned, file, Outcome.State.EXISTED, List.of(name(file) + " was there already and stays as it is."));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
