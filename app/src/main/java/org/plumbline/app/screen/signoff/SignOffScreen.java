package org.plumbline.app.screen.signoff;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.projector.ProjectorPage;
import org.plumbline.app.screen.Goal;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;

/** What is missing on the left; on the right who signs, what was signed, and what was decided. */
public final class SignOffScreen implements Screen {
    private static final double SHARE = 0.46;
    private static final double NARROWEST_EM = 52;

    private final SignOffViewModel model;
    private final ScreenFrame frame;
    private final CompletenessPane completeness;
    private final SigningPane signing;
    private final VersionsPane versions;
    private final DecisionsPane decisions;
    private final ToggleButton signTab = tab("signoff-tab-sign");
    private final ToggleButton versionsTab = tab("signoff-tab-versions");
    private final ToggleButton decisionsTab = tab("signoff-tab-decisions");
    private final StackPane place = new StackPane();

    /**
     * @param go opens the stage where something is missing
     */
    public SignOffScreen(SignOffViewModel model, Consumer<Goal> go) {
        this.model = model;
        completeness = new CompletenessPane(go);
        signing = new SigningPane(model);
        versions = new VersionsPane(model);
        decisions = new DecisionsPane(model.decisions());
        var group = new ToggleGroup();
        List.of(signTab, versionsTab, decisionsTab).forEach(each -> each.setToggleGroup(group));
        group.selectedToggleProperty().addListener((property, old, now) -> {
            if (now == null) {
                group.selectToggle(old);
            } else {
                turn();
            }
        });
        var tabs = Nodes.styled(new FlowPane(signTab, versionsTab, decisionsTab), Css.FILTERS);
        var right = new VBox(10, tabs, Nodes.grow(place));
        Label law = Nodes.reading(Words.of("signoff.law"), Css.HINT);
        var left = new VBox(6, Nodes.label(Words.of("signoff.holds"), Css.SECTION), scrolled(completeness), law);
        frame = new ScreenFrame(Words.of("signoff.screen"), new SideBySide(left, right, SHARE, NARROWEST_EM));
        group.selectToggle(signTab);
        model.desk().addListener(observable -> refresh());
        refresh();
    }

    private static ToggleButton tab(String id) {
        return Nodes.id(id, new ToggleButton());
    }

    static ScrollPane scrolled(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return Nodes.grow(scroll);
    }

    private void turn() {
        Node shown =
                signTab.isSelected() ? scrolled(signing) : versionsTab.isSelected() ? scrolled(versions) : decisions;
        place.getChildren().setAll(shown);
        List.of(signTab, versionsTab, decisionsTab)
                .forEach(each -> each.pseudoClassStateChanged(Css.CHOSEN, each.isSelected()));
    }

    private void refresh() {
        SignOffViewModel.Desk desk = model.desk().get();
        frame.hint()
                .setText(Words.of("signoff.hint", desk.complete(), desk.items().size()));
        completeness.show(desk.items());
        signing.show(desk);
        versions.show(desk);
        signTab.setText(Words.of("signoff.tab.sign"));
        versionsTab.setText(
                Words.of("signoff.tab.versions", desk.signOff().versions().size()));
        decisionsTab.setText(Words.of("signoff.tab.decisions", model.decisions().count()));
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public void show() {
        model.show();
        refresh();
    }

    @Override
    public void hide() {
        model.hide();
    }

    @Override
    public Optional<ProjectorPage> projection() {
        return Optional.of(model.page());
    }
}
