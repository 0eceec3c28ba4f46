package org.plumbline.app.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.plumbline.app.theme.Css;
import org.plumbline.app.words.Words;
import org.plumbline.model.compare.FieldDifference;
import org.plumbline.model.compare.Piece;

/** What differs between two competencies, field by field: old and new words beside each other, differing words marked. */
public final class Differences extends VBox {
    private static final double NARROWEST_EM = 34;

    /**
     * @param old what the left side is called
     * @param present what the right side is called
     */
    public Differences(String old, String present, List<FieldDifference> fields) {
        setId("differences");
        setSpacing(10);
        for (FieldDifference field : fields) {
            List<Piece> pieces = field.words();
            getChildren()
                    .add(new VBox(
                            4,
                            Nodes.reading(name(field), Css.FIELD_LABEL),
                            SideBySide.ofFields(
                                    side(old, pieces, Set.of(Piece.Kind.SAME, Piece.Kind.GONE)),
                                    side(present, pieces, Set.of(Piece.Kind.SAME, Piece.Kind.NEW)),
                                    0.5,
                                    NARROWEST_EM)));
        }
    }

    /** What a field is called, with which one of several. */
    public static String name(FieldDifference field) {
        String name = Words.of("difference.field." + field.field().name());
        return field.label().isEmpty() ? name : Words.of("difference.labelled", name, field.label());
    }

    /** One text with the marks of what another says instead: what is gone struck out, what is new underlined. */
    public static Node marked(String title, List<Piece> pieces) {
        return side(title, apart(pieces), Set.of(Piece.Kind.values()));
    }

    /** What is gone and what came for it do not run together into one word. */
    private static List<Piece> apart(List<Piece> pieces) {
        var apart = new ArrayList<Piece>();
        for (Piece piece : pieces) {
            Piece before = apart.isEmpty() ? piece : apart.get(apart.size() - 1);
            boolean exchanged = before.kind() == Piece.Kind.GONE && piece.kind() == Piece.Kind.NEW;
            if (exchanged && !before.text().endsWith(" ") && !piece.text().startsWith(" ")) {
                apart.add(new Piece(Piece.Kind.SAME, " "));
            }
            apart.add(piece);
        }
        return apart;
    }

    private static Node side(String title, List<Piece> pieces, Set<Piece.Kind> shown) {
        var flow = Nodes.styled(new TextFlow(), Css.READING);
        var said = new StringBuilder();
        for (Piece piece : pieces) {
            if (shown.contains(piece.kind())) {
                flow.getChildren().add(text(piece));
                said.append(piece.text());
            }
        }
        if (said.toString().isBlank()) {
            flow.getChildren().setAll(Nodes.styled(new Text(Words.of("difference.nothing")), Css.DIFF_SAME));
        }
        flow.setMinHeight(Region.USE_PREF_SIZE);
        flow.setAccessibleText(title + ": " + said);
        return Nodes.styled(new VBox(2, Nodes.label(title, Css.HINT), flow), Css.DIFF_SIDE);
    }

    /** Underlined or struck through, so that colour is not alone. */
    private static Text text(Piece piece) {
        var text = new Text(piece.text());
        text.setUnderline(piece.kind() == Piece.Kind.NEW);
        text.setStrikethrough(piece.kind() == Piece.Kind.GONE);
        return Nodes.styled(
                text,
                switch (piece.kind()) {
                    case SAME -> Css.DIFF_SAME;
                    case GONE -> Css.DIFF_GONE;
                    case NEW -> Css.DIFF_NEW;
                });
    }
}
