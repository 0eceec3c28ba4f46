package org.plumbline.app.screen.competencies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.plumbline.app.library.BankSearch;
import org.plumbline.app.newer.NewerWordsBanner;
import org.plumbline.app.projector.CompetencyPages;
import org.plumbline.app.projector.ProjectorPage;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.widget.BankCell;
import org.plumbline.app.widget.ChosenHit;
import org.plumbline.app.widget.CompetencyCard;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;
import org.plumbline.model.analysis.SelectedCompetency;
import org.plumbline.model.bank.CompetencyBank;

/** The bank on the left, what it means in the middle, the selection on the right. */
public final class CompetenciesScreen implements Screen {
    private final CompetenciesViewModel model;
    private final TextField search = Nodes.id("competencies-search", new TextField());
    private final ComboBox<Optional<CompetencyBank>> bank = Nodes.id("competencies-bank", new ComboBox<>());
    private final ListView<BankSearch.Hit> hits = Nodes.id("competencies-hits", new ListView<>());
    private final ListView<SelectedCompetency> selected = Nodes.id("competencies-selected", new ListView<>());
    private final CompetencyCard card = new CompetencyCard();
    private final ScreenFrame frame;
    private final NewerWordsBanner newer;

    /**
     * @param newer says when the bank has newer words for what is selected
     */
    public CompetenciesScreen(CompetenciesViewModel model, NewerWordsBanner newer) {
        this.model = model;
        this.newer = newer;
        bankPane();
        selectionPane();
        var pick = Nodes.accent("competencies-add", Words.of("competencies.add"), "fth-arrow-right", this::addChosen);
        var chosen = model.finder().chosen();
        pick.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> chosen.get().isEmpty(), chosen));
        pick.setMaxWidth(Double.MAX_VALUE);
        var left = new VBox(8, search, bank, Nodes.grow(hits));
        var middle = new VBox(8, Nodes.grow(card), pick);
        var right = new SelectionPane(model, selected);
        frame = new ScreenFrame(
                Words.of("competencies.screen"),
                new SideBySide(left, new SideBySide(middle, right, 0.56, 40), 0.29, 52));
        frame.withBanner(newer);
        frame.hint().textProperty().bind(model.count());
        model.detail().addListener((property, old, now) -> now.ifPresent(this::read));
    }

    private void bankPane() {
        search.setPromptText(Words.of("competencies.search"));
        search.setAccessibleText(Words.of("competencies.search"));
        search.textProperty().bindBidirectional(model.typed());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                hits.requestFocus();
                event.consume();
            }
        });
        bank.setMaxWidth(Double.MAX_VALUE);
        bank.setAccessibleText(Words.of("competencies.bank"));
        bank.setConverter(new Naming<>(
                choice -> choice.map(CompetencyBank::title).orElseGet(() -> Words.of("competencies.allBanks"))));
        bank.valueProperty().bindBidirectional(model.bank());
        model.banks().addListener((ListChangeListener<CompetencyBank>) change -> showBanks());
        hits.setItems(model.hits());
        hits.setAccessibleText(Words.of("competencies.bank"));
        hits.setCellFactory(list -> new BankCell(() -> model.finder().words().get(), model::isSelected)
                .onTwice(model::add)
                .draggable());
        hits.setPlaceholder(new EmptyState(Words.of("competencies.nothingFound")));
        ChosenHit.bind(hits, model.finder().chosen());
        hits.focusedProperty().addListener(observable -> {
            if (hits.isFocused()) {
                model.readChosen();
            }
        });
        hits.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                addChosen();
            }
        });
    }

    private void showBanks() {
        Optional<CompetencyBank> before = model.bank().get();
        var choices = new ArrayList<Optional<CompetencyBank>>(List.of(Optional.empty()));
        model.banks().forEach(each -> choices.add(Optional.of(each)));
        bank.getItems().setAll(choices);
        bank.setValue(choices.contains(before) ? before : Optional.empty());
    }

    private void selectionPane() {
        selected.setItems(model.selected());
        selected.setAccessibleText(Words.of("competencies.selection"));
        selected.setCellFactory(list -> new SelectionCell(model));
        selected.setPlaceholder(new EmptyState(Words.of("competencies.nothingSelected")));
        selected.setOnDragOver(SelectionCell::accept);
        selected.setOnDragDropped(
                event -> SelectionCell.drop(model, event, model.selected().size()));
        selected.setOnKeyPressed(this::selectionKey);
        selected.getSelectionModel().selectedItemProperty().addListener((property, old, own) -> {
            if (own != null) {
                model.read(own);
            }
        });
        model.selected().addListener((ListChangeListener<SelectedCompetency>) change -> hits.refresh());
        model.review().sign().addListener(observable -> selected.refresh());
        model.review().shown().addListener(observable -> selected.refresh());
    }

    private void selectionKey(KeyEvent event) {
        SelectedCompetency own = selected.getSelectionModel().getSelectedItem();
        if (own == null) {
            return;
        }
        int index = selected.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DELETE) {
            model.remove(own.id());
            selected.getSelectionModel().select(Math.min(index, model.selected().size() - 1));
        } else if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            int places = event.getCode() == KeyCode.UP ? -1 : 1;
            model.moveBy(own.id(), places);
            selected.getSelectionModel().select(index + places);
            event.consume();
        }
    }

    private void addChosen() {
        model.addChosen();
        hits.requestFocus();
    }

    private void read(CompetenciesViewModel.Detail detail) {
        detail.hit()
                .ifPresentOrElse(
                        hit -> card.show(hit, model.finder().words().get()),
                        () -> card.show(detail.competency(), detail.scale(), Words.of("competencies.ownCopy")));
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public void show() {
        model.show();
        newer.show();
    }

    @Override
    public void hide() {
        model.hide();
        newer.hide();
    }

    @Override
    public Optional<ProjectorPage> projection() {
        return Optional.of(CompetencyPages.selection(model.workshop()));
    }
}
