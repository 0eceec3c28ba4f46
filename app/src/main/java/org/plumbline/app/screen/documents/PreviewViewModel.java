package org.plumbline.app.screen.documents;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.plumbline.app.job.JobRunner;
import org.plumbline.app.job.Newest;
import org.plumbline.app.words.Words;
import org.plumbline.export.compose.DocumentKind;
import org.plumbline.export.compose.DocumentProblem;
import org.plumbline.export.packet.DocumentMaker;
import org.plumbline.export.packet.PlannedDocument;
import org.plumbline.export.pdf.PagePictures;
import org.plumbline.model.store.FileProblem;
import org.plumbline.model.workshop.ShownCandidates;
import org.plumbline.model.workshop.Workshop;

/** One document of the chosen row as it will be printed; it follows the workshop once that has settled. */
public final class PreviewViewModel {
    private static final long SETTLED_MILLIS = 250;

    private final JobRunner jobs;
    private final Newest<Question, Answer> drawing;
    private final ReadOnlyObjectWrapper<DocumentKind> kind = new ReadOnlyObjectWrapper<>(DocumentKind.INTERVIEW_GUIDE);
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private List<PlannedDocument> documents = List.of();
    private Workshop shown;
    private Object look = "";
    private MatrixRow row;
    private Supplier<DocumentMaker> maker;
    private Runnable waiting = () -> {};
    private long asked;

    PreviewViewModel(JobRunner jobs) {
        this.jobs = jobs;
        drawing = new Newest<>(jobs, PreviewViewModel::draw, this::took, this::failed);
    }

    private record Question(long number, PlannedDocument planned, DocumentMaker maker) {}

    private record Answer(long number, Optional<Preview> preview, String problem) {}

    /** Looks at another kind, from its first document. */
    void look(MatrixRow row) {
        kind.set(row.kind());
        index.set(0);
        show(row, shown, look, maker);
    }

    /**
     * Follows the workshop: the same document where there still is one.
     *
     * @param other what the pages depend on beside the workshop and the row
     * @param now makes documents of the workshop as it is
     */
    void show(MatrixRow row, Workshop workshop, Object other, Supplier<DocumentMaker> now) {
        if (workshop == shown && row.equals(this.row) && other.equals(look)) {
            return;
        }
        Optional<PlannedDocument> before = current();
        this.row = row;
        look = other;
        shown = workshop;
        maker = now;
        documents = row.documents();
        problem.set(row.why().orElse(""));
        count.set(row.canBeMade() ? documents.size() : 0);
        before.map(documents::indexOf).filter(at -> at >= 0).ifPresent(index::set);
        index.set(Math.max(0, Math.min(index.get(), documents.size() - 1)));
        title.set(count.get() == 0 ? "" : words());
        if (namesWent()) {
            asked++;
            replace(null);
        }
        settle();
    }

    /** Then the old pages go at once, and not when the new ones are there. */
    private boolean namesWent() {
        Preview old = preview.get();
        boolean named = old != null && !old.planned().parameters().blind();
        return named && current().map(now -> now.parameters().blind()).orElse(true);
    }

    private Optional<PlannedDocument> current() {
        return index.get() < documents.size() ? Optional.of(documents.get(index.get())) : Optional.empty();
    }

    /** The next document of the row, or the one before. */
    void turn(int by) {
        int wanted = index.get() + by;
        if (wanted >= 0 && wanted < count.get()) {
            index.set(wanted);
            ask();
        }
    }

    private void settle() {
        waiting.run();
        waiting = jobs.later(SETTLED_MILLIS, this::ask);
    }

    /** Draws at once what will be seen. */
    void ask() {
        waiting.run();
        title.set(count.get() == 0 ? "" : words());
        asked++;
        if (count.get() == 0) {
            replace(null);
            busy.set(false);
            return;
        }
        busy.set(true);
        current().ifPresent(planned -> drawing.ask(new Question(asked, planned, maker.get())));
    }

    private String words() {
        PlannedDocument planned = documents.get(index.get());
        var words = new StringBuilder(planned.kind().title());
        planned.parameters().candidate().ifPresent(id -> words.append(" · ")
                .append(planned.parameters().blind() ? code(id) : ShownCandidates.label(shown, id)));
        planned.parameters().member().flatMap(shown::member).ifPresent(member -> words.append(" · ")
                .append(member.name()));
        planned.parameters().grade().flatMap(shown.position()::grade).ifPresent(grade -> words.append(" · ")
                .append(grade.name()));
        return count.get() > 1
                ? Words.of("documents.preview.of", words.toString(), index.get() + 1, count.get())
                : words.toString();
    }

    private String code(org.plumbline.model.interview.CandidateId id) {
        return shown.candidate(id).map(ShownCandidates::code).orElse(id.value());
    }

    private static Answer draw(Question question) {
        try {
            byte[] pdf = question.maker().render(question.planned()).bytes();
            return new Answer(
                    question.number(), Optional.of(new Preview(question.planned(), PagePictures.of(pdf))), "");
        } catch (DocumentProblem | FileProblem sentence) {
            return new Answer(question.number(), Optional.empty(), sentence.getMessage());
        }
    }

    private void took(Answer answer) {
        if (answer.number() != asked) {
            answer.preview().ifPresent(stale -> close(stale));
            return;
        }
        busy.set(false);
        problem.set(answer.problem());
        replace(answer.preview().orElse(null));
    }

    private void failed(String sentence) {
        busy.set(false);
        problem.set(sentence);
        replace(null);
    }

    private void replace(Preview now) {
        Preview before = preview.get();
        preview.set(now);
        if (before != null) {
            close(before);
        }
    }

    /** Behind what is still being drawn of it. */
    private void close(Preview past) {
        jobs.run(
                progress -> {
                    past.pages().close();
                    return past;
                },
                closed -> {},
                sentence -> {});
    }

    void hide() {
        waiting.run();
        asked++;
        shown = null;
        title.set("");
        replace(null);
    }

    ReadOnlyObjectProperty<DocumentKind> kind() {
        return kind.getReadOnlyProperty();
    }

    /** What is to be seen; null while there is nothing. */
    ReadOnlyObjectProperty<Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    /** What is looked at, such as “Scorecard · C-04 · 2 of 18”. */
    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** Why there is nothing to be seen; empty where there is. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** From 0. */
    ReadOnlyIntegerProperty index() {
        return index.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /** What is looked at now, to be printed. */
    Optional<PlannedDocument> looked() {
        return count.get() == 0 ? Optional.empty() : current();
    }
}
