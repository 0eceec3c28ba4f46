package org.plumbline.app.screen.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plumbline.app.document.WorkshopDocument;
import org.plumbline.app.screen.Services;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Coverage;
import org.plumbline.model.analysis.JobAnalysis;
import org.plumbline.model.analysis.LinkageSheet;
import org.plumbline.model.analysis.LinkageSheet.Link;
import org.plumbline.model.analysis.Participant;
import org.plumbline.model.analysis.ParticipantId;
import org.plumbline.model.analysis.ScreeningResult;
import org.plumbline.model.analysis.TaskId;
import org.plumbline.model.workshop.LinkageChange;
import org.plumbline.model.workshop.Workshop;
import org.plumbline.model.workshop.WorkshopId;

/** Which tasks need which competencies, by each expert and as the room agrees. */
public final class LinkageViewModel {
    private final WorkshopDocument document;
    private final ObservableList<Sheet> sheets = FXCollections.observableArrayList();
    private final ObjectProperty<Sheet> sheet = new SimpleObjectProperty<>(room(false));
    private final ReadOnlyObjectWrapper<LinkMatrix> matrix =
            new ReadOnlyObjectWrapper<>(LinkMatrix.of(Workshop.empty(new WorkshopId("none")), Optional.empty()));
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper basis = new ReadOnlyStringWrapper("");
    private final LinkValues values = new LinkValues(matrix::get, this::change);
    private Optional<Gaps.Place> lastGap = Optional.empty();
    private Runnable unsubscribe = () -> {};
    private boolean refreshing;

    public LinkageViewModel(WorkshopDocument document, Services services) {
        this.document = document;
        sheet.addListener((property, old, now) -> {
            if (now != null && !refreshing) {
                refresh(document.current());
            }
        });
    }

    /**
     * Whose links are shown.
     *
     * @param rater empty for the room's
     * @param begun whether anything is linked on it
     */
    record Sheet(Optional<ParticipantId> rater, String name, boolean begun) {
        @Override
        public String toString() {
            return begun ? name + " ✓" : name;
        }
    }

    private static Sheet room(boolean begun) {
        return new Sheet(Optional.empty(), Words.of("linkage.room"), begun);
    }

    void show() {
        unsubscribe = document.listen(this::refresh);
        refresh(document.current());
    }

    void hide() {
        unsubscribe.run();
    }

    private void refresh(Workshop workshop) {
        refreshing = true;
        try {
            List<Sheet> now = sheets(workshop.analysis());
            Optional<ParticipantId> rater =
                    sheet.get() == null ? Optional.empty() : sheet.get().rater();
            if (!sheets.equals(now)) {
                sheets.setAll(now);
            }
            sheet.set(now.stream()
                    .filter(each -> each.rater().equals(rater))
                    .findFirst()
                    .orElse(now.get(0)));
        } finally {
            refreshing = false;
        }
        LinkMatrix fresh = LinkMatrix.of(workshop, sheet.get().rater());
        matrix.set(fresh);
        summary.set(summary(fresh));
        basis.set(basis(fresh, workshop));
    }

    /** The room's, then those of the experts who take part, then those that somebody left behind. */
    private static List<Sheet> sheets(JobAnalysis analysis) {
        var all = new ArrayList<Sheet>();
        all.add(room(begun(analysis, Optional.empty())));
        for (Participant expert : analysis.experts()) {
            boolean begun = begun(analysis, Optional.of(expert.id()));
            if (begun || !expert.left()) {
                all.add(new Sheet(Optional.of(expert.id()), expert.name(), begun));
            }
        }
        return all;
    }

    private static boolean begun(JobAnalysis analysis, Optional<ParticipantId> rater) {
        return analysis.links(rater).filter(links -> !links.links().isEmpty()).isPresent();
    }

    private static String summary(LinkMatrix matrix) {
        Coverage coverage = matrix.coverage();
        return coverage.isBegun()
                ? Words.of(
                        "linkage.summary",
                        coverage.with(Coverage.Light.ENOUGH).size(),
                        coverage.competencies().size(),
                        coverage.loose().size())
                : "";
    }

    private static String basis(LinkMatrix matrix, Workshop workshop) {
        return switch (matrix.coverage().basis()) {
            case AGREED -> Words.of("linkage.basis.agreed");
            case NONE -> Words.of("linkage.basis.none");
            case EXPERTS ->
                Words.of(
                        "linkage.basis.experts",
                        percent(workshop),
                        matrix.tally().sheets());
        };
    }

    private static long percent(Workshop workshop) {
        return Math.round(workshop.analysis().cutOffs().linkageShare() * 100);
    }

    private void change(Map<Link, Boolean> changed) {
        Optional<ParticipantId> rater = matrix.get().rater();
        if (changed.size() == 1) {
            changed.forEach((link, linked) -> document.apply(new LinkageChange.SetLink(rater, link, linked)));
            return;
        }
        LinkageSheet now = document.current().analysis().links(rater).orElseGet(() -> LinkageSheet.empty(rater));
        for (Map.Entry<Link, Boolean> entry : changed.entrySet()) {
            now = now.with(entry.getKey(), entry.getValue());
        }
        document.apply(new LinkageChange.SetLinkage(now));
    }

    ObservableList<Sheet> sheets() {
        return sheets;
    }

    ObjectProperty<Sheet> sheet() {
        return sheet;
    }

    ReadOnlyObjectProperty<LinkMatrix> matrix() {
        return matrix.getReadOnlyProperty();
    }

    LinkValues values() {
        return values;
    }

    /** "3 of 5 covered, 2 tasks left over". */
    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /** Whose links count. */
    ReadOnlyStringProperty basis() {
        return basis.getReadOnlyProperty();
    }

    /** What a cell means, in sentences; empty where there is no cell. */
    String explanation(int row, int column) {
        LinkMatrix now = matrix.get();
        if (row >= now.tasks().size() || column >= now.competencies().size()) {
            return "";
        }
        var sentences = new ArrayList<String>();
        sentences.add(Words.of(
                now.isLinked(row, column) ? "linkage.cell.linked" : "linkage.cell.notLinked",
                now.tasks().get(row).text(),
                now.competencies().get(column).name()));
        if (now.rater().isEmpty() && now.tally().sheets() > 0) {
            sentences.add(Words.of(
                    "linkage.cell.experts",
                    now.tally().count(now.link(row, column)),
                    now.tally().sheets()));
        }
        if (now.isOut(row)) {
            TaskId task = now.tasks().get(row).id();
            ScreeningResult screened = now.screening().get(task);
            sentences.add(Words.of("linkage.cell.out", screened.reason()));
        }
        return String.join(" ", sentences);
    }

    /** Whether groups that became competencies would add a link to this sheet. */
    boolean canLinkFromGroups() {
        Workshop now = document.current();
        return !new LinkageChange.LinkFromGroups(matrix.get().rater())
                .applyTo(now)
                .equals(now);
    }

    void linkFromGroups() {
        document.apply(new LinkageChange.LinkFromGroups(matrix.get().rater()));
    }

    /** Whether experts handed in links, and the room's sheet is shown. */
    boolean canTakeMajority() {
        return matrix.get().rater().isEmpty() && matrix.get().tally().sheets() > 0;
    }

    void takeMajority() {
        document.apply(new LinkageChange.TakeMajority());
    }

    boolean canClear() {
        return !matrix.get().links().isEmpty();
    }

    void clear() {
        document.apply(
                new LinkageChange.SetLinkage(LinkageSheet.empty(matrix.get().rater())));
    }

    /** The next place where something is missing on this sheet; empty when nothing is. */
    Optional<Gaps.Place> nextGap() {
        lastGap = new Gaps(matrix.get()).after(lastGap);
        return lastGap;
    }

    boolean hasGap() {
        return !matrix.get().isEmpty() && !new Gaps(matrix.get()).all().isEmpty();
    }

    Workshop workshop() {
        return document.current();
    }
}
