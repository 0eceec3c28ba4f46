package org.plumbline.app.screen.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.plumbline.app.job.JobRunner;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.export.pdf.PagePictures.PagePicture;
import org.plumbline.export.pdf.PagePictures.PageSize;

/** The pages of a document one under another; only those that are seen, and their neighbours, are drawn. */
final class PagesPane extends ScrollPane {
    private static final double GAP = 12;
    private static final double BAR = 16;
    private static final double POINTS_PER_INCH = 72;
    private static final double FINEST_DPI = 288;
    private static final int NEIGHBOURS = 1;

    private final PageDesk desk;
    private final VBox sheets = Nodes.styled(new VBox(GAP), Css.SHEET);
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.FIT_WIDTH);
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private Preview preview;
    private PageColumn column = PageColumn.EMPTY;
    private double outputScale = 1;
    private int first;
    private int last;

    PagesPane(JobRunner jobs) {
        desk = new PageDesk(jobs, this::drawn);
        setId("documents-pages");
        sheets.setAlignment(Pos.TOP_CENTER);
        setContent(sheets);
        setFitToWidth(true);
        setFitToHeight(true);
        viewportBoundsProperty().addListener((property, old, now) -> {
            if (old.getWidth() != now.getWidth() || old.getHeight() != now.getHeight()) {
                arrange();
            }
        });
        zoom.addListener(observable -> arrange());
        vvalueProperty().addListener(observable -> look());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(ScrollEvent.SCROLL, this::wheel);
    }

    /** Shows a document; one that was shown before stays at its place. */
    void show(Preview now) {
        boolean same = now != null && now.sameAs(preview);
        preview = now;
        List<PageSize> pages = now == null ? List.of() : now.pages().pages();
        if (!same || pages.size() != sheets.getChildren().size()) {
            var fresh = new ArrayList<PageSheet>();
            IntStream.range(0, pages.size()).forEach(i -> fresh.add(new PageSheet(i, pages.size())));
            sheets.getChildren().setAll(fresh);
        }
        if (!same) {
            column = PageColumn.EMPTY;
        }
        arrange();
    }

    /** Lays the pages out anew and keeps what is at the top of the place there. */
    private void arrange() {
        if (preview == null || getViewportBounds().getWidth() <= 0) {
            desk.want(List.of());
            page.set(0);
            return;
        }
        double width = getWidth() - BAR - 2 * GAP;
        double height = getViewportBounds().getHeight() - 2 * GAP;
        List<PageSize> pages = preview.pages().pages();
        var next = new PageColumn(pages, zoom.get().scale(pages, width, height), GAP);
        double place = column.moved(top(), next);
        column = next;
        for (int i = 0; i < pages.size(); i++) {
            sheet(i).size(column.width(i), column.height(i));
        }
        scrollTo(place);
        look();
    }

    private double hidden() {
        return Math.max(0, column.height() - getViewportBounds().getHeight());
    }

    private double top() {
        return getVvalue() * hidden();
    }

    private void scrollTo(double y) {
        setVvalue(hidden() == 0 ? 0 : Math.max(0, Math.min(1, y / hidden())));
    }

    /** Shows the beginning of a page. */
    void go(int wanted) {
        if (preview != null && !column.pages().isEmpty()) {
            int to = Math.max(0, Math.min(wanted, column.pages().size() - 1));
            scrollTo(column.top(to) - GAP);
            page.set(to);
        }
    }

    /** Wants the pages that are seen, the others give their pictures back. */
    private void look() {
        if (preview == null || column.pages().isEmpty()) {
            return;
        }
        double height = getViewportBounds().getHeight();
        first = Math.max(0, column.at(top()) - NEIGHBOURS);
        last = Math.min(column.pages().size() - 1, column.at(top() + height) + NEIGHBOURS);
        page.set(hidden() > 0 && getVvalue() >= 1 ? column.pages().size() - 1 : column.at(top() + height / 3));
        for (int i = 0; i < column.pages().size(); i++) {
            if (i < first || i > last) {
                sheet(i).drop();
            }
        }
        desk.want(IntStream.rangeClosed(first, last)
                .boxed()
                .sorted((one, other) -> Math.abs(one - page.get()) - Math.abs(other - page.get()))
                .map(this::want)
                .filter(want -> !sheet(want.page()).shows(want))
                .toList());
    }

    private PageDesk.Want want(int number) {
        Window window = getScene() == null ? null : getScene().getWindow();
        outputScale = window == null ? outputScale : window.getOutputScaleX();
        double dots = Math.min(FINEST_DPI, POINTS_PER_INCH * column.scale() * outputScale);
        return new PageDesk.Want(preview.pages(), number, (float) dots);
    }

    /** A page may have gone out of sight while it was drawn. */
    private void drawn(PageDesk.Want want, PagePicture picture) {
        boolean seen = want.page() >= first && want.page() <= last;
        if (preview != null && preview.pages() == want.pages() && seen) {
            sheet(want.page()).show(want, picture);
        }
    }

    private PageSheet sheet(int number) {
        return (PageSheet) sheets.getChildren().get(number);
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && isLarger(event.getCode())) {
            zoom.set(Zoom.next(column.scale(), true));
        } else if (event.isShortcutDown()
                && (event.getCode() == KeyCode.MINUS || event.getCode() == KeyCode.SUBTRACT)) {
            zoom.set(Zoom.next(column.scale(), false));
        } else if (event.getCode() == KeyCode.PAGE_DOWN) {
            go(page.get() + 1);
        } else if (event.getCode() == KeyCode.PAGE_UP) {
            go(page.get() - 1);
        } else if (event.getCode() == KeyCode.HOME) {
            go(0);
        } else if (event.getCode() == KeyCode.END) {
            go(column.pages().size() - 1);
        } else {
            return;
        }
        event.consume();
    }

    private static boolean isLarger(KeyCode code) {
        return code == KeyCode.PLUS || code == KeyCode.EQUALS || code == KeyCode.ADD;
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            zoom.set(Zoom.next(column.scale(), event.getDeltaY() > 0));
            event.consume();
        }
    }

    ObjectProperty<Zoom> zoom() {
        return zoom;
    }

    /** The page that is looked at, from 0. */
    ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }
}
