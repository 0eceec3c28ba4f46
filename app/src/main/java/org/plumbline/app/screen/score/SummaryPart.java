package org.plumbline.app.screen.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.score.KitViewModel.Tab;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Focus;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.model.check.Finding;
import org.plumbline.model.check.Severity;

/** The whole card on one page, what it still lacks, and the analysis. */
final class SummaryPart implements Part {
    private final KitViewModel kit;
    private final RatingViewModel rating;
    private final HandingInViewModel handingIn;
    private final Consumer<Finding> jump;
    private final VBox missing = Nodes.styled(new VBox(), Css.CARD);
    private final VBox card = new VBox(12);
    private final CorrectingPane correcting;
    private final TextArea analysis = Nodes.area("score-analysis", 4);
    private final VBox words;
    private final VBox page = new VBox(14);

    /**
     * @param jump goes to where something is missing
     */
    SummaryPart(KitViewModel kit, RatingViewModel rating, HandingInViewModel handingIn, Consumer<Finding> jump) {
        this.kit = kit;
        this.rating = rating;
        this.handingIn = handingIn;
        this.jump = jump;
        correcting = new CorrectingPane(handingIn);
        page.setId("score-summary");
        missing.setId("score-missing");
        missing.managedProperty().bind(missing.visibleProperty());
        analysis.textProperty().bindBidirectional(rating.analysis());
        words = Nodes.field(Words.of("score.analysis"), analysis);
        words.managedProperty().bind(words.visibleProperty());
        page.getChildren().addAll(correcting, missing, words, card);
        handingIn.listed().addListener(observable -> showMissing());
        showMissing();
    }

    @Override
    public Node node() {
        return page;
    }

    TextArea analysis() {
        return analysis;
    }

    @Override
    public void refresh() {
        kit.sheet().ifPresent(sheet -> {
            correcting.show(sheet);
            words.setVisible(!sheet.isResume());
            analysis.setEditable(!sheet.submitted());
            card.getChildren().setAll(SummaryLines.of(sheet));
        });
        showMissing();
    }

    @Override
    public void takeKeyboard() {
        if (kit.sheet().filter(Sheet::isResume).isPresent()) {
            Focus.take(page);
        } else {
            Focus.take(analysis);
            analysis.end();
        }
    }

    /** What is missing, each with a jump to its place; before anybody tried to hand in, in a quieter tone. */
    private void showMissing() {
        boolean tried = !handingIn.listed().get().isEmpty();
        List<Finding> findings = tried ? handingIn.listed().get() : handingIn.findings();
        var lines = new ArrayList<Node>();
        String key = !tried ? "score.missing.still" : handingIn.mayStay() ? "score.missing.lookAgain" : "score.missing";
        lines.add(Nodes.reading(Words.of(key), tried ? Css.STRONG : Css.FIELD_LABEL));
        findings.forEach(finding -> lines.add(link(finding)));
        missing.getChildren().setAll(lines);
        missing.setVisible(!findings.isEmpty());
    }

    private Node link(Finding finding) {
        String sign = finding.severity() == Severity.ERROR ? "○ " : "? ";
        var link = new Hyperlink(sign + finding.sentence());
        link.setWrapText(true);
        link.setMinHeight(Hyperlink.USE_PREF_SIZE);
        link.setMnemonicParsing(false);
        link.setOnAction(event -> jump.accept(finding));
        return link;
    }

    /** The tab on which something is mended. */
    static Optional<Tab> tabOf(Sheet sheet, Finding finding) {
        if (sheet.questions().stream().anyMatch(each -> each.id().value().equals(finding.id()))) {
            return Optional.of(Tab.QUESTIONS);
        }
        boolean rated = !finding.id().isEmpty() || sheet.isResume();
        return rated ? Optional.of(Tab.RATE) : Optional.empty();
    }
}
