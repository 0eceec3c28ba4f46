package org.plumbline.app.screen.bankedit;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Differences;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.bank.Competency;
import org.plumbline.model.bank.CompetencyField;
import org.plumbline.model.check.Finding;
import org.plumbline.model.check.Spot;
import org.plumbline.model.compare.BankDifference;
import org.plumbline.model.compare.BankEntry;
import org.plumbline.model.compare.FieldDifference;
import org.plumbline.model.compare.FrameDifference;
import org.plumbline.model.edit.Revision;

/** Beside the competency: what was found in its words, or what was saved of the bank and when. */
final class SidePane extends ScrollPane {
    private static final int MOST_REVISIONS = 100;

    private final BankEditorViewModel model;
    private final RevisionsViewModel revisions;
    private final Consumer<Spot> jump;
    private final VBox box = Nodes.styled(new VBox(10), Css.READING_CARD);
    private boolean quality;

    SidePane(BankEditorViewModel model, Consumer<Spot> jump) {
        this.model = model;
        this.jump = jump;
        revisions = new RevisionsViewModel(model);
        setId("bankedit-side");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add(Css.PANE);
        setContent(box);
        model.findings().addListener((ListChangeListener<Finding>) change -> {
            if (quality) {
                showQuality();
            }
        });
        revisions.revisions().addListener((ListChangeListener<Revision>) change -> {
            if (!quality) {
                listRevisions();
            }
        });
        model.saved().addListener(observable -> {
            if (!quality && getScene() != null) {
                revisions.load();
            }
        });
    }

    void showQuality() {
        quality = true;
        box.getChildren().setAll(Nodes.label(Words.of("bankedit.quality"), Css.SECTION));
        if (model.findings().isEmpty()) {
            box.getChildren().add(Nodes.reading(Words.of("bankedit.sound"), Css.MUTED));
        }
        int number = 1;
        for (Finding finding : model.findings()) {
            Button row = Nodes.button("bankedit-finding-" + number++, finding.sentence(), "", () -> finding.spot()
                    .ifPresent(jump));
            row.setWrapText(true);
            row.setMinWidth(0);
            row.setMinHeight(Region.USE_PREF_SIZE);
            row.setMaxWidth(Double.MAX_VALUE);
            row.setAlignment(Pos.CENTER_LEFT);
            box.getChildren().add(Nodes.styled(row, Css.ROW));
        }
    }

    void showRevisions() {
        quality = false;
        listRevisions();
        revisions.load();
    }

    private void listRevisions() {
        box.getChildren().setAll(Nodes.label(Words.of("bankedit.revisions"), Css.SECTION));
        revisions.problems().forEach(problem -> box.getChildren().add(Nodes.reading(problem, Css.WARNING)));
        if (revisions.revisions().isEmpty()) {
            box.getChildren().add(Nodes.reading(Words.of("bankedit.noRevisions"), Css.MUTED));
        }
        revisions.revisions().stream().limit(MOST_REVISIONS).map(this::row).forEach(box.getChildren()::add);
    }

    private Node row(Revision revision) {
        var row = new VBox(
                4,
                Nodes.reading(revisions.headline(revision), Css.FIELD_LABEL),
                Nodes.reading(revisions.what(revision)));
        row.getChildren()
                .add(Nodes.button(
                        "bankedit-revision-" + revision.number(),
                        Words.of("bankedit.showRevision"),
                        "fth-columns",
                        () -> open(revision)));
        return Nodes.styled(row, Css.RUNG);
    }

    /** What a revision changed, old and new beside each other, and the ways back. */
    private void open(Revision revision) {
        box.getChildren()
                .setAll(
                        Nodes.button(
                                "bankedit-revisions-back",
                                Words.of("bankedit.revisions"),
                                "fth-arrow-left",
                                this::listRevisions),
                        Nodes.reading(revisions.headline(revision), Css.SECTION));
        revisions.difference(revision).ifPresentOrElse(this::differences, () -> box.getChildren()
                .add(Nodes.reading(Words.of("bankedit.revisionGap"), Css.WARNING)));
        if (model.readOnly()) {
            return;
        }
        revision.competencies().stream().limit(MOST_REVISIONS).forEach(touched -> {
            String name = touched.before()
                    .or(touched::after)
                    .orElseThrow()
                    .competency()
                    .name();
            box.getChildren()
                    .add(wrapping(Nodes.button(
                            "bankedit-restore-" + touched.id(),
                            Words.of("bankedit.restoreOne", name),
                            "fth-rotate-ccw",
                            () -> revisions.restoreBefore(revision, touched.id()))));
        });
        box.getChildren()
                .add(wrapping(Nodes.button(
                        "bankedit-restore-bank",
                        Words.of("bankedit.restoreBank", revision.number()),
                        "fth-rotate-ccw",
                        () -> revisions.restoreBefore(revision))));
    }

    private static Button wrapping(Button button) {
        button.setWrapText(true);
        button.setMinWidth(0);
        button.setMinHeight(Region.USE_PREF_SIZE);
        return button;
    }

    private void differences(BankDifference difference) {
        for (FrameDifference frame : difference.frame()) {
            box.getChildren().add(Nodes.reading(frame.before() + " → " + frame.after()));
        }
        for (BankEntry entry :
                difference.entries().stream().limit(MOST_REVISIONS).toList()) {
            box.getChildren().add(Nodes.reading(entry.name(), Css.STRONG));
            List<FieldDifference> fields = entry.fields().isEmpty() ? List.of(whole(entry)) : entry.fields();
            box.getChildren().add(new Differences(Words.of("bankedit.before"), Words.of("bankedit.after"), fields));
        }
        if (difference.moved()) {
            box.getChildren().add(Nodes.reading(Words.of("bankedit.moved"), Css.MUTED));
        }
    }

    /** One that came or went is shown by its name. */
    private static FieldDifference whole(BankEntry entry) {
        return new FieldDifference(
                CompetencyField.NAME,
                "",
                entry.before().map(Competency::name).orElse(""),
                entry.after().map(Competency::name).orElse(""));
    }
}
