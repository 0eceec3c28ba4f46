package org.plumbline.app.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.app.testing.Invented;
import org.plumbline.model.scale.BuiltInScales;
import org.testfx.framework.junit5.ApplicationExtension;

/** What a screen reader hears of the levels. */
@ExtendWith(ApplicationExtension.class)
class LevelCardsTest {
    private LevelCards cards;

    @BeforeEach
    void fourLevels() {
        cards = new LevelCards(
                BuiltInScales.FAMILIARITY,
                Invented.selection().competencies().get(0).competency(),
                3);
    }

    @Test
    void theChosenCardSaysThatItIs() {
        cards.mark(2);

        assertThat(card(2).queryAccessibleAttribute(AccessibleAttribute.SELECTED))
                .isEqualTo(true);
        assertThat(card(3).queryAccessibleAttribute(AccessibleAttribute.SELECTED))
                .isEqualTo(false);
    }

    @Test
    void aCardCanBeChosenWithoutAMouse() {
        var chosen = new AtomicInteger();
        cards.onChoose(chosen::set);

        card(4).executeAccessibleAction(AccessibleAction.FIRE);

        assertThat(chosen).hasValue(4);
    }

    private Node card(int ordinal) {
        return cards.lookup("#level-card-" + ordinal);
    }
}
