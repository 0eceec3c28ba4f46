package org.plumbline.app.projector.room;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.stage.Screen;

/** The screens as the toolkit sees them. */
public final class FxDisplays implements Displays {
    @Override
    public List<Display> all() {
        return Screen.getScreens().stream()
                .map(Screen::getBounds)
                .map(bounds -> new Display(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight()))
                .distinct()
                .toList();
    }

    @Override
    public Runnable listen(Runnable changed) {
        ListChangeListener<Screen> listener = change -> changed.run();
        Screen.getScreens().addListener(listener);
        return () -> Screen.getScreens().removeListener(listener);
    }
}
