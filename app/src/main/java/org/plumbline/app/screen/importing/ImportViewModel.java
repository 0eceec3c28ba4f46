package org.plumbline.app.screen.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.BankRequirement;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyBank;
import org.plumbline.model.intake.Draft;
import org.plumbline.model.intake.SourceLine;
import org.plumbline.model.intake.SourceText;
import org.plumbline.model.intake.Warning;

/** What was understood of a document, before anything of it is taken. */
public final class ImportViewModel {
    private final SourceText source;
    private final Draft draft;
    private final List<Found> found = new ArrayList<>();
    private final ReadOnlyIntegerWrapper taken = new ReadOnlyIntegerWrapper();
    private final Consumer<Optional<CompetencyBank>> onEnd;

    /**
     * @param onEnd told the bank to keep, or nothing when somebody cancelled
     */
    public ImportViewModel(SourceText source, Draft draft, Consumer<Optional<CompetencyBank>> onEnd) {
        this.source = source;
        this.draft = draft;
        this.onEnd = onEnd;
        List<Competency> competencies = draft.bank().competencies();
        for (int i = 0; i < competencies.size(); i++) {
            int line = i < draft.origins().size() ? draft.origins().get(i) : 0;
            var one = new Found(competencies.get(i), line, new SimpleBooleanProperty(true));
            one.take().addListener(observable -> count());
            found.add(one);
        }
        count();
    }

    /**
     * A competency that was found.
     *
     * @param line of its name in the document
     */
    record Found(Competency competency, int line, BooleanProperty take) {}

    /** A warning beside the line that it is about. */
    record Remark(int line, String text, String sourceLine) {}

    private void count() {
        taken.set((int) found.stream().filter(one -> one.take().get()).count());
    }

    String document() {
        return source.document();
    }

    /** One sentence: which kind of document, and how much was found. */
    String summary() {
        int levels =
                found.stream().mapToInt(one -> one.competency().levelCount()).sum();
        return found.isEmpty()
                ? Words.of("importing.nothing")
                : Words.of("importing.summary", kind(), found.size(), levels);
    }

    private String kind() {
        return draft.family().words();
    }

    List<Found> found() {
        return found;
    }

    /** How many are ticked. */
    ReadOnlyIntegerProperty taken() {
        return taken.getReadOnlyProperty();
    }

    /** What a competency brings: levels, indicators, illustrations, and what the document marks as required. */
    String contents(Found one) {
        Competency competency = one.competency();
        var parts = new ArrayList<String>();
        parts.add(Words.of("importing.levels", competency.levelCount()));
        if (!competency.indicators().isEmpty()) {
            parts.add(Words.of("importing.indicators", competency.indicators().size()));
        }
        if (competency.illustrationCount() > 0) {
            parts.add(Words.of("importing.illustrations", competency.illustrationCount()));
        }
        for (BankRequirement requirement : competency.required()) {
            parts.add(Words.of(
                    "importing.required",
                    draft.bank().scaleOf(competency).level(requirement.level()).name()));
        }
        return String.join(" · ", parts);
    }

    List<Remark> remarks() {
        return draft.warnings().stream().map(this::remark).toList();
    }

    private Remark remark(Warning warning) {
        String line = source.lines().stream()
                .filter(each -> each.number() == warning.line())
                .map(SourceLine::text)
                .findFirst()
                .orElse("");
        return new Remark(warning.line(), warning.text(), line);
    }

    /** What else the document holds, for when there are no competencies. */
    List<String> seen() {
        return draft.seen();
    }

    void takeAll(boolean take) {
        found.forEach(one -> one.take().set(take));
    }

    /** Keeps what is ticked; the bank's scales and categories come along. */
    void keep() {
        CompetencyBank bank = draft.bank();
        onEnd.accept(Optional.of(bank.toBuilder()
                .competencies(found.stream()
                        .filter(one -> one.take().get())
                        .map(Found::competency)
                        .toList())
                .build()));
    }

    void cancel() {
        onEnd.accept(Optional.empty());
    }
}
