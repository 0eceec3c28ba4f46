package org.plumbline.export.packet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.plumbline.export.compose.CaseCover;
import org.plumbline.export.compose.Merged;
import org.plumbline.export.doc.Document;
import org.plumbline.export.doc.DocumentRenderer;
import org.plumbline.export.doc.Rendered;
import org.plumbline.model.store.Digests;
import org.plumbline.model.store.UnknownFields;
import org.plumbline.model.store.WorkshopFile;

/** Fills the folder of a case file: document by document, then all of them as one, the data, and the sums of it all. */
final class CaseFolder {
    /** More would neither be read nor fit into memory at once. */
    static final int MOST_IN_A_VOLUME = 200;

    static final String DATA = "workshop" + WorkshopFile.EXTENSION;
    static final String REMARKS = "remarks.txt";

    private final CaseMaking making;
    private final Path folder;
    private final Progress progress;
    private final DocumentMaker maker;
    private final CaseCover cover;
    private final List<Merged.Piece> pieces = new ArrayList<>();
    private final TreeMap<String, String> sums = new TreeMap<>();
    private final List<String> remarks = new ArrayList<>();
    private final int documents;
    private final int volumes;
    private int done;
    private int volume;

    CaseFolder(CaseMaking making, Path folder, Progress progress) {
        this.making = making;
        this.folder = folder;
        this.progress = progress;
        maker = new DocumentMaker(making.excerpt(), making.stationery());
        cover = new CaseCover(
                making.excerpt(), making.about(), making.stationery().created());
        documents = (int) making.plan().stream().filter(CaseFolder::isRead).count();
        volumes = (documents + MOST_IN_A_VOLUME - 1) / MOST_IN_A_VOLUME;
    }

    /** Tables to reckon with are beside the merged document, not in it. */
    private static boolean isRead(PlannedDocument planned) {
        return Format.usual(planned.kind()).isPaged();
    }

    /**
     * @return false when somebody cancelled
     */
    boolean fill() throws IOException {
        List<PlannedDocument> plan = making.plan();
        List<String> names = maker.fileNames(plan);
        DocumentRenderer merging = maker.prepare(Format.PDF);
        for (int i = 0; i < plan.size(); i++) {
            if (progress.isCancelled()) {
                return false;
            }
            PlannedDocument planned = plan.get(i);
            Document document = maker.compose(planned);
            heard(planned, names.get(i), maker.prepare(planned.format()).render(document));
            if (isRead(planned)) {
                pieces.add(cover.piece(document, planned.parameters()));
            }
            if (pieces.size() == MOST_IN_A_VOLUME) {
                bind(merging);
            }
        }
        if (progress.isCancelled()) {
            return false;
        }
        bind(merging);
        return finished();
    }

    /** The documents since the last time as one. */
    private void bind(DocumentRenderer merging) throws IOException {
        if (!pieces.isEmpty()) {
            volume++;
            Document merged = cover.merged(volume, volumes, documents, pieces);
            pieces.clear();
            String name = CaseFile.WHOLE + (volumes == 1 ? "" : "_" + volume) + "." + Format.PDF.extension();
            heard(making.plan().get(0), name, merging.render(merged));
        }
    }

    private void heard(PlannedDocument planned, String name, Rendered rendered) throws IOException {
        write(name, rendered.bytes());
        rendered.remarks().forEach(remark -> remarks.add(name + ": " + remark + "\n"));
        done++;
        progress.made(
                done,
                making.plan().size() + volumes,
                new MadeDocument(planned, folder.resolve(name), rendered.remarks()));
    }

    private boolean finished() throws IOException {
        if (!remarks.isEmpty()) {
            write(REMARKS, String.join("", remarks).getBytes(StandardCharsets.UTF_8));
        }
        write(DATA, WorkshopFile.bytes(making.data(), UnknownFields.NONE));
        var manifest = new StringBuilder();
        sums.forEach(
                (name, sum) -> manifest.append(sum).append("  ").append(name).append('\n'));
        making.writing()
                .write(folder.resolve(CaseFile.MANIFEST), manifest.toString().getBytes(StandardCharsets.UTF_8));
        return !progress.isCancelled();
    }

    private void write(String name, byte[] bytes) throws IOException {
        making.writing().write(folder.resolve(name), bytes);
        sums.put(name, Digests.of(bytes));
    }
}
