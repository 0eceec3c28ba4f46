package org.plumbline.app.screen.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.plumbline.app.job.JobRunner;
import org.plumbline.app.theme.Css;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;
import org.plumbline.export.pdf.PagePictures.PagePicture;

/** All pages small, to go to one; each is drawn when it comes into sight. */
final class Thumbnails extends ListView<Integer> {
    private static final float DPI = 24;
    private static final double WIDTH_EM = 5;

    private final PageDesk desk;
    private final Map<Integer, Image> images = new HashMap<>();
    private final Set<Integer> fresh = new HashSet<>();
    private Preview preview;
    private boolean following;

    Thumbnails(JobRunner jobs, IntConsumer go) {
        desk = new PageDesk(jobs, this::drawn);
        Nodes.styled(Nodes.id("documents-thumbnails", this), Css.THUMBNAILS);
        setAccessibleText(Words.of("documents.thumbnails"));
        setCellFactory(view -> new Cell());
        getSelectionModel().selectedItemProperty().addListener((property, old, now) -> {
            if (now != null && !following) {
                go.accept(now);
            }
        });
    }

    void show(Preview now) {
        boolean same = now != null && now.sameAs(preview);
        preview = now;
        fresh.clear();
        if (!same) {
            images.clear();
        }
        desk.want(List.of());
        int count = now == null ? 0 : now.pages().pages().size();
        if (!same || count != getItems().size()) {
            following = true;
            getItems().setAll(IntStream.range(0, count).boxed().toList());
            following = false;
        }
        refresh();
    }

    /** Marks the page that is looked at. */
    void follow(int page) {
        if (page < getItems().size() && getSelectionModel().getSelectedIndex() != page) {
            following = true;
            getSelectionModel().select(page);
            scrollTo(Math.max(0, page - 1));
            following = false;
        }
    }

    private void drawn(PageDesk.Want want, PagePicture picture) {
        if (preview != null && preview.pages() == want.pages()) {
            fresh.add(want.page());
            images.put(want.page(), PageSheet.image(picture));
            refresh();
        }
    }

    private final class Cell extends ListCell<Integer> {
        private final ImageView view = new ImageView();

        Cell() {
            setContentDisplay(ContentDisplay.TOP);
        }

        @Override
        protected void updateItem(Integer page, boolean empty) {
            super.updateItem(page, empty);
            if (empty || page == null || preview == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            var size = preview.pages().pages().get(page);
            view.setFitWidth(getFont().getSize() * WIDTH_EM);
            view.setFitHeight(getFont().getSize() * WIDTH_EM * size.height() / size.width());
            view.setImage(images.get(page));
            setText(String.valueOf(page + 1));
            setGraphic(view);
            setAccessibleText(Words.of("documents.page", page + 1, getItems().size()));
            if (!fresh.contains(page)) {
                desk.add(new PageDesk.Want(preview.pages(), page, DPI));
            }
        }
    }
}
