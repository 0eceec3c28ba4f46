package org.plumbline.app.screen.documents;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.plumbline.app.theme.Css;
import org.plumbline.app.words.Words;
import org.plumbline.export.pdf.PagePictures.PagePicture;

/** One page: its place at once, its picture when that is drawn. */
final class PageSheet extends StackPane {
    private final ImageView view = new ImageView();
    private PageDesk.Want shown;

    PageSheet(int page, int all) {
        getStyleClass().add(Css.PAGE_SHEET);
        setId("documents-sheet-" + (page + 1));
        setAccessibleText(Words.of("documents.page", page + 1, all));
        view.setSmooth(true);
        getChildren().add(view);
    }

    void size(double width, double height) {
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        view.setFitWidth(width);
        view.setFitHeight(height);
    }

    /** What was drawn before stays until then. */
    void show(PageDesk.Want want, PagePicture picture) {
        shown = want;
        view.setImage(image(picture));
    }

    boolean shows(PageDesk.Want want) {
        return want.equals(shown);
    }

    /** Gives its picture back; there may be hundreds of pages. */
    void drop() {
        shown = null;
        view.setImage(null);
    }

    static WritableImage image(PagePicture picture) {
        int width = picture.width();
        var image = new WritableImage(width, picture.height());
        image.getPixelWriter()
                .setPixels(0, 0, width, picture.height(), PixelFormat.getIntArgbInstance(), picture.argb(), 0, width);
        return image;
    }
}
