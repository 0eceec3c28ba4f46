package org.plumbline.app.screen.trial;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.plumbline.app.projector.ProjectorPage;
import org.plumbline.app.projector.TrialPages;
import org.plumbline.app.screen.Booth;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.screen.Steps;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Curtain;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.NextTurn;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.Trial;

/** A practice resume or answer: rated alone behind a curtain, revealed at once, and the level texts mended. */
public final class TrialScreen implements Screen {
    private final TrialViewModel model;
    private final BorderPane place = new BorderPane();
    private final FlowPane tabs = Nodes.styled(new FlowPane(), Css.FILTERS);
    private final MenuButton add = Nodes.id("trial-add", new MenuButton(Words.of("trial.add")));
    private final ScreenFrame frame;
    private final Curtain curtain;
    private final TrialBooth booth;
    private final TrialDesk desk;
    private final TrialResult result;

    public TrialScreen(TrialViewModel model) {
        this.model = model;
        desk = new TrialDesk(model);
        booth = new TrialBooth(model);
        result = new TrialResult(model);
        for (Trial.Kind kind : Trial.Kind.values()) {
            var item = new MenuItem(Words.of("trial.add." + kind));
            item.setOnAction(event -> model.add(kind));
            add.getItems().add(item);
        }
        Label notice = Nodes.id("trial-notice", Nodes.reading("", Css.WARNING));
        notice.textProperty().bind(model.notice());
        notice.managedProperty().bind(notice.textProperty().isNotEmpty());
        notice.visibleProperty().bind(notice.managedProperty());
        frame = new ScreenFrame(Words.of("trial.screen"), place).withTools(add);
        frame.withBanner(notice).withBanner(tabs);
        tabs.managedProperty().bind(tabs.visibleProperty());
        curtain = new Curtain(frame);
        curtain.onReveal(model::reveal);
        model.page().addListener((property, old, now) -> lay(now));
        model.tabs().addListener((property, old, now) -> layTabs(now));
        model.booth().state().addListener((property, old, now) -> layCurtain(now));
    }

    private void lay(TrialPage page) {
        boolean any = !(page instanceof TrialPage.None);
        add.setVisible(any);
        frame.hint().setText("");
        if (page instanceof TrialPage.Secret secret) {
            desk.show(secret);
            if (place.getCenter() != desk) {
                place.setCenter(desk);
                desk.takeKeyboard();
            }
        } else if (page instanceof TrialPage.Seen seen) {
            result.show(seen);
            place.setCenter(result);
            frame.hint().setText(Words.of("trial.rated", seen.sheets()));
        } else if (page instanceof TrialPage.None none) {
            place.setCenter(invitation(none));
        }
    }

    private Node invitation(TrialPage.None none) {
        if (!none.competencies()) {
            return new EmptyState(Words.of("trial.empty.competencies"));
        }
        return new EmptyState(
                Words.of("trial.empty"),
                Nodes.accent(
                        "trial-first-resume",
                        Words.of("trial.add.RESUME"),
                        "fth-file-text",
                        () -> model.add(Trial.Kind.RESUME)),
                Nodes.button(
                        "trial-first-answer",
                        Words.of("trial.add.ANSWER"),
                        "fth-message-circle",
                        () -> model.add(Trial.Kind.ANSWER)));
    }

    private void layTabs(List<TrialViewModel.Tab> all) {
        tabs.setVisible(all.size() > 1);
        boolean focused = tabs.isFocusWithin();
        tabs.getChildren().clear();
        for (TrialViewModel.Tab tab : all) {
            String name = tab.title().isBlank() ? Words.of("trial.nameless") : tab.title();
            var button = Nodes.button(
                    "trial-tab-" + tabs.getChildren().size(),
                    tab.secret() ? Words.of("trial.tab.secret", name) : name,
                    "",
                    () -> model.look(tab.id()));
            button.setMnemonicParsing(false);
            button.pseudoClassStateChanged(Css.CHOSEN, tab.here());
            tabs.getChildren().add(button);
            if (focused && tab.here()) {
                button.requestFocus();
            }
        }
    }

    private void layCurtain(Booth.State<OwnSheet> state) {
        if (state.inside().isPresent()) {
            boolean entering = booth.getParent() == null;
            booth.show(state.inside().get());
            curtain.draw(booth);
            if (entering) {
                booth.takeKeyboard();
            }
        } else if (state.between().isPresent()) {
            Booth.Between between = state.between().get();
            curtain.draw(new NextTurn(
                    Words.of("trial.handedIn"), between.turnout(), between.next(), model::enter, model::leave));
        } else if (curtain.isDrawn()) {
            curtain.open();
            desk.takeKeyboard();
        }
    }

    @Override
    public Node node() {
        return curtain;
    }

    @Override
    public void show() {
        model.show();
        lay(model.page().get());
        layTabs(model.tabs().get());
    }

    @Override
    public void hide() {
        model.hide();
    }

    @Override
    public Optional<Steps> steps() {
        return model.booth().steps();
    }

    /** The trial that is looked at; the room's page of it says no more than the room may know. */
    @Override
    public Optional<ProjectorPage> projection() {
        return model.hereId()
                .flatMap(model.workshop().analysis()::trial)
                .map(trial -> TrialPages.result(model.workshop(), trial));
    }
}
