package org.plumbline.app.screen.ratings;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.DoubleFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.EditableText;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Aspect;
import org.plumbline.model.analysis.CutOffs;
import org.plumbline.model.workshop.RatingChange;
import org.plumbline.model.workshop.Workshop;

/** From where on a task or a competency is kept; what cannot be is said and changes nothing. */
final class CutOffsViewModel {
    private final WorkshopDocument document;
    private final Map<Aspect, EditableText> limits = new EnumMap<>(Aspect.class);
    private final EditableText share;
    private final BooleanProperty distinguishing = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    CutOffsViewModel(WorkshopDocument document) {
        this.document = document;
        for (Aspect aspect : Aspect.values()) {
            limits.put(aspect, new EditableText(text -> number(text, value -> now().with(aspect, value))));
        }
        share = new EditableText(text -> number(text, value -> now().withNotPerformedShare(value / 100)));
        distinguishing.addListener((property, was, is) -> set(now().askingDistinguishing(is)));
    }

    private CutOffs now() {
        return document.current().analysis().cutOffs();
    }

    private void number(String text, DoubleFunction<CutOffs> edit) {
        try {
            double value = Double.parseDouble(text.strip().replace(',', '.'));
            set(edit.apply(value));
            problem.set("");
        } catch (IllegalArgumentException e) {
            problem.set(Words.of("ratings.cutoff.refused", text.strip()));
        }
    }

    private void set(CutOffs cutOffs) {
        if (!cutOffs.equals(now())) {
            document.apply(new RatingChange.SetCutOffs(cutOffs));
        }
    }

    void refresh(Workshop workshop) {
        CutOffs cutOffs = workshop.analysis().cutOffs();
        limits.forEach((aspect, text) -> show(text, cutOffs.of(aspect)));
        show(share, cutOffs.notPerformedShare() * 100);
        distinguishing.set(cutOffs.asksDistinguishing());
    }

    /** Leaves what is being typed as it is, where it says the same number. */
    private static void show(EditableText text, double value) {
        String shown = BigDecimal.valueOf(Math.round(value * 1e6) / 1e6)
                .stripTrailingZeros()
                .toPlainString();
        try {
            if (Math.abs(Double.parseDouble(text.get().strip().replace(',', '.')) - value) < 1e-6) {
                return;
            }
        } catch (NumberFormatException e) {
            // nothing that could be kept
        }
        text.show(shown);
    }

    void usual() {
        set(CutOffs.USUAL.withLinkageShare(now().linkageShare()).askingDistinguishing(now().asksDistinguishing()));
        problem.set("");
        document.endTyping();
        refresh(document.current());
    }

    /** The field left: what could not be read gives way to what is so. */
    void left() {
        document.endTyping();
        problem.set("");
        refresh(document.current());
    }

    EditableText limit(Aspect aspect) {
        return limits.get(aspect);
    }

    /** In percent. */
    EditableText share() {
        return share;
    }

    BooleanProperty distinguishing() {
        return distinguishing;
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
