package org.plumbline.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamePersonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zoë Šimek | zoe simek",
                "Invented, Pat | Pat Invented",
                "O’Sample, Mary-Ann | mary ann OSAMPLE",
                "Mac Sample Ann | MacSample Ann",
                "Łucja Straße | Lucja Strasse",
                "Pаt Invented | Pat Invented",
            })
    void isTheSameInAnotherSpelling(String one, String other) {
        assertThat(SamePerson.named(one).isSame(SamePerson.named(other))).isTrue();
        assertThat(SamePerson.named(other).isProbably(SamePerson.named(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Catherine Sample | Katherine Sample",
                "Sara Example | Sarah Example",
                "Pat Invented | Pat Invnted",
                "Pat Invented | Pat Invetned",
                "Pat Invented | Pat Q. Invented",
                "P. Invented | Pat Invented",
            })
    void isProbablyTheSameWithASlipOrAShorterName(String one, String other) {
        assertThat(SamePerson.named(one).isSame(SamePerson.named(other))).isFalse();
        assertThat(SamePerson.named(one).isProbably(SamePerson.named(other))).isTrue();
        assertThat(SamePerson.named(other).isProbably(SamePerson.named(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jon Example | Joe Example",
                "Pat Invented | Sam Invented",
                "Pat Invented | Pat Example",
                "P. Invented | Q. Invented",
                "Pat | Pat Invented",
                "'' | ''",
            })
    void aShortOrWholeOtherNameIsSomebodyElse(String one, String other) {
        assertThat(SamePerson.named(one).isProbably(SamePerson.named(other))).isFalse();
        assertThat(SamePerson.named(other).isProbably(SamePerson.named(one))).isFalse();
    }

    @Test
    void invisibleSignsAndThoseThatTurnTheTextAreNamed() {
        assertThat(HostileSigns.in("Pat\u202E Inv\u200Bented\u0007")).containsExactly("U+202E", "U+200B", "U+0007");
        assertThat(HostileSigns.in("x\uD800y")).containsExactly("U+D800");
        assertThat(HostileSigns.in("نور Zoë Šimek-O’Neil 李雷")).isEmpty();
        assertThat(HostileSigns.in("می‌خواهم")).isEmpty();
    }
}
