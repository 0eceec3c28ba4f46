package org.plumbline.app.screen.agreement;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.screen.agreement.AgreementPage.ForChair;
import org.plumbline.app.screen.agreement.AgreementPage.Part;
import org.plumbline.app.screen.agreement.AgreementPage.RoundName;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Focus;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;
import org.plumbline.model.workshop.PanelAgreement.Which;

/** The competencies with their counts on the left; what the chosen one says, and what is for the chair, on the right. */
public final class AgreementScreen implements Screen {
    private static final double LIST_SHARE = 0.34;
    private static final double NARROWEST_EM = 54;

    private final AgreementViewModel model;
    private final ListView<Part> list = Nodes.id("agreement-list", new ListView<>());
    private final ComboBox<RoundName> rounds = Nodes.id("agreement-round", Nodes.whole(new ComboBox<>()));
    private final ComboBox<Which> which = Nodes.id("agreement-which", new ComboBox<>());
    private final ToggleButton chair = Nodes.id("agreement-chair", new ToggleButton());
    private final Label problem = Nodes.id("agreement-problem", Nodes.reading("", Css.PROBLEM));
    private final VBox detail = Nodes.styled(new VBox(12), Css.PANE);
    private final Node work;
    private final VBox page = new VBox();
    private final VBox chairPane = new VBox();
    private final ScreenFrame frame;
    private Optional<ForChair> shownChair = Optional.empty();
    private boolean showing;

    public AgreementScreen(AgreementViewModel model) {
        this.model = model;
        detail.setId("agreement-detail");
        work = Nodes.grow(SideBySide.ofListAndWork(list, detail, LIST_SHARE, NARROWEST_EM));
        frame = new ScreenFrame(Words.of("agreement.screen"), page)
                .withTools(rounds, which)
                .withActions(chair);
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        prepareTools();
        list.setAccessibleText(Words.of("agreement.list"));
        list.setCellFactory(each -> new PartCell());
        list.getSelectionModel().selectedItemProperty().addListener((property, old, part) -> {
            if (part != null && !showing) {
                model.choose(part.id());
            }
        });
        model.page().addListener((property, old, now) -> lay(now));
    }

    private void prepareTools() {
        rounds.setAccessibleText(Words.of("agreement.rounds"));
        rounds.setConverter(new Naming<>(RoundName::name));
        rounds.managedProperty().bind(rounds.visibleProperty());
        rounds.setOnAction(event -> {
            if (!showing && rounds.getValue() != null) {
                model.chooseRound(rounds.getValue().id());
            }
        });
        which.setAccessibleText(Words.of("agreement.compared"));
        which.getItems().setAll(Which.values());
        which.setConverter(new Naming<>(each -> Words.of("agreement.which." + each)));
        which.setOnAction(event -> {
            if (!showing) {
                model.compare(which.getValue());
            }
        });
        chair.setText(Words.of("agreement.chair"));
        chair.setOnAction(event -> model.openForChair(chair.isSelected()));
    }

    private void lay(Optional<AgreementPage> now) {
        showing = true;
        boolean there = now.isPresent();
        which.setVisible(there);
        chair.setVisible(there);
        rounds.setVisible(there && now.get().rounds().size() > 1);
        frame.hint().setText(now.map(AgreementPage::hint).orElse(""));
        if (there) {
            show(now.get());
            page.getChildren().setAll(problem, work);
        } else {
            page.getChildren().setAll(problem, new EmptyState(Words.of("agreement.empty")));
        }
        showing = false;
    }

    private void show(AgreementPage now) {
        rounds.getItems().setAll(now.rounds());
        now.rounds().stream().filter(each -> each.id().equals(now.round())).forEach(rounds::setValue);
        which.setValue(model.which());
        chair.setSelected(now.chair().isPresent());
        chair.setDisable(!now.mayOpen());
        if (!list.getItems().equals(now.parts())) {
            list.getItems().setAll(now.parts());
        }
        now.parts().stream()
                .filter(part -> part.id().equals(model.chosen()))
                .findFirst()
                .or(() -> now.parts().stream().findFirst())
                .ifPresent(part -> {
                    list.getSelectionModel().select(part);
                    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
                });
        if (!now.chair().equals(shownChair)) {
            shownChair = now.chair();
            showChair();
        }
        detail.getChildren().setAll(new DetailPane(now.detail()));
        shownChair.ifPresent(forChair -> detail.getChildren().add(0, chairPane));
    }

    /** The field in which somebody says the right level is a new one afterwards, and has the keyboard again. */
    private void showChair() {
        Optional<String> focused = Optional.ofNullable(chairPane.getScene())
                .map(Scene::getFocusOwner)
                .map(Node::getId);
        chairPane
                .getChildren()
                .setAll(shownChair.stream()
                        .map(forChair -> new ChairPane(model, forChair))
                        .toList());
        focused.map(id -> chairPane.lookup("#" + id)).ifPresent(Focus::whenShown);
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public void show() {
        model.show();
        lay(model.page().get());
    }

    @Override
    public void hide() {
        model.hide();
    }
}
