package org.plumbline.app.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;

class AppActionTest {
    @Test
    void noTwoActionsShareTheirKeys() {
        assertThat(Stream.of(AppAction.values()).map(AppAction::keys).flatMap(Optional::stream))
                .doesNotHaveDuplicates();
    }

    @Test
    void noTwoActionsShareTheirWords() {
        assertThat(Stream.of(AppAction.values()).map(AppAction::words)).doesNotHaveDuplicates();
    }

    @Test
    void noTwoActionsShareTheirId() {
        assertThat(Stream.of(AppAction.values()).map(AppAction::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyActionHasWords(AppAction action) {
        assertThat(action.words()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void everyIconThatIsNamedExists(AppAction action) {
        if (!action.icon().isEmpty()) {
            assertThat(Feather.findByDescription(action.icon())).isNotNull();
        }
    }

    @Test
    void whatEverybodyExpectsIsWhereEverybodyExpectsIt() {
        assertThat(AppAction.SAVE.keys()).contains(new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN));
        assertThat(AppAction.UNDO.keys()).contains(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN));
        assertThat(AppAction.OPEN.keys()).contains(new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN));
    }

    @Test
    void anIdIsWrittenWithHyphens() {
        assertThat(AppAction.SAVE_AS.id()).isEqualTo("action-save-as");
    }
}
