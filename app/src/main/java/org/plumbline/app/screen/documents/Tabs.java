package org.plumbline.app.screen.documents;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.app.casefile.CaseFilePane;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** The left side: what is made, how, and what became of it. */
final class Tabs extends VBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);
    private final Map<Tab, Node> panes = new EnumMap<>(Tab.class);

    /** The parts of the left side. */
    enum Tab {
        WHAT,
        HOW,
        REPORT,
        CASE_FILE
    }

    Tabs(DocumentsViewModel model) {
        super(10);
        getStyleClass().add(Css.DOCUMENT_TABS);
        var matrix = new VBox(14, new WhomPane(model), new MatrixPane(model));
        panes.put(Tab.WHAT, scrolling(matrix));
        panes.put(Tab.HOW, scrolling(new HowPane(model)));
        panes.put(Tab.REPORT, new BatchReportPane(model.batch()));
        panes.put(Tab.CASE_FILE, scrolling(new CaseFilePane(model.caseFile())));
        var row = Nodes.styled(new FlowPane(), Css.KIT_TABS);
        for (Tab tab : Tab.values()) {
            var button = new ToggleButton(Words.of("documents.tab." + tab));
            button.setId("documents-tab-" + tab.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> choose(tab));
            buttons.put(tab, button);
            row.getChildren().add(button);
        }
        getChildren().addAll(row, Nodes.grow(new StackPane(panes.values().toArray(Node[]::new))));
        choose(Tab.WHAT);
    }

    private static Node scrolling(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    void choose(Tab tab) {
        buttons.get(tab).setSelected(true);
        panes.forEach((each, pane) -> pane.setVisible(each == tab));
    }
}
