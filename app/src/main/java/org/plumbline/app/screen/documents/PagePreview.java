package org.plumbline.app.screen.documents;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.export.pdf.PagePictures.PagePicture;

/** The real pages, one at a time, as wide as the place allows. */
final class PagePreview extends VBox {
    private final ImageView view = new ImageView();
    private final Label place = Nodes.label("", Css.MUTED);
    private List<PagePicture> pages = List.of();
    private int page;

    PagePreview() {
        super(8);
        setId("documents-preview");
        view.setPreserveRatio(true);
        view.setSmooth(true);
        var sheet = Nodes.styled(new VBox(view), Css.SHEET);
        sheet.setAlignment(Pos.TOP_CENTER);
        var scroll = new ScrollPane(sheet);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(Words.of("documents.preview"));
        scroll.viewportBoundsProperty()
                .addListener((property, old, now) -> view.setFitWidth(Math.max(100, now.getWidth() - 24)));
        var turn = new HBox(
                8,
                Nodes.iconButton("documents-page-back", Words.of("documents.back"), "fth-chevron-left", () -> go(-1)),
                place,
                Nodes.iconButton("documents-page-on", Words.of("documents.on"), "fth-chevron-right", () -> go(1)));
        turn.setAlignment(Pos.CENTER);
        getChildren().addAll(Nodes.grow(scroll), turn);
    }

    void show(List<PagePicture> pictures) {
        pages = pictures;
        page = 0;
        draw();
    }

    private void go(int by) {
        page = Math.max(0, Math.min(page + by, pages.size() - 1));
        draw();
    }

    private void draw() {
        if (pages.isEmpty()) {
            view.setImage(null);
            place.setText("");
            return;
        }
        PagePicture picture = pages.get(page);
        var image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        picture.argb(),
                        0,
                        picture.width());
        view.setImage(image);
        place.setText(Words.of("documents.page", page + 1, pages.size()));
    }
}
