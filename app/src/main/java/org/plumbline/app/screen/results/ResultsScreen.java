package org.plumbline.app.screen.results;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.screen.Screen;
import org.plumbline.app.screen.results.ResultsPage.Row;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.EmptyState;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.ScreenFrame;
import org.plumbline.app.words.Words;
import org.plumbline.model.panel.Round;
import org.plumbline.model.workshop.Viewer;
import org.plumbline.model.workshop.WhatIf;

/** The results of a round: a table that reads as a sentence, and five other ways to look at the same. */
public final class ResultsScreen implements Screen {
    /** Below this width a table would cut words in pieces. */
    private static final double NARROWEST_TABLE_EM = 62;
    /** More rows than this are drawn when somebody asks for them. */
    private static final int ROWS_AT_ONCE = 60;

    private final ResultsViewModel model;
    private final StandingButtons standings;
    private final ResultsTable table;
    private final ResultsCards cards;
    private final FilterBar filters;
    private final ComparePane compare;
    private final VoicesPane voices;
    private final FunnelPane funnel = new FunnelPane();
    private final WhatIfPane whatIf;
    private final RulePane rules;
    private final Label legend = Nodes.reading(StandingWords.legend(), Css.HINT);
    private final Label note = Nodes.id("results-note", Nodes.reading("", Css.MUTED));
    private final ComboBox<Round> rounds = Nodes.id("results-round", new ComboBox<>());
    private final ComboBox<Viewer> viewers = Nodes.id("results-viewer", new ComboBox<>());
    private final Map<View, ToggleButton> tabs = new EnumMap<>(View.class);
    private final Node bar;
    private final VBox page = new VBox(12);
    private final ScreenFrame frame;
    private View view = View.TABLE;
    private int drawn = ROWS_AT_ONCE;
    private boolean wide;
    private boolean laying;

    /** The ways to look at results. */
    enum View {
        TABLE,
        COMPARE,
        VOICES,
        FUNNEL,
        WHAT_IF,
        RULES
    }

    public ResultsScreen(ResultsViewModel model) {
        this.model = model;
        standings = new StandingButtons(model);
        table = new ResultsTable(model, standings);
        cards = new ResultsCards(model, standings);
        filters = new FilterBar(model);
        compare = new ComparePane(model);
        voices = new VoicesPane(model);
        whatIf = new WhatIfPane(model);
        rules = new RulePane(model);
        frame = new ScreenFrame(Words.of("results.screen"), page).withTools(rounds, viewers, exports());
        bar = bar();
        note.textProperty().bind(model.note());
        chooser(rounds, "results.rounds", this::name);
        rounds.setOnAction(event -> chosen(rounds, model::chooseRound));
        chooser(viewers, "results.viewers", this::name);
        viewers.setOnAction(event -> chosen(viewers, model::lookAs));
        model.page().addListener(observable -> lay());
        model.chosen().addListener(observable -> layBelow());
        model.compared().addListener((javafx.beans.Observable observable) -> layIf(View.COMPARE));
        model.supposed().addListener(observable -> layIf(View.WHAT_IF));
        page.widthProperty().addListener(observable -> layWhenWidthMatters());
        legend.fontProperty().addListener(observable -> layWhenWidthMatters());
    }

    private static <T> void chooser(ComboBox<T> box, String key, java.util.function.Function<T, String> name) {
        box.setConverter(new Naming<>(each -> each == null ? "" : name.apply(each)));
        box.setAccessibleText(Words.of(key));
        box.managedProperty().bind(box.visibleProperty());
    }

    private <T> void chosen(ComboBox<T> box, java.util.function.Consumer<T> choose) {
        if (!laying && box.getValue() != null) {
            choose.accept(box.getValue());
        }
    }

    private String name(Round round) {
        String words = Words.of(
                "results.stage",
                round.number(),
                Words.of("results.kind." + round.conduct().kind()));
        return round.version() == 1 ? words : Words.of("results.version", words, round.version());
    }

    private String name(Viewer viewer) {
        return Words.of("results.as", Words.of("results.role." + viewer.role()), model.name(viewer))
                .strip();
    }

    private Node bar() {
        var group = new ToggleGroup();
        var bar = Nodes.styled(new FlowPane(), Css.FILTERS);
        for (View each : View.values()) {
            var tab = Nodes.id("results-view-" + each, new ToggleButton(Words.of("results.view." + each)));
            tab.setToggleGroup(group);
            tab.setOnAction(event -> open(each));
            tabs.put(each, tab);
            bar.getChildren().add(tab);
        }
        return bar;
    }

    /** What was supposed does not survive the page it is on. */
    private void open(View next) {
        if (view == View.WHAT_IF && next != view) {
            model.supposed().set(WhatIf.NOTHING);
        }
        view = next;
        lay();
    }

    private MenuButton exports() {
        var copy = item("results-copy", "results.copy", () -> {
            var content = new ClipboardContent();
            content.putString(model.copied());
            Clipboard.getSystemClipboard().setContent(content);
        });
        var menu = Nodes.id("results-export", new MenuButton(Words.of("results.export")));
        menu.getItems().add(copy);
        for (ResultExport.Kind kind : ResultExport.Kind.values()) {
            menu.getItems().add(item("results-save-" + kind, "results.save." + kind, () -> model.save(kind)));
        }
        return menu;
    }

    private static MenuItem item(String id, String key, Runnable action) {
        var item = new MenuItem(Words.of(key));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private boolean fitsTable() {
        return page.getWidth() >= legend.getFont().getSize() * NARROWEST_TABLE_EM;
    }

    private void layWhenWidthMatters() {
        if (view == View.TABLE && fitsTable() != wide) {
            lay();
        }
    }

    private void layIf(View changed) {
        if (view == changed) {
            lay();
        }
    }

    private void layBelow() {
        if (view == View.TABLE) {
            model.page().get().ifPresent(this::showTrace);
        } else {
            layIf(View.VOICES);
        }
    }

    private void lay() {
        Optional<ResultsPage> now = model.page().get();
        layTools(now.isPresent());
        if (now.isEmpty() || now.get().everybody() == 0) {
            page.getChildren().setAll(new EmptyState(Words.of("results.empty")));
            return;
        }
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        page.getChildren().setAll(bar, note);
        switch (view) {
            case TABLE -> layTable(now.get());
            case COMPARE -> lay(compare, () -> compare.show(now.get()));
            case VOICES -> lay(voices, () -> voices.show(now.get()));
            case FUNNEL -> lay(funnel, () -> funnel.show(now.get()));
            case WHAT_IF -> lay(whatIf, () -> whatIf.show(now.get()));
            case RULES -> lay(rules, () -> rules.show(now.get()));
        }
    }

    private void lay(Node pane, Runnable show) {
        show.run();
        page.getChildren().add(pane);
    }

    private void layTools(boolean there) {
        laying = true;
        List<Round> all = model.rounds();
        rounds.setVisible(all.size() > 1);
        rounds.getItems().setAll(all);
        model.page().get().ifPresent(now -> rounds.setValue(now.round()));
        viewers.setVisible(there);
        viewers.getItems().setAll(model.viewers());
        model.viewer().ifPresent(viewers::setValue);
        tabs.forEach((each, tab) -> {
            tab.setSelected(each == view);
            tab.pseudoClassStateChanged(Css.CHOSEN, each == view);
        });
        laying = false;
    }

    private void layTable(ResultsPage now) {
        wide = fitsTable();
        filters.show(now.grades());
        standings.forget();
        List<Row> rows = now.rows().subList(0, Math.min(drawn, now.rows().size()));
        if (wide) {
            table.show(now, rows);
        } else {
            cards.show(now, rows);
        }
        frame.hint().setText(Words.of("results.count", now.rows().size(), now.everybody()));
        page.getChildren()
                .addAll(Nodes.reading(now.round().frozen().ruleSentence(), Css.STRONG), filters, wide ? table : cards);
        if (rows.size() < now.rows().size()) {
            page.getChildren().add(Nodes.button("results-more", Words.of("results.more"), "", () -> {
                drawn += ROWS_AT_ONCE;
                lay();
            }));
        }
        page.getChildren().add(legend);
        standings.mark();
        showTrace(now);
        standings.focus();
    }

    private void showTrace(ResultsPage now) {
        table.getChildren().removeIf(TracePane.class::isInstance);
        cards.getChildren().removeIf(TracePane.class::isInstance);
        List<Row> rows = now.rows();
        for (int i = 0; i < Math.min(drawn, rows.size()); i++) {
            if (model.chosen().get().equals(Optional.of(rows.get(i).id()))) {
                var trace = new TracePane(now, rows.get(i), () -> open(View.VOICES), () -> model.chosen()
                        .set(Optional.empty()));
                if (wide) {
                    table.trace(trace, i);
                } else {
                    cards.trace(trace, i);
                }
            }
        }
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public void show() {
        model.show();
        lay();
    }

    @Override
    public void hide() {
        model.hide();
    }
}
