package org.plumbline.app.screen.documents;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.app.job.JobRunner;
import org.plumbline.app.job.Newest;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.DocumentProblem;
import org.plumbline.export.packet.DocumentMaker;
import org.plumbline.export.packet.PlannedDocument;

/** Finds out beside the window which kinds cannot be made and why, by composing one of each. */
final class Whys {
    private final Newest<Question, Map<DocumentKind, String>> finding;
    private Map<DocumentKind, String> known = Map.of();

    private record Question(DocumentMaker maker, List<PlannedDocument> firsts) {}

    /**
     * @param changed told when other kinds than before cannot be made
     */
    Whys(JobRunner jobs, Runnable changed) {
        finding = new Newest<>(
                jobs,
                Whys::find,
                found -> {
                    boolean other = !known.equals(found);
                    known = found;
                    if (other) {
                        changed.run();
                    }
                },
                problem -> {});
    }

    void ask(DocumentMaker maker, List<PlannedDocument> firsts) {
        finding.ask(new Question(maker, firsts));
    }

    Optional<String> of(DocumentKind kind) {
        return Optional.ofNullable(known.get(kind));
    }

    private static Map<DocumentKind, String> find(Question question) {
        var found = new EnumMap<DocumentKind, String>(DocumentKind.class);
        for (PlannedDocument first : question.firsts()) {
            try {
                question.maker().compose(first);
            } catch (DocumentProblem problem) {
                found.put(first.kind(), problem.getMessage());
            }
        }
        return found;
    }
}
