package org.plumbline.app.screen.vote;

import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.util.StringConverter;
import org.plumbline.app.widget.Nodes;
import org.plumbline.app.words.Words;

/** A number of dots that is typed or stepped; what is no number leaves it as it is. */
final class DotSpinner {
    private DotSpinner() {}

    static Spinner<Integer> of(String id, int start) {
        var values = new SpinnerValueFactory.IntegerSpinnerValueFactory(1, VoteViewModel.MOST_DOTS, start);
        values.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer number) {
                return String.valueOf(number);
            }

            @Override
            public Integer fromString(String typed) {
                String digits = typed.strip();
                boolean number = !digits.isEmpty()
                        && digits.length() <= 2
                        && digits.chars().allMatch(Character::isDigit);
                return number ? Integer.valueOf(digits) : values.getValue();
            }
        });
        var spinner = Nodes.id(id, new Spinner<>(values));
        spinner.setEditable(true);
        spinner.setPrefWidth(110);
        spinner.setAccessibleText(Words.of("vote.dots"));
        spinner.getEditor().setAccessibleText(Words.of("vote.dots"));
        return spinner;
    }
}
