package org.plumbline.app.screen.signoff;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Naming;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.widget.SideBySide;
import org.plumbline.app.words.Words;
import org.plumbline.model.signoff.Amendment;
import org.plumbline.model.signoff.Signature;
import org.plumbline.model.signoff.SignedVersion;
import org.plumbline.model.signoff.SignerRole;

/** Who has signed, who still has to, and the two things to do: sign, or begin an amendment. */
final class SigningPane extends VBox {
    private static final double NARROWEST_EM = 24;

    private final SignOffViewModel model;
    private final VBox state = Nodes.id("signoff-state", new VBox(6));
    private final ComboBox<String> name = Nodes.id("signoff-name", new ComboBox<>());
    private final ComboBox<SignerRole> role = Nodes.id("signoff-role", new ComboBox<>());
    private final Label problem = Nodes.id("signoff-problem", Nodes.reading("", Css.PROBLEM));
    private final VBox amending;

    SigningPane(SignOffViewModel model) {
        this.model = model;
        setSpacing(14);
        name.setEditable(true);
        name.setMaxWidth(Double.MAX_VALUE);
        name.getEditor().setId("signoff-name-text");
        name.getEditor().textProperty().bindBidirectional(model.name());
        name.getEditor().setAccessibleText(Words.of("signoff.name"));
        role.getItems().setAll(SignerRole.values());
        role.setConverter(new Naming<>(SigningPane::name));
        role.setMaxWidth(Double.MAX_VALUE);
        role.valueProperty().bindBidirectional(model.role());
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        amending = amending();
        amending.managedProperty().bind(amending.visibleProperty());
        getChildren().addAll(Nodes.styled(new VBox(state), Css.PANE), form(), problem, amending);
    }

    private Node form() {
        var fields = SideBySide.ofFields(
                Nodes.field(Words.of("signoff.name"), name),
                Nodes.field(Words.of("signoff.role"), role),
                0.55,
                NARROWEST_EM);
        var sign = Nodes.accent("signoff-sign", Words.of("signoff.sign"), "fth-edit-2", model::sign);
        name.getEditor().setOnAction(event -> model.sign());
        var line = new HBox(Nodes.spacer(), sign);
        return Nodes.styled(new VBox(Nodes.label(Words.of("signoff.sign.title"), Css.SECTION), fields, line), Css.PANE);
    }

    private VBox amending() {
        TextArea reason = Nodes.area("signoff-reason", 2);
        reason.textProperty().bindBidirectional(model.reason());
        var amend = Nodes.button("signoff-amend", Words.of("signoff.amend"), "fth-unlock", model::amend);
        var line = new HBox(Nodes.spacer(), amend);
        line.setAlignment(Pos.CENTER_RIGHT);
        return Nodes.styled(
                new VBox(
                        Nodes.label(Words.of("signoff.amend.title"), Css.SECTION),
                        Nodes.reading(Words.of("signoff.amend.text"), Css.MUTED),
                        Nodes.field(Words.of("signoff.reason"), reason),
                        line),
                Css.PANE);
    }

    private static String name(SignerRole role) {
        return Words.of("signoff.role." + role.name());
    }

    void show(SignOffViewModel.Desk desk) {
        if (!name.getItems().equals(desk.names())) {
            String typed = model.name().get();
            name.getItems().setAll(desk.names());
            model.name().set(typed);
        }
        amending.setVisible(desk.standing().isPresent());
        state.getChildren().setAll(Nodes.label(title(desk), Css.SECTION));
        desk.signOff().amendment().ifPresent(this::amendment);
        desk.standing().ifPresent(this::signatures);
        List<SignerRole> waiting = desk.waiting();
        if (!waiting.isEmpty()) {
            line(
                    Words.of(
                            "signoff.waiting",
                            waiting.stream().map(SigningPane::name).collect(Collectors.joining(", "))),
                    Css.MUTED);
        }
        if (desk.signOff().versions().isEmpty()) {
            line(Words.of("signoff.first"), Css.MUTED);
        }
    }

    private static String title(SignOffViewModel.Desk desk) {
        return desk.standing()
                .map(version -> Words.of("signoff.state.signed", version.number()))
                .orElseGet(() -> desk.signOff().amendment().isPresent()
                        ? Words.of(
                                "signoff.state.amending",
                                desk.signOff().versions().size(),
                                desk.signOff().nextNumber())
                        : Words.of("signoff.state.open"));
    }

    private void amendment(Amendment amendment) {
        line(Words.of("signoff.amending", model.time(amendment.at()), amendment.by(), amendment.reason()), Css.WORDS);
    }

    private void signatures(SignedVersion version) {
        for (Signature one : version.signatures()) {
            line(Words.of("signoff.signed", one.name(), name(one.role()), model.time(one.at())), Css.WORDS);
        }
    }

    private void line(String words, String style) {
        state.getChildren().add(Nodes.reading(words, style));
    }
}
