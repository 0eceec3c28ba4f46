package org.plumbline.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text file as cells, where an empty cell is as much a cell as any. */
class CellGridTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void emptyCellsKeepTheirPlacesAndEmptyLinesAreNone(String sign) {
        CellGrid grid = grid("Ana;Ben;Cy\n1;;2\n\n;;\n3; 2 ;\n".replace(";", sign));

        assertThat(grid.lines())
                .containsExactly(
                        new CellGrid.Line(1, List.of("Ana", "Ben", "Cy")),
                        new CellGrid.Line(2, List.of("1", "", "2")),
                        new CellGrid.Line(4, List.of("", "", "")),
                        new CellGrid.Line(5, List.of("3", "2", "")));
        assertThat(grid.columns()).isEqualTo(3);
        assertThat(grid.lines().get(1).cell(7)).isEmpty();
    }

    @Test
    void aRowIsNamedByTheLineOnWhichItBegins() {
        assertThat(grid("sep=;\r\n\"Ana\r\nInvented\";Ben\r\n1;2\r\n").lines())
                .extracting(CellGrid.Line::number)
                .containsExactly(2, 4);
    }

    @Test
    void nothingIsAGridWithoutLines() {
        assertThat(grid("\n\n").lines()).isEmpty();
        assertThat(grid("").columns()).isZero();
    }

    private static CellGrid grid(String text) {
        return CsvReader.grid("ratings", text.getBytes(StandardCharsets.UTF_8));
    }
}
