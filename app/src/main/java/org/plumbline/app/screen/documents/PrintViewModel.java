package org.plumbline.app.screen.documents;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.print.PrintService;
import org.plumbline.app.job.Progress;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.export.compose.DocumentProblem;
import org.plumbline.export.packet.DocumentMaker;
import org.plumbline.export.packet.PlannedDocument;
import org.plumbline.export.pdf.PdfPrinting;
import org.plumbline.model.store.FileProblem;

/** Prints documents beside the window: asks for printer, copies and sides once, then sends one after another. */
final class PrintViewModel {
    private final Services services;
    private final Running running;
    private Function<List<PrintService>, Optional<PrintWishes>> asking = printers -> Optional.empty();

    PrintViewModel(Services services, Running running) {
        this.services = services;
        this.running = running;
    }

    /**
     * @param dialog asks on the window's thread how to print; empty when somebody decides not to
     */
    void askWith(Function<List<PrintService>, Optional<PrintWishes>> dialog) {
        asking = dialog;
    }

    /** Looks for printers, asks and prints. */
    void print(DocumentMaker maker, List<PlannedDocument> documents) {
        if (documents.isEmpty()) {
            running.say(Words.of("documents.nothing"));
            return;
        }
        running.run(
                Words.of("documents.print.looking"),
                progress -> PdfPrinting.printers(),
                printers -> ask(maker, documents, printers),
                this::failed);
    }

    void ask(DocumentMaker maker, List<PlannedDocument> documents, List<PrintService> printers) {
        if (printers.isEmpty()) {
            failed(Words.of("documents.print.none"));
            return;
        }
        asking.apply(printers).ifPresent(wishes -> print(maker, documents, wishes));
    }

    private void print(DocumentMaker maker, List<PlannedDocument> documents, PrintWishes wishes) {
        running.run(
                Words.of("documents.print.sending", 1, documents.size(), 1),
                progress -> send(maker, documents, wishes, progress),
                sent -> running.say(
                        sent < documents.size()
                                ? Words.of("documents.print.stopped", sent, documents.size())
                                : Words.of(
                                        "documents.print.sent",
                                        sent,
                                        wishes.printer().getName())),
                this::failed);
    }

    private static int send(
            DocumentMaker maker, List<PlannedDocument> documents, PrintWishes wishes, Progress progress) {
        int sent = 0;
        for (PlannedDocument planned : documents) {
            var watch = new Watch(progress, sent, documents.size());
            if (watch.isCancelled()
                    || !PdfPrinting.print(
                            bytes(maker, planned), name(planned), wishes.printer(), wishes.attributes(), watch)) {
                return sent;
            }
            sent++;
        }
        return sent;
    }

    /** Of the kind alone: the queue of a printer is read by everybody. */
    private static String name(PlannedDocument planned) {
        return planned.kind().title();
    }

    private static byte[] bytes(DocumentMaker maker, PlannedDocument planned) {
        try {
            return maker.render(planned).bytes();
        } catch (DocumentProblem problem) {
            throw new FileProblem(problem.getMessage(), problem);
        }
    }

    private void failed(String sentence) {
        services.dialogs().problem(Words.of("documents.print.failed"), sentence);
    }

    private record Watch(Progress progress, int before, int all) implements PdfPrinting.Watch {
        @Override
        public void page(int done, int pages) {
            progress.at(before, all, Words.of("documents.print.sending", before + 1, all, done));
        }

        @Override
        public boolean isCancelled() {
            return progress.cancelled();
        }
    }
}
