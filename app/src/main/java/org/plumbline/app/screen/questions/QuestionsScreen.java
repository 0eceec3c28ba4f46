package org.plumbline.app.screen.questions;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.projector.ProjectorPage;
import org.plumbline.app.projector.QuestionPages;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.RowDrag;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;
import org.plumbline.model.interview.QuestionId;

/** The questions in the order of the interview on the left, the chosen one to write on the right. */
public final class QuestionsScreen implements Screen {
    private static final String WORK = "questions-work";
    private static final double LIST_SHARE = 0.34;
    private static final double NARROWEST_EM = 52;

    private final QuestionsViewModel model;
    private final ListView<QuestionRow> list = Nodes.id("questions-list", new ListView<>());
    private final QuestionPane editor;
    private final VBox work = Nodes.styled(new VBox(), WORK);
    private final SideBySide panes;
    private final CoverageStrip coverage;
    private final OffersPane offers;
    private final ScreenFrame frame;
    private final StackPane place = new StackPane();

    public QuestionsScreen(QuestionsViewModel model) {
        this.model = model;
        editor = new QuestionPane(model);
        coverage = new CoverageStrip(model.coverage());
        panes = Nodes.grow(new SideBySide(list, editor, LIST_SHARE, NARROWEST_EM));
        offers = new OffersPane(model.offers());
        prepareList();
        frame = new ScreenFrame(Words.of("questions.screen"), work)
                .withActions(
                        takeFrom(), Nodes.accent("questions-add", Words.of("questions.add"), "fth-plus", this::add));
        frame.withTools(slot());
        frame.hint().textProperty().bind(model.summary());
        place.getChildren().setAll(frame);
        model.offers().isOpen().addListener(observable -> showPlace());
        model.rows().addListener((ListChangeListener<QuestionRow>) change -> showAll());
        model.chosen().addListener(observable -> showChosen());
        showAll();
    }

    private void prepareList() {
        list.setItems(model.rows());
        list.setAccessibleText(Words.of("questions.list"));
        var drag = new RowDrag<QuestionRow>(
                "question", QuestionRow::id, (id, place) -> model.moveTo(new QuestionId(id), place));
        drag.follow(list);
        list.setCellFactory(each -> new QuestionCell(model, drag));
        list.setOnKeyPressed(this::key);
        list.getSelectionModel().selectedItemProperty().addListener((property, old, row) -> {
            if (row != null) {
                model.choose(row.id());
            }
        });
    }

    private void key(KeyEvent event) {
        QuestionRow row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        if (event.getCode() == KeyCode.DELETE) {
            model.remove(row.id());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            editor.write();
            event.consume();
        } else if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            model.moveBy(row.id(), event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        }
    }

    private void add() {
        model.add();
        editor.write();
    }

    private MenuButton takeFrom() {
        var bank = new MenuItem(Words.of("questions.fromBank"));
        bank.setId("questions-from-bank");
        bank.setOnAction(event -> model.offers().openBank());
        var workshop = new MenuItem(Words.of("questions.fromWorkshop"));
        workshop.setId("questions-from-workshop");
        workshop.setOnAction(event -> model.offers().openWorkshop());
        var menu = Nodes.id("questions-from", new MenuButton(Words.of("questions.from"), null, bank, workshop));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    private Node slot() {
        TextField minutes = Nodes.id("questions-slot", new TextField());
        minutes.setPrefColumnCount(3);
        minutes.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().matches("\\d{0,3}") ? change : null));
        minutes.textProperty().bindBidirectional(model.slot());
        Label name = Nodes.label(Words.of("questions.slot"), Css.MUTED);
        name.setLabelFor(minutes);
        minutes.setAccessibleText(Words.of("questions.slot"));
        var line = new HBox(8, name, minutes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void showPlace() {
        if (model.offers().isOpen().get()) {
            place.getChildren().setAll(offers.node());
            offers.search();
        } else {
            place.getChildren().setAll(frame);
            list.requestFocus();
        }
    }

    private void showAll() {
        if (model.rows().isEmpty()) {
            work.getChildren().setAll(coverage, Nodes.grow(new EmptyState(Words.of("questions.empty"))));
        } else if (!work.getChildren().contains(panes)) {
            work.getChildren().setAll(coverage, panes);
        }
        showChosen();
    }

    /** Selects what the model has chosen; the list's own selection moves when rows are exchanged. */
    private void showChosen() {
        int index = model.chosenIndex();
        if (index >= 0 && list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().select(index);
            list.scrollTo(index);
        }
    }

    @Override
    public Node node() {
        return place;
    }

    @Override
    public void show() {
        model.show();
        editor.show();
    }

    @Override
    public void hide() {
        model.hide();
    }

    @Override
    public Optional<ProjectorPage> projection() {
        return QuestionPages.lead(model.workshop(), model.chosen().get());
    }
}
