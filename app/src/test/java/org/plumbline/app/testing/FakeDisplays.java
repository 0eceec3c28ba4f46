package org.plumbline.app.testing;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.app.projector.room.Display;
import org.plumbline.app.projector.room.Displays;

/** Screens that are plugged in and pulled out by the test. */
public final class FakeDisplays implements Displays {
    private final List<Display> displays = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();

    public FakeDisplays(Display... present) {
        displays.addAll(List.of(present));
    }

    @Override
    public List<Display> all() {
        return List.copyOf(displays);
    }

    @Override
    public Runnable listen(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    public int listeners() {
        return listeners.size();
    }

    public void plug(Display display) {
        displays.add(display);
        List.copyOf(listeners).forEach(Runnable::run);
    }

    public void pull(Display display) {
        displays.remove(display);
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
