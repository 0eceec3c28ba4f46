package org.plumbline.app.architecture.trespass.screen.one;

import java.io.IOException;
import java.net.Socket;
import javafx.scene.control.Label;
import org.plumbline.app.architecture.trespass.screen.two.TwoHelper;

/** A view-model that knows a node, another screen, the network and the standard output. */
public final class OneViewModel {
    public Label everything() throws IOException {
        try (var socket = new Socket()) {
            System.out.println(socket.isBound());
        }
        return new Label(TwoHelper.words());
    }
}
