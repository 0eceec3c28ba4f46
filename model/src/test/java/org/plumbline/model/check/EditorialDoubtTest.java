package org.plumbline.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditorialDoubtTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Leads meetigs with partners. | Leads meetings with partners. | ''",
                "Leads meetings, with partners | Leads meetings with partners. | ''",
                "Leads two teams. | Leads three teams. | NUMBER",
                "Led for 3 years. | Led for 5 years. | NUMBER",
                "Works with help. | Works without help. | STRENGTH",
                "Reports to partners. | Does not report to partners. | STRENGTH",
                "Explains the plan to the team. | Writes reports for senior executives every month. | MANY_WORDS"
            })
    void anEditThatMayChangeTheMeaningIsDoubted(String before, String after, String doubts) {
        assertThat(EditorialDoubt.of(before, after))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(doubts.split(","))
                        .filter(name -> !name.isEmpty())
                        .map(EditorialDoubt::valueOf)
                        .toList());
    }
}
